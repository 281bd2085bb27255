/** An earlier state of a brief; `name`: what its author called it, null where it was kept by itself. */
export type Revision = { revision: number; name: string | null; savedAt: string }

/** Of the newest every one is kept: undo, a place and a save may name them. */
const NEWEST = 100
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Older ones as backups are kept by rotation: up to an age, the last one of each stretch of time, in milliseconds. */
const ROTATION = [
  { younger: DAY, each: 10 * MINUTE },
  { younger: 30 * DAY, each: DAY },
  { younger: Number.POSITIVE_INFINITY, each: 7 * DAY },
] as const

/**
 * The revisions that need not be kept any more, `now` in milliseconds. All that have names stay, the newest hundred, and of the others the last of each ten minutes of
 * the last day, of each day of the last month, and of each week before.
 */
export function revisionsToForget(revisions: readonly Revision[], now: number): number[] {
  const older = revisions
    .toSorted((a, b) => b.revision - a.revision)
    .slice(NEWEST)
    .filter(({ name }) => name === null)
  const kept = new Set<string>()
  return older.flatMap(({ revision, savedAt }) => {
    const at = Date.parse(savedAt)
    const each = ROTATION.find(({ younger }) => now - at < younger)?.each ?? 7 * DAY
    const stretch = `${each} ${Math.floor(at / each)}`
    if (kept.has(stretch)) return [revision]
    kept.add(stretch)
    return []
  })
}
