import { expect, test } from 'vitest'
import { pixelRows } from './pixel-rows.ts'
import { pngChunk, pngHeader } from './png.ts'
import { takeImage } from './take-image.ts'
import { pngOf } from './testing/pictures.ts'

/** Red, green, blue and cover of each pixel, row by row. */
async function pixels(given: Uint8Array): Promise<number[][]> {
  const taken = await takeImage('It', given)
  if (!taken.ok) throw new Error(taken.failure.message)
  const rows: number[] = []
  for await (const row of pixelRows(taken.value.bytes)) rows.push(...row)
  const { width, height } = pngHeader(given)
  return Array.from({ length: width * height }, (_, index) => rows.slice(index * 4, index * 4 + 4))
}
const palette = pngChunk('PLTE', Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255))

test('of a palette each colour has its own transparency, also packed several to a byte', async () => {
  const more = [palette, pngChunk('tRNS', Uint8Array.of(0, 128))]
  expect(await pixels(pngOf(3, 1, { bits: 2, colour: 3, more, pixels: Uint8Array.of(0, 0b00_01_10_00) }))).toEqual([
    [255, 0, 0, 0],
    [0, 255, 0, 128],
    [0, 0, 255, 255],
  ])
})

test('one grey or one colour is transparent, compared with all of its bits', async () => {
  const grey = [pngChunk('tRNS', Uint8Array.of(0, 2))]
  expect(await pixels(pngOf(2, 1, { bits: 4, more: grey, pixels: Uint8Array.of(0, 0x2f) }))).toEqual([
    [34, 34, 34, 0],
    [255, 255, 255, 255],
  ])
  const deep = [pngChunk('tRNS', Uint8Array.of(1, 2, 3, 4, 5, 6))]
  const row = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 7)
  expect((await pixels(pngOf(2, 1, { bits: 16, colour: 2, more: deep, pixels: row }))).map(([, , , alpha]) => alpha)).toEqual([
    0, 255,
  ])
})

test('rows that are packed by their neighbours, and in passes, come out in their places', async () => {
  const more = [pngChunk('tRNS', Uint8Array.of(0, 9))]
  const packed = Uint8Array.from([1, 9, 1, 2, 1, 1, 3, 4, 4, 4, 2, 2])
  expect((await pixels(pngOf(2, 4, { more, pixels: packed }))).map(([grey]) => grey)).toEqual([9, 10, 10, 11, 9, 14, 11, 16])
  const passes = Uint8Array.from([0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 6])
  expect((await pixels(pngOf(2, 3, { more, interlace: 1, pixels: passes }))).map(([grey]) => grey)).toEqual([1, 3, 5, 6, 2, 4])
})
