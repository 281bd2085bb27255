import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs } from './draft-context.ts'
import { canBeWoven } from './attributed.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { outletOf } from '../evidence.ts'
import { escapeInline } from '../inline.ts'

/** Something the summary can say. `words`: at most; `outlets`: who is heard by it, once each unless `always`. */
type Claim = { words: number; outlets: string[]; always: boolean; sentence: () => Sentence }

/** Rounds over the sections, as long as there are words left. */
const ROUNDS = 2

/**
 * The strongest claims from below in new words around them: one from each section in turn, each outlet once, and where two sources count
 * differently, that. Rests on nothing that no section below uses.
 */
export function draftSummary(
  sections: readonly BriefSection[],
  filled: ReadonlyMap<string, readonly BriefBlock[]>,
  ranked: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const parts = sections
    .map(({ id, theme, title }) => ({ theme, title, blocks: filled.get(id) ?? [] }))
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ blocks, title }) => claimsOf(blocks, title, ranked, context))
  const heard = new Set<string>()
  const chosen = new Set<Claim>()
  let left = budget
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const claims of parts) {
      const claim = claims.find(
        (each) => !chosen.has(each) && each.words <= left && (each.always || !each.outlets.some((outlet) => heard.has(outlet))),
      )
      if (!claim) continue
      chosen.add(claim)
      left -= claim.words
      claim.outlets.forEach((outlet) => heard.add(outlet))
    }
  }
  const inOrder = parts.flatMap((claims) => claims.filter((claim) => chosen.has(claim)))
  return paragraphs(
    inOrder.map((claim) => claim.sentence()),
    context.newId,
  )
}

/** What a section offers: the two numbers that differ, then its quotations, the best first. */
function claimsOf(
  blocks: readonly BriefBlock[],
  title: string,
  ranked: readonly EvidenceEntry[],
  context: DraftContext,
): Claim[] {
  const sentences = blocks.flatMap((block) => blockSentences(block))
  const used = new Set(sentences.flatMap(({ evidence }) => evidence.excerpts))
  const claims = ranked
    .filter((entry) => used.has(entry.excerpt.id) && canBeWoven(entry))
    .map((entry): Claim => ({
      words: context.cost(entry),
      outlets: [outletOf(entry.article)],
      always: false,
      sentence: () => context.say(entry),
    }))
  const clash = sentences.find(({ evidence }) => evidence.excerpts.length > 1)
  if (!clash) return claims
  const text = clash.text.replace(/^The/u, `On ${context.themeInText(escapeInline(title))}, the`)
  const rivals = ranked.filter(({ excerpt }) => clash.evidence.excerpts.includes(excerpt.id))
  const differ: Claim = {
    words: context.words({ ...clash, text }),
    outlets: rivals.map(({ article }) => outletOf(article)),
    always: true,
    sentence: () => ({ ...clash, text, id: context.newId() }),
  }
  return [differ, ...claims]
}

/** Findings and facts first: what leads up to them has less to say. */
function rank({ theme, blocks }: { theme: string | null; blocks: readonly BriefBlock[] }): number {
  return Number(theme === null && !blocks.some(({ kind }) => kind === 'list'))
}
