/**
 * A piece of text on a page; sizes and places in points, y upwards from the foot. `mark`: the tag of the marked content that it is in; `level`: how deep it is turned (UAX #9), where the file says
 * so; `content`: which marked content of the page it is in, counted as they are drawn. What the file says the level of and shows nothing has no text, and the place of what is before it.
 */
export type PageItem = {
  text: string
  rightToLeft: boolean
  x: number
  y: number
  width: number
  height: number
  mark?: string | null
  level?: number | null
  content?: number
}

/** A gap wider than this part of the letters' height is a space. */
const SPACE = 0.18

/** Whether a space stands between two pieces of a line. */
export function isApart(one: PageItem, other: PageItem): boolean {
  const gap = Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width)
  return gap > SPACE * Math.min(one.height, other.height)
}
