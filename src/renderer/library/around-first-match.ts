type Match = readonly [number, number]

/** How much of a snippet may stand before its first match: it must be seen in so many lines of a narrow list. */
const LEAD = { two: 40, one: 16 } as const

/** The snippet from shortly before its first match on, cut between words and marked with an ellipsis, with its matches moved along. */
export function aroundFirstMatch(
  text: string,
  matches: readonly Match[],
  lines: keyof typeof LEAD = 'two',
): { text: string; matches: readonly Match[] } {
  const lead = LEAD[lines]
  const first = Math.min(...matches.map(([start]) => start))
  if (matches.length === 0 || first <= lead) return { text, matches }
  const space = text.indexOf(' ', first - lead)
  const from = space === -1 || space >= first ? first : space + 1
  const moved = from - 1
  return { text: `…${text.slice(from)}`, matches: matches.map(([start, end]): Match => [start - moved, end - moved]) }
}
