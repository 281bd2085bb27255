/**
 * Rows of a PNG as they were before each was packed by its difference from its neighbours (https://www.w3.org/TR/png-3/#9Filters). `bytes`: those of a row without the one
 * in front; `step`: bytes from a pixel to the one on its right.
 */
export function unpackRows(packed: Uint8Array, bytes: number, step: number): Uint8Array {
  const rows = packed.length / (1 + bytes)
  const out = new Uint8Array(rows * bytes)
  for (let row = 0; row < rows; row += 1) {
    const from = row * (1 + bytes)
    const to = row * bytes
    const filter = packed[from] ?? 0
    for (let index = 0; index < bytes; index += 1) {
      const left = index < step ? 0 : (out[to + index - step] ?? 0)
      const above = row === 0 ? 0 : (out[to + index - bytes] ?? 0)
      const corner = row === 0 || index < step ? 0 : (out[to + index - bytes - step] ?? 0)
      out[to + index] = (packed[from + 1 + index] ?? 0) + guess(filter, left, above, corner)
    }
  }
  return out
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  return filter === 4 ? paeth(left, above, corner) : 0
}

function paeth(left: number, above: number, corner: number): number {
  const whole = left + above - corner
  const [toLeft, toAbove, toCorner] = [Math.abs(whole - left), Math.abs(whole - above), Math.abs(whole - corner)]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
