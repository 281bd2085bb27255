import { painterOf } from './png-look.ts'
import { pngRows } from './png-rows.ts'
import { pngChunks, pngHeader, pngPasses } from './png.ts'

/** Of RGBA. */
const CHANNELS = 4

/**
 * The pixels of a PNG as red, green, blue and cover, 8 bits to each, row by row from the top; what is yielded is overwritten by the next. Only a picture that comes in passes
 * is ever held as a whole: 50 million pixels would take 200 MB. Takes only what takeImage gives.
 */
export async function* pixelRows(png: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const header = pngHeader(png)
  const { width, height, bits, channels, interlaced } = header
  const chunks = pngChunks(png)
  const contents = (name: string): Uint8Array => chunks.find((chunk) => chunk.name === name)?.contents ?? new Uint8Array()
  const paint = painterOf(header, contents('PLTE'), contents('tRNS'))
  const pixels = chunks.flatMap((chunk) => (chunk.name === 'IDAT' ? [chunk.contents] : []))
  const line = width * CHANNELS
  const drawn = new Uint8Array(line * (interlaced ? height : 1))
  for await (const { pass, index, row } of pngRows(pixels, pngPasses(header), Math.max(1, (channels * bits) / 8))) {
    const { x, y, stepX, stepY } = pass
    const at = interlaced ? (y + index * stepY) * line + x * CHANNELS : 0
    paint(row, Math.ceil((width - x) / stepX), drawn, at, stepX * CHANNELS)
    if (!interlaced) yield drawn
  }
  if (interlaced) for (let at = 0; at < drawn.length; at += line) yield drawn.subarray(at, at + line)
}
