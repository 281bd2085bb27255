import type { EvidenceEntry } from '../evidence.ts'
import { findDisagreement, type Disagreement } from './disagreements.ts'
import { clashSentence } from './clash-sentence.ts'
import type { DraftContext } from './draft-context.ts'
import { spreadOrigins } from './spread-origins.ts'

/** Of the budget; the check warns above it. */
const TOLERATED = 0.1

/** The passages that one theme's findings are made of; `clash`: two of them that count the same thing differently. */
export type Findings = { theme: string; chosen: EvidenceEntry[]; clash: Disagreement<EvidenceEntry> | null }

/**
 * Chooses the findings of several themes within one budget: each theme fills its even share, from one origin after the other; what one leaves goes to the
 * best passages that others still have; and where one origin alone is heard, another may run over the budget as far as the check tolerates. No passage serves two themes.
 */
export function chooseFindings(
  themes: readonly string[],
  entries: readonly EvidenceEntry[],
  budget: number,
  context: DraftContext,
): Findings[] {
  const taken = new Set<EvidenceEntry>()
  let left = budget
  const findings = themes.map((theme): Findings => {
    const own = entries.filter((entry) => entry.excerpt.themes.includes(theme) && !taken.has(entry))
    const clash = findDisagreement(own, ({ excerpt }) => excerpt.anchor.quote, context.originOf)
    const first = clash ? [clash.one.item, clash.other.item] : []
    let share = budget / themes.length - (clash ? context.words(clashSentence(clash, '', context.content.language)) : 0)
    const others = own.filter((entry) => !first.includes(entry))
    const ordered = [...first, ...spreadOrigins(others, context.originOf, context.weightOf)]
    const before = left
    const chosen = ordered.filter((entry) => {
      const words = context.cost(entry, theme)
      if (words > share || words > left) return false
      share -= words
      left -= words
      taken.add(entry)
      return true
    })
    const both = clash !== null && first.every((entry) => chosen.includes(entry))
    if (both) left = Math.min(left, before - (budget / themes.length - share))
    return { theme, chosen, clash: both ? clash : null }
  })
  const add = (allowed: number, wanted: (part: Findings, entry: EvidenceEntry) => boolean): boolean => {
    const more = entries
      .filter((entry) => !taken.has(entry) && context.cost(entry) <= left + allowed)
      .flatMap((entry) => {
        const part = findings.find(({ theme }) => entry.excerpt.themes.includes(theme))
        return part && wanted(part, entry) ? [{ part, entry }] : []
      })
      .toSorted((one, other) => context.weightOf(other.entry) - context.weightOf(one.entry))[0]
    if (!more) return false
    more.part.chosen.push(more.entry)
    taken.add(more.entry)
    left -= context.cost(more.entry)
    return true
  }
  while (add(0, () => true)) continue
  while (add(budget * TOLERATED, (part, entry) => isSecondOrigin(part, entry, context))) continue
  return findings
}

/** Whether a theme on which one origin alone is heard would hear another. */
function isSecondOrigin({ chosen }: Findings, entry: EvidenceEntry, { originOf }: DraftContext): boolean {
  const heard = new Set(chosen.map(originOf))
  return heard.size === 1 && !heard.has(originOf(entry))
}
