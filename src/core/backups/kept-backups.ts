/** How many automatic backups stay: of the last starts of the program, and the newest of each of the last days and weeks that have one. */
export const KEPT = { starts: 5, days: 7, weeks: 4 } as const

const DAY_MILLISECONDS = 24 * 3600 * 1000
/** 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601). */
const MONDAY_OFFSET = 3

/**
 * Which of the backups made at these times (ISO 8601, UTC) stay. Days and weeks without a backup do not count, so that nothing is lost to a holiday: who
 * comes back after two months still has four weeks of before.
 */
export function keptBackups(times: readonly string[]): Set<string> {
  const newestFirst = times.toSorted().toReversed()
  return new Set([
    ...newestFirst.slice(0, KEPT.starts),
    ...newestOfEach(newestFirst, day, KEPT.days),
    ...newestOfEach(newestFirst, week, KEPT.weeks),
  ])
}

function day(time: string): number {
  return Math.floor(Date.parse(time) / DAY_MILLISECONDS)
}

function week(time: string): number {
  return Math.floor((day(time) + MONDAY_OFFSET) / 7)
}

function newestOfEach(newestFirst: readonly string[], spanOf: (time: string) => number, most: number): string[] {
  const found = new Map<number, string>()
  for (const time of newestFirst) {
    if (!found.has(spanOf(time))) found.set(spanOf(time), time)
    if (found.size === most) break
  }
  return [...found.values()]
}
