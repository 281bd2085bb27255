import { GAP, LEAST_WIDTH, type Leaf, type MeasuredList, type PageContext, PIECES_LEFT } from './pdfmake-modules.ts'

/** Moves the room for numbers and bullets from the left of a list to its right; pdfmake takes as much off the left again. */
export function roomAtRight(list: MeasuredList, context: PageContext): void {
  context.addMargin(-list[GAP].width, list[GAP].width)
}

/** Gives that room back, once the list is laid out. */
export function roomAtLeft(list: MeasuredList, context: PageContext): void {
  context.addMargin(list[GAP].width, -list[GAP].width)
}

/** Puts the number or bullet of a point into the room at the right of its text, at its outer edge. */
export function markAtRight(list: MeasuredList, point: Leaf, context: PageContext): void {
  const { listMarker } = point
  if (listMarker === undefined) return
  const [left = 0, , right = 0] = 'margin' in point ? (point.margin ?? []) : []
  const [number] = listMarker[PIECES_LEFT] ?? []
  const [bullet] = listMarker.canvas ?? []
  // The space behind a number parts it from its text on the left.
  const width = number === undefined ? (bullet?.w ?? 2 * (bullet?.r1 ?? 0)) : number.width - number.trailingCut
  listMarker[LEAST_WIDTH] = width - (context.availableWidth - left - right + list[GAP].width)
}
