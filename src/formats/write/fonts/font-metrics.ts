/** Source Serif 4's ascent and descent, in ems. */
const ASCENT = 1.036
const DESCENT = -0.335

/**
 * A copy of a font whose line metrics are those of the body font, divided by `scale`, the factor by which its letters are enlarged beside it.
 * A line then keeps its height and its base line whatever script stands in it. The checksum in `head` is set to `mark`: pdfkit takes two faces
 * with equal names for one font unless it differs.
 */
export function withBodyMetrics(font: Uint8Array, scale: number, mark: number): Uint8Array {
  const copy = font.slice()
  const view = new DataView(copy.buffer)
  const head = tableOffset(view, 'head')
  const hhea = tableOffset(view, 'hhea')
  const unitsPerEm = view.getUint16(head + 18)
  view.setUint32(head + 8, mark)
  view.setInt16(hhea + 4, Math.round((ASCENT / scale) * unitsPerEm))
  view.setInt16(hhea + 6, Math.round((DESCENT / scale) * unitsPerEm))
  view.setInt16(hhea + 8, 0)
  return copy
}

/** Offset of a table in a TrueType or OpenType file (table records of 16 bytes after a header of 12). */
function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no ${tag} table.`)
}
