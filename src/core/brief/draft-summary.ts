import type { BriefBlock, BriefSection, Sentence } from '../brief.ts'
import { blockSentences } from '../brief.ts'
import type { DraftContext } from './draft-context.ts'
import { paragraphs } from './draft-context.ts'
import { canBeWoven } from './attributed.ts'
import type { EvidenceEntry } from './evidence.ts'
import { outletOf } from './evidence.ts'
import { escapeInline } from './inline.ts'

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
  const chosen: Sentence[] = []
  const heard = new Set<string>()
  let left = budget
  const add = (words: number, sentence: () => Sentence, entries: readonly EvidenceEntry[]): boolean => {
    if (words > left) return false
    left -= words
    chosen.push(sentence())
    for (const { article } of entries) heard.add(outletOf(article))
    return true
  }
  for (const { blocks, title } of parts) {
    const sentences = blocks.flatMap((block) => blockSentences(block))
    const found = sentences.find(({ evidence }) => evidence.excerpts.length > 1)
    const clash = found && { ...found, text: found.text.replace(/^The/u, `On ${context.themeInText(escapeInline(title))}, the`) }
    const rivals = ranked.filter(({ excerpt }) => clash?.evidence.excerpts.includes(excerpt.id))
    if (clash && add(context.words(clash), () => ({ ...clash, id: context.newId() }), rivals)) continue
    const used = new Set(sentences.flatMap(({ evidence }) => evidence.excerpts))
    const candidates = ranked.filter(
      (entry) => used.has(entry.excerpt.id) && canBeWoven(entry) && !heard.has(outletOf(entry.article)),
    )
    candidates.some((entry) => add(context.cost(entry), () => context.say(entry), [entry]))
  }
  return paragraphs(chosen, context.newId)
}

/** Findings and facts first: what leads up to them has less to say. */
function rank({ theme, blocks }: { theme: string | null; blocks: readonly BriefBlock[] }): number {
  return Number(theme === null && !blocks.some(({ kind }) => kind === 'list'))
}
