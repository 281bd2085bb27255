import { createInflate } from 'node:zlib'
import { BadImage } from './header.ts'
import type { Pass } from './png.ts'

/** A row of one pass of a PNG, unpacked; `index`: its number among those of the pass. Its bytes are overwritten when the one after the next is read. */
export type PngRow = { pass: Pass; index: number; row: Uint8Array }

/** The rows of a PNG's compressed pixels one after the other, so that no more than two are held. `step`: bytes from a pixel to the one on its right. Throws BadImage. */
export async function* pngRows(
  pixels: readonly Uint8Array[],
  passes: readonly Pass[],
  step: number,
): AsyncGenerator<PngRow, void, undefined> {
  const inflate = createInflate()
  for (const part of pixels) inflate.write(part)
  inflate.end()
  const read = reader(inflate)
  for (const pass of passes) {
    let [packed, other] = [new Uint8Array(1 + pass.bytes), new Uint8Array(1 + pass.bytes)]
    for (let index = 0; index < pass.rows; index += 1) {
      await read(packed)
      const row = packed.subarray(1)
      unpackRow(packed[0] ?? 0, row, other.subarray(1), step)
      yield { pass, index, row }
      ;[packed, other] = [other, packed]
    }
  }
}

/** Fills what it is given with the next bytes. */
function reader(from: AsyncIterable<Uint8Array>): (into: Uint8Array) => Promise<void> {
  const source = from[Symbol.asyncIterator]()
  let chunk = new Uint8Array()
  let at = 0
  return async (into) => {
    for (let got = 0; got < into.length;) {
      if (at === chunk.length) {
        const next = await source.next()
        if (next.done === true) throw new BadImage('damaged')
        chunk = new Uint8Array(next.value)
        at = 0
      }
      const part = chunk.subarray(at, at + into.length - got)
      into.set(part, got)
      got += part.length
      at += part.length
    }
  }
}

/** Makes a row what it was before it was packed by its difference from its neighbours (https://www.w3.org/TR/png-3/#9Filters); above the first row of a pass all is 0. */
export function unpackRow(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  if (filter === 0) return
  for (let at = 0; at < row.length; at += 1) {
    const left = at < step ? 0 : (row[at - step] ?? 0)
    const corner = at < step ? 0 : (above[at - step] ?? 0)
    row[at] = (row[at] ?? 0) + guess(filter, left, above[at] ?? 0, corner)
  }
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
