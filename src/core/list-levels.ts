import { asLetters, asRoman } from './import/numbering/number-forms.ts'

/** How deep a point of a list may stand: 0 is the outermost level, which is not written down. */
export const DEEPEST_LEVEL = 2

/** A point of a list: how many levels below the outermost it stands, and whether it and those beside it are numbered, where they are not as the outermost are. */
export type Levelled = { level?: number | undefined; ordered?: boolean | undefined }

/** The level of each point of a list, from 0: none is more than one deeper than the point before it, whatever was moved or taken out, and the first is outermost. */
export function pointLevels(points: readonly Levelled[]): number[] {
  let before = -1
  return points.map(({ level = 0 }) => (before = Math.max(0, Math.min(level, before + 1, DEEPEST_LEVEL))))
}

/** The how-manieth of its level each point of a list is, anew below each point of the level above. `start`: the first number of the outermost level. */
export function pointCounts(points: readonly Levelled[], start = 1): number[] {
  const counts: number[] = [start - 1]
  return pointLevels(points).map((level) => {
    counts.length = level + 1
    return (counts[level] = (counts[level] ?? 0) + 1)
  })
}

/** Whether each point is numbered: the outermost as `ordered` says, those below one point as the first of them says. */
export function pointKinds(points: readonly Levelled[], ordered: boolean): boolean[] {
  const levels = pointLevels(points)
  const open: boolean[] = []
  return points.map((point, at) => {
    const level = levels[at] ?? 0
    open.length = Math.min(open.length, level + 1)
    if (open.length <= level) open.push(level === 0 ? ordered : (point.ordered ?? ordered))
    return open[level] === true
  })
}

/** What stands before each point: “1.”, below it “a.”, below that “i.”; null before a bullet. `start`: the first number. */
export function pointNumbers(points: readonly Levelled[], ordered: boolean, start = 1): (string | null)[] {
  const [levels, kinds] = [pointLevels(points), pointKinds(points, ordered)]
  return pointCounts(points, start).map((count, at) => (kinds[at] === true ? numberAt(levels[at] ?? 0, count) : null))
}

/** The number of a point of a level as it is printed. */
export function numberAt(level: number, count: number): string {
  return `${level === 0 ? count : level === 1 ? asLetters(count) : asRoman(count)}.`
}

/** The end of what belongs to a point: the index behind the last point that stands below it. */
export function branchEnd(points: readonly Levelled[], index: number): number {
  const levels = pointLevels(points)
  const own = levels[index] ?? 0
  const end = levels.findIndex((level, at) => at > index && level <= own)
  return end < 0 ? points.length : end
}
