import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs } from './draft-context.ts'
import { canBeWoven } from './attributed.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { mainSentence } from './main-sentence.ts'

/** Something the summary can say. `words`: at most; `origins`: who is heard by it; `always`: also where they were heard already. */
type Claim = { words: number; origins: string[]; always: boolean; sentence: () => Sentence }

/**
 * The strongest findings in short: of each theme one, from another origin each as far as there are any, then further ones while there are words left; and
 * where two sources count differently, that. Rests on nothing that no section below uses.
 */
export function draftSummary(
  sections: readonly BriefSection[],
  filled: ReadonlyMap<string, readonly BriefBlock[]>,
  ranked: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const all = sections.map(({ id, theme, title }) => ({ theme, title, blocks: filled.get(id) ?? [] }))
  const findings = all.filter(({ theme, blocks }) => theme !== null || blocks.some(({ kind }) => kind === 'list'))
  const parts = (findings.some(({ blocks }) => blocks.length > 0) ? findings : all).map(({ blocks, title }) =>
    claimsOf(blocks, title, ranked, context),
  )
  const heard = new Set<string>()
  const chosen = new Set<Claim>()
  let left = budget
  const take = (claim: Claim | undefined): void => {
    if (!claim) return
    chosen.add(claim)
    left -= claim.words
    claim.origins.forEach((origin) => heard.add(origin))
  }
  const fits = (claim: Claim): boolean => !chosen.has(claim) && claim.words <= left
  const fresh = (claim: Claim): boolean => claim.always || !claim.origins.some((origin) => heard.has(origin))
  for (const claims of parts) take(claims.find((claim) => fits(claim) && fresh(claim)) ?? claims.find(fits))
  for (const claims of parts) take(claims.find((claim) => fits(claim) && fresh(claim)))
  context.startSection()
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
    .filter((entry) => used.has(entry.excerpt.id))
    .flatMap((entry) => mainSentence(entry) ?? [])
    .filter(canBeWoven)
    .map((entry): Claim => ({
      words: context.cost(entry),
      origins: [context.originOf(entry)],
      always: false,
      sentence: () => context.say(entry),
    }))
  const differs = context.clash.get(title)
  const clash = sentences.find(({ text }) => text === differs?.text)
  if (!clash || !differs) return claims
  const text = differs.on(context.themeInText(escapeInline(title)))
  const rivals = ranked.filter(({ excerpt }) => clash.evidence.excerpts.includes(excerpt.id))
  const differ: Claim = {
    words: context.words({ ...clash, text }),
    origins: rivals.map(context.originOf),
    always: true,
    sentence: () => ({ ...clash, text, id: context.newId() }),
  }
  return [differ, ...claims]
}
