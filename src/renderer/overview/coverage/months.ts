/** A column of the map of months. `month`: as the library is asked for it; `empty`: the column stands for so many months without anything. */
export type MonthColumn = { id: string; month: string | null; empty?: number }

/** Ten years; what is older stands in the table. */
export const MOST_MONTHS = 120

/**
 * The columns: articles without a date, years of which no more is known, then every month from the first to the last; a gap is seen, but a long one takes a
 * single column. `cut`: there are older ones.
 */
export function monthColumns(months: readonly { month: string | null }[]): { columns: MonthColumn[]; cut: boolean } {
  const named = [...new Set(months.map(({ month }) => month))]
  const years = named.filter((month): month is string => month?.length === 4).toSorted()
  const known = named.filter((month): month is string => month !== null && month.length > 4).toSorted()
  const all = monthsBetween(known[0], known.at(-1))
  const rest = [...(named.includes(null) ? [null] : []), ...years.slice(-MOST_MONTHS / 10)]
  return {
    columns: [...rest.map((month) => ({ id: month ?? 'none', month })), ...withoutGaps(all.slice(-MOST_MONTHS), new Set(known))],
    cut: all.length > MOST_MONTHS,
  }
}

/** So many months without anything are shown each for itself. */
const SHORT_GAP = 2

function withoutGaps(months: readonly string[], known: ReadonlySet<string>): MonthColumn[] {
  const columns: MonthColumn[] = []
  let gap: string[] = []
  for (const month of months) {
    if (!known.has(month)) {
      gap.push(month)
      continue
    }
    const [first = ''] = gap
    if (gap.length > SHORT_GAP) columns.push({ id: `gap ${first}`, month: first, empty: gap.length })
    else columns.push(...gap.map((each) => ({ id: each, month: each })))
    columns.push({ id: month, month })
    gap = []
  }
  return columns
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  const [from, to] = [placeOf(first), placeOf(last)]
  return Array.from({ length: to - from + 1 }, (_none, index) => {
    const place = from + index
    return `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`
  })
}

function placeOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return year * 12 + number - 1
}
