import type { BriefBlock, BriefSection, Sentence } from '../brief.ts'
import { countWords } from '../words.ts'
import type { DraftContext } from './assemble.ts'
import { attributedSentence, canBeWoven } from './attributed.ts'
import { findDisagreement } from './disagreements.ts'
import type { EvidenceEntry } from './evidence.ts'
import { escapeInline } from './inline.ts'
import { joinNames } from './resolve-blocks.ts'

/** Words: a passage of this length reads better set apart than woven into a paragraph. */
const WORTH_SETTING_APART = 24

/**
 * The findings on one theme within its share of the budget: a sentence that names the outlets, cited statements, one of them set apart as a block
 * quotation, and, where two sources count the same thing differently, both numbers side by side.
 */
export function draftFindings(
  section: BriefSection,
  entries: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const { language, newId } = context
  const spread = alternate(entries)
  const clash = findDisagreement(
    entries,
    (entry) => entry.excerpt.anchor.quote,
    (entry) => outletOf(entry),
  )
  const chosen: EvidenceEntry[] = clash ? [clash.one.item, clash.other.item] : []
  let words = chosen.reduce((sum, entry) => sum + length(entry), 0)
  for (const entry of spread) {
    if (chosen.includes(entry) || words + length(entry) > budget) continue
    chosen.push(entry)
    words += length(entry)
  }
  if (chosen.length === 0) return []
  context.use(chosen)
  const apart =
    chosen.find((entry) => !canBeWoven(entry)) ??
    chosen.find((entry) => length(entry) >= WORTH_SETTING_APART && chosen.length > 2)
  const woven = chosen.filter((entry) => entry !== apart && canBeWoven(entry))
  const setApart = chosen.filter((entry) => entry !== apart && !canBeWoven(entry))
  const sentences: Sentence[] = [
    ...opening(section.title, chosen, context),
    ...woven.map((entry) => attributedSentence(entry, context.turn(), language, newId())),
    ...(clash ? [clashSentence(clash.one, clash.other, newId())] : []),
  ]
  const quotation = (entry: EvidenceEntry): BriefBlock => ({
    kind: 'excerpt',
    id: newId(),
    excerpt: entry.excerpt.id,
    text: entry.excerpt.anchor.quote,
  })
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', id: newId(), sentences } as const]),
    ...(apart ? [quotation(apart)] : []),
    ...setApart.map(quotation),
  ]
}

/** Names who is heard; only where there is more than one voice. */
function opening(theme: string, entries: readonly EvidenceEntry[], { newId }: DraftContext): Sentence[] {
  const outlets = [...new Set(entries.flatMap(({ article }) => article.publication ?? []))]
  if (outlets.length < 2) return []
  const names = joinNames(outlets.map((outlet) => `*${escapeInline(outlet)}*`))
  const text = `On ${escapeInline(theme)} this brief draws on ${names}.`
  return [{ id: newId(), text, evidence: { excerpts: entries.map((entry) => entry.excerpt.id), tag: null } }]
}

function clashSentence(
  one: { item: EvidenceEntry; words: string },
  other: { item: EvidenceEntry; words: string },
  id: string,
): Sentence {
  const claim = ({ item, words }: typeof one): string => `${outletName(item)} has “${escapeInline(words)}”`
  return {
    id,
    text: `The sources differ: ${claim(one)}, ${claim(other)}.`,
    evidence: { excerpts: [one.item.excerpt.id, other.item.excerpt.id], tag: null },
  }
}

/** Outlets in turn, so that the budget is spent on different voices first. */
function alternate(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  const queues = [...Map.groupBy(entries, outletOf).values()]
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat()
}

function length({ excerpt, article }: EvidenceEntry): number {
  return countWords(excerpt.anchor.quote, article.language)
}

function outletOf({ article }: EvidenceEntry): string {
  return article.publication ?? `article ${article.id}`
}

function outletName({ article }: EvidenceEntry): string {
  return article.publication === null ? `“${escapeInline(article.title)}”` : `*${escapeInline(article.publication)}*`
}
