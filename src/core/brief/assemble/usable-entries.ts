import { sameLanguage } from '#core/same-language.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { quotability } from './quotable.ts'
import { stillStands } from '../check/trace.ts'

/**
 * The excerpts that a draft can be made of, the best first: those whose article still says so, each quote once (of a reprint and its original
 * the older), those in the brief's language before others. Marked in equal measure, they keep their order.
 */
export function usableEntries(entries: readonly EvidenceEntry[], language: string): EvidenceEntry[] {
  const byQuote = new Map<string, EvidenceEntry>()
  for (const entry of entries.filter(stillStands)) {
    const key = entry.excerpt.anchor.quote.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()
    const known = byQuote.get(key)
    if (!known || (entry.article.date ?? '9999') < (known.article.date ?? '9999')) byQuote.set(key, entry)
  }
  const kept = new Set(byQuote.values())
  const weight = ({ excerpt, article, block }: EvidenceEntry): number => {
    const own = block?.language ?? article.language
    return quotability(excerpt.anchor.quote, own) - (sameLanguage(own, language) ? 0 : 100)
  }
  return entries.filter((entry) => kept.has(entry)).toSorted((one, other) => weight(other) - weight(one))
}
