import type { CallOutput } from '../../ui/bridge.ts'

export type Timeline = CallOutput<'analysis.timeline'>
export type NamedDate = Timeline['named'][number]
/** How much there is of a month, or of a year of which no more is told; null: articles without a date. */
type MonthCount = { month: string | null; written: number; named: number; told: number }

/** The month of a date, or its year where no more is known. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

/** What there is by months, in the order of time; articles without a date come first. */
export function byMonth({ written, named }: Timeline): MonthCount[] {
  const counts = new Map<string | null, MonthCount>()
  const of = (month: string | null): MonthCount => {
    const known = counts.get(month) ?? { month, written: 0, named: 0, told: 0 }
    counts.set(month, known)
    return known
  }
  for (const { month, articles } of written) of(month).written += articles
  for (const { on, told } of named) {
    const count = of(monthOf(on))
    count.named += 1
    if (told) count.told += 1
  }
  return [...counts.values()].toSorted((one, other) => (one.month ?? '').localeCompare(other.month ?? '', 'en'))
}
