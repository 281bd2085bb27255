import type { EvidenceEntry } from '../evidence.ts'
import { findDisagreement, type Disagreement } from './disagreements.ts'
import { clashSentence } from './clash-sentence.ts'
import type { DraftContext } from './draft-context.ts'
import { spreadOrigins } from './spread-origins.ts'

/** The passages that one theme's findings are made of; `clash`: two of them that count the same thing differently. */
export type Findings = { theme: string; chosen: EvidenceEntry[]; clash: Disagreement<EvidenceEntry> | null }

/**
 * Chooses the findings of several themes within one budget: each theme fills its even share, from one origin after the other; what one leaves goes to the
 * best passages that others still have. No passage serves two themes.
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
  for (;;) {
    const more = bestThatFits(findings, entries, taken, left, context)
    if (!more) return findings
    more.part.chosen.push(more.entry)
    taken.add(more.entry)
    left -= context.cost(more.entry)
  }
}

function bestThatFits(
  findings: readonly Findings[],
  entries: readonly EvidenceEntry[],
  taken: ReadonlySet<EvidenceEntry>,
  left: number,
  context: DraftContext,
): { part: Findings; entry: EvidenceEntry } | undefined {
  return entries
    .filter((entry) => !taken.has(entry) && context.cost(entry) <= left)
    .flatMap((entry) => {
      const part = findings.find(({ theme }) => entry.excerpt.themes.includes(theme))
      return part ? [{ part, entry }] : []
    })
    .toSorted((one, other) => context.weightOf(other.entry) - context.weightOf(one.entry))[0]
}
