import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import { countWords } from '#core/words.ts'
import { canBeWoven, sourceName } from './attributed.ts'
import type { Disagreement } from './disagreements.ts'
import { findDisagreement } from './disagreements.ts'
import type { DraftContext } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { outletOf } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { spreadOutlets } from './spread-outlets.ts'
import { textIn } from '#text/text.ts'

/** Words: a passage of this length reads better set apart than woven into a paragraph. */
const WORTH_SETTING_APART = 24

/**
 * The findings on one theme within its share of the budget: cited statements from one outlet after the other, the longest set apart as a block
 * quotation, and, where two sources count the same thing differently, both numbers side by side.
 */
export function draftFindings(
  section: BriefSection,
  entries: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): BriefBlock[] {
  const clash = clashOf(entries)
  const reserved = clash ? context.words(clashSentence(clash, '', context.content.language)) : 0
  const chosen = within(entries, clash ? [clash.one.item, clash.other.item] : [], budget - reserved, context)
  if (chosen.length === 0) return []
  chosen.forEach((entry) => context.use(entry))
  const apart = quotationOf(chosen, clash)
  const woven = chosen.filter((entry) => entry !== apart && canBeWoven(entry))
  const sentences = woven.map((entry, index) =>
    context.say(entry, index === 0 ? context.themeInText(escapeInline(section.title)) : undefined),
  )
  if (clash && woven.includes(clash.one.item) && woven.includes(clash.other.item)) {
    const after = Math.max(woven.indexOf(clash.one.item), woven.indexOf(clash.other.item))
    sentences.splice(after + 1, 0, clashSentence(clash, context.newId(), context.content.language))
  }
  const quotations = chosen.filter((entry) => !woven.includes(entry))
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences } as const]),
    ...quotations.map(({ excerpt }) => quotationBlock(excerpt, context.newId())),
  ]
}

function quotationBlock({ id: excerpt, anchor }: EvidenceEntry['excerpt'], id: string): BriefBlock {
  return { kind: 'excerpt', id, excerpt, text: anchor.quote }
}

function within(
  entries: readonly EvidenceEntry[],
  first: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): EvidenceEntry[] {
  const cost = (entry: EvidenceEntry): number => (canBeWoven(entry) ? context.cost(entry) : lengthOf(entry))
  let left = budget - first.reduce((sum, entry) => sum + cost(entry), 0)
  const more = spreadOutlets(entries.filter((entry) => !first.includes(entry))).filter((entry) => {
    const words = cost(entry)
    if (words > left) return false
    left -= words
    return true
  })
  return [...first, ...more]
}

/** One passage to set apart where others remain to be woven, and not one of the numbers that are compared. */
function quotationOf(chosen: readonly EvidenceEntry[], clash: Disagreement<EvidenceEntry> | null): EvidenceEntry | undefined {
  if (chosen.length < 3 || chosen.some((entry) => !canBeWoven(entry))) return undefined
  const [longest] = chosen
    .filter((entry) => entry !== clash?.one.item && entry !== clash?.other.item)
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
  return longest && lengthOf(longest) >= WORTH_SETTING_APART ? longest : undefined
}

function clashOf(entries: readonly EvidenceEntry[]): Disagreement<EvidenceEntry> | null {
  return findDisagreement(
    entries.filter(canBeWoven),
    (entry) => entry.excerpt.anchor.quote,
    ({ article }) => outletOf(article),
  )
}

function clashSentence({ one, other }: Disagreement<EvidenceEntry>, id: string, language: string): Sentence {
  return {
    id,
    text: textIn(language)('draft:sourcesDiffer', {
      one: sourceName(one.item, language),
      oneWords: escapeInline(one.words),
      other: sourceName(other.item, language),
      otherWords: escapeInline(other.words),
    }),
    evidence: { excerpts: [one.item.excerpt.id, other.item.excerpt.id], tag: null },
  }
}

function lengthOf({ excerpt, article }: EvidenceEntry): number {
  return countWords(excerpt.anchor.quote, article.language)
}
