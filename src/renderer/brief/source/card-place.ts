type Box = { top: number; bottom: number; left: number; right: number }
export type CardPlace = { left: number; top: number; maxHeight: number; side: 'above' | 'below' }

/** Between the card and what it belongs to: little enough for the pointer to cross. */
const GAP = 4

/**
 * Where a card of this size stands beside its anchor, in pixels of the window: below it or above it, where there is room for it without covering the line
 * that is being written; where there is not enough on either side, on the larger, and so high as fits. Its right edge is the anchor's, as far as the window reaches.
 */
export function cardPlace(
  anchor: Box,
  size: { width: number; height: number },
  within: Box,
  writing: { top: number; bottom: number } | null,
): CardPlace {
  const blocked = (from: number, to: number): boolean => writing !== null && writing.bottom > from && writing.top < to
  const floor = writing !== null && writing.top >= anchor.bottom ? Math.min(within.bottom, writing.top) : within.bottom
  const ceiling = writing !== null && writing.bottom <= anchor.top ? Math.max(within.top, writing.bottom) : within.top
  // The line being written may be the anchor's own, or reach below it.
  const edge = blocked(anchor.top, anchor.bottom) && writing ? Math.max(anchor.bottom, writing.bottom) : anchor.bottom
  const lip = blocked(anchor.top, anchor.bottom) && writing ? Math.min(anchor.top, writing.top) : anchor.top
  const below = floor - edge - GAP
  const above = lip - ceiling - GAP
  const side = below >= size.height || below >= above ? 'below' : 'above'
  const maxHeight = Math.max(0, side === 'below' ? below : above)
  const height = Math.min(size.height, maxHeight)
  const left = Math.max(within.left, Math.min(anchor.right, within.right) - size.width)
  return { left, top: side === 'below' ? edge + GAP : lip - GAP - height, maxHeight, side }
}
