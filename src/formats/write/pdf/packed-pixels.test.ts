import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pngPixelHash } from '#formats/image/pixel-hash.ts'
import { pngChunk } from '#formats/image/png.ts'
import { takeImage } from '#formats/image/take-image.ts'
import { pngOf } from '#formats/image/testing/pictures.ts'
import { readExported } from '#formats/read/exported.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { packedPixels } from './packed-pixels.ts'
import { writePdf } from './pdf-file.ts'

async function printed(png: Uint8Array): Promise<{ hash: string | null; inFile: readonly string[]; bytes: Uint8Array }> {
  const taken = await takeImage('It', png)
  if (!taken.ok) throw new Error(taken.failure.message)
  const figure = { kind: 'figure' as const, id: 'f', image: taken.value, alternative: 'It', caption: [], source: [] }
  const { bytes } = await writePdf(sampleDocument({ blocks: [figure], notes: [], marking: '' }))
  const read = await readExported(bytes, 'it.pdf')
  if (!read.ok) throw new Error(read.failure.message)
  return { hash: await pngPixelHash(png), inFile: read.value.found.pictures?.flatMap(({ hashes }) => hashes) ?? [], bytes }
}

/** Samples that differ from their neighbours on all sides. */
const samples = (rows: number, bytes: number): Uint8Array =>
  Uint8Array.from({ length: rows * (bytes + 1) }, (_, at) => (at % (bytes + 1) === 0 ? 0 : (at * 53) % 251))
const palette = [
  pngChunk(
    'PLTE',
    Uint8Array.from({ length: 48 }, (_, at) => at * 5),
  ),
  pngChunk('tRNS', Uint8Array.of(0, 99, 200)),
]
const KINDS: [name: string, png: Uint8Array][] = [
  ['grey', pngOf(5, 3, { pixels: samples(3, 5) })],
  ['grey with cover', pngOf(5, 3, { colour: 4, pixels: samples(3, 10) })],
  ['colours with cover', pngOf(5, 3, { colour: 6, pixels: samples(3, 20) })],
  [
    'colours of which one is seen through',
    pngOf(3, 2, { colour: 2, pixels: samples(2, 9), more: [pngChunk('tRNS', Uint8Array.of(0, 53, 0, 106, 0, 159))] }),
  ],
  [
    'a palette',
    pngOf(6, 2, { bits: 4, colour: 3, pixels: Uint8Array.of(0, 0x01, 0x23, 0xff, 0, 0xf0, 0x12, 0x33), more: palette }),
  ],
  ['grey that comes in passes', pngOf(2, 3, { interlace: 1, pixels: Uint8Array.of(0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 6) })],
]

describe('a PNG in a PDF', () => {
  test.each(KINDS)('shows each pixel as its file does: %s', async (_, png) => {
    const { hash, inFile } = await printed(png)
    expect(inFile).toEqual([hash])
  })

  test('has no mask where it covers all below', async () => {
    const png = pngOf(2, 1, { colour: 6, pixels: Uint8Array.of(0, 1, 2, 3, 255, 4, 5, 6, 255) })
    const { bytes, hash, inFile } = await printed(png)
    expect(inFile).toEqual([hash])
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/SMask')
  })
})

test('a picture that is seen through is packed row by row: its pixels are never held', async () => {
  const [width, height] = [2500, 2000]
  const png = pngOf(width, height, { colour: 6, pixels: new Uint8Array(height * (1 + width * 4)) })
  const packed = await packedPixels(png)
  expect(packed).toMatchObject({ width, height, channels: 3 })
  expect(inflateSync(packed?.cover ?? new Uint8Array())).toHaveLength(height * (1 + width))

  const program = fileURLToPath(new URL('testing/held-while-packing.ts', import.meta.url))
  const most = Number(
    execFileSync(process.execPath, ['--expose-gc', '--single-threaded-gc', program, String(width), String(height)], {
      encoding: 'utf8',
    }),
  )
  expect(most).toBeGreaterThan(0)
  // All of its pixels would be 20 MB.
  expect(most).toBeLessThan(5_000_000)
})
