import { sameLanguage } from '#core/same-language.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { meritOf } from './merit.ts'
import { quotability } from './quotable.ts'
import { gistOf, saySame, type Gist } from './same-statement.ts'
import { stillStands } from '../check/trace.ts'

/** What a draft is made of: `entries`, the best first, what each weighs (no unit), and the excerpts that say the same in other articles. */
export type Material = {
  entries: EvidenceEntry[]
  also: ReadonlyMap<ExcerptId, ExcerptId[]>
  weights: ReadonlyMap<ExcerptId, number>
}

const OTHER_LANGUAGE = -100
/** What the analyst marked herself comes before anything that is only suggested. */
const MARKED = 50

/**
 * The excerpts that a draft can be made of: those whose article still says so, each statement once (of a reprint and its original the older), those in the
 * brief's language before others, and marked ones before suggested ones, which have their weight in `suggested`.
 */
export function usableEntries(
  entries: readonly EvidenceEntry[],
  language: string,
  suggested: ReadonlyMap<ExcerptId, number> = new Map(),
): Material {
  const weight = ({ excerpt, article, block }: EvidenceEntry): number => {
    const own = block?.language ?? article.language
    const known = suggested.get(excerpt.id)
    const worth = known ?? MARKED + quotability(excerpt.anchor.quote, own) + meritOf(excerpt.anchor.quote)
    return worth + (sameLanguage(own, language) ? 0 : OTHER_LANGUAGE)
  }
  const ranked = originals(entries.filter(stillStands))
    .map((entry) => ({ entry, weight: weight(entry) }))
    .toSorted((one, other) => other.weight - one.weight)
  const kept: { entry: EvidenceEntry; gist: Gist }[] = []
  const also = new Map<ExcerptId, ExcerptId[]>()
  for (const { entry } of ranked) {
    const gist = gistOf(entry.excerpt.anchor.quote)
    const same = kept.find((each) => each.entry.article.id !== entry.article.id && saySame(each.gist, gist))
    if (same) also.set(same.entry.excerpt.id, [...(also.get(same.entry.excerpt.id) ?? []), entry.excerpt.id])
    else kept.push({ entry, gist })
  }
  return {
    entries: kept.map(({ entry }) => entry),
    also,
    weights: new Map(ranked.map((each) => [each.entry.excerpt.id, each.weight])),
  }
}

/** Of the same words in several articles the oldest. */
function originals(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  const byQuote = new Map<string, EvidenceEntry>()
  for (const entry of entries) {
    const key = entry.excerpt.anchor.quote.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()
    const known = byQuote.get(key)
    if (!known || (entry.article.date ?? '9999') < (known.article.date ?? '9999')) byQuote.set(key, entry)
  }
  const kept = new Set(byQuote.values())
  return entries.filter((entry) => kept.has(entry))
}
