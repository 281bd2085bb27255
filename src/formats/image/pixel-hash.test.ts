import { expect, test } from 'vitest'
import { pixelRows } from './pixel-rows.ts'
import { pixelHash, pngPixelHash } from './pixel-hash.ts'
import { pngOf } from './testing/pictures.ts'

test('a picture has one hash however its pixels are packed, and another for each other picture', async () => {
  // Nine pixels a row, so that a row of bits ends within a byte: the first and the last are white.
  const bits = Uint8Array.of(0b10000000, 0b10000000)
  const greys = [255, 0, 0, 0, 0, 0, 0, 0, 255]
  const size = { width: 9, height: 1 }
  const rgb = Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey]))
  const rgba = Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey, 255]))
  const hash = pixelHash({ ...size, packed: 'bits', data: bits })
  expect(pixelHash({ ...size, packed: 'rgb', data: rgb })).toBe(hash)
  expect(pixelHash({ ...size, packed: 'rgba', data: rgba })).toBe(hash)
  expect(await pngPixelHash(pngOf(9, 1, { pixels: Uint8Array.of(0, ...greys) }))).toBe(hash)
  expect(pixelHash({ width: 1, height: 9, packed: 'rgba', data: rgba })).not.toBe(hash)
  expect(pixelHash({ ...size, packed: 'rgba', data: rgba.with(3, 254) })).not.toBe(hash)
})

test('a large PNG is gone through by rows: its pixels are never held', async () => {
  const [width, height] = [4000, 2500]
  const row = 1 + width / 8
  const png = pngOf(width, height, { bits: 1, pixels: new Uint8Array(height * row) })
  const before = process.memoryUsage().arrayBuffers
  let [rows, most] = [0, 0]
  for await (const pixels of pixelRows(png)) {
    rows += pixels.length === width * 4 ? 1 : 0
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  expect(rows).toBe(height)
  // All of its pixels would be 40 MB.
  expect(most).toBeLessThan(20_000_000)
  expect(await pngPixelHash(png)).toBe(pixelHash({ width, height, packed: 'bits', data: new Uint8Array((height * width) / 8) }))
})
