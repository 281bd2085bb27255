import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate } from 'node:zlib'
import { joined } from './header.ts'
import { painterOf } from './png-look.ts'
import { pngRows } from './png-rows.ts'
import { pngChunk, pngChunks, pngHeader, pngPasses, PNG_SIGNATURE } from './png.ts'

/** Of RGBA. */
const CHANNELS = 4

/**
 * A PNG whose transparency is said beside its pixels (one colour, or some of its palette) as one where each pixel says it, with 8 bits to a sample; any other as it is.
 * Takes only what takeImage gives. PDF knows the first kind in another form, which its library gets wrong.
 */
export async function withAlpha(png: Uint8Array): Promise<Uint8Array> {
  const header = pngHeader(png)
  const toldBeside = pngChunks(png).some(({ name }) => name === 'tRNS')
  if (!toldBeside || header.colour === 4 || header.colour === 6) return png
  const start = new Uint8Array(13)
  const view = new DataView(start.buffer)
  view.setUint32(0, header.width)
  view.setUint32(4, header.height)
  start.set([8, 6], 8)
  const packed = await buffer(Readable.from(unpackedRows(png)).pipe(createDeflate()))
  return joined([PNG_SIGNATURE, pngChunk('IHDR', start), pngChunk('IDAT', packed), pngChunk('IEND', new Uint8Array())])
}

/** Rows of RGBA with a byte in front that says that they are not packed by their neighbours. */
async function* unpackedRows(png: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const row of pixelRows(png)) {
    const unpacked = new Uint8Array(1 + row.length)
    unpacked.set(row, 1)
    yield unpacked
  }
}

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
