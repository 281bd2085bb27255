import { buffer } from 'node:stream/consumers'
import { createDeflate, type Deflate } from 'node:zlib'
import { pixelRows } from '#formats/image/pixel-rows.ts'
import { pngChunks, pngHeader } from '#formats/image/png.ts'

/** Pixels as a PDF packs them: `colours` with one sample to a pixel (grey) or three, `cover` with one; null where each pixel covers all that is below. */
export type PackedForPdf = {
  width: number
  height: number
  channels: 1 | 3
  colours: Uint8Array
  cover: Uint8Array | null
}

/** Of RGBA. */
const CHANNELS = 4
/** The way to pack a row by which each sample is told by its difference from the one on its left (https://www.w3.org/TR/png-3/#9Filters). */
const BY_LEFT = 1

/**
 * The pixels of a PNG that cannot stand in a PDF as they are packed, because of its transparency or because they come in passes; null for any other. Takes only what
 * takeImage gives. Row by row, because pdfkit would hold all pixels several times at once: a gigabyte for 50 million of them.
 */
export async function packedPixels(png: Uint8Array): Promise<PackedForPdf | null> {
  const { width, height, colour, interlaced } = pngHeader(png)
  const seeThrough = colour === 4 || colour === 6 || pngChunks(png).some(({ name }) => name === 'tRNS')
  if (!seeThrough && !interlaced) return null
  const channels = colour === 0 || colour === 4 ? 1 : 3
  const [colours, cover] = [packer(width, channels), packer(width, 1)]
  let whole = true
  for await (const row of pixelRows(png)) {
    await colours.add((at, channel) => row[at * CHANNELS + channel] ?? 0)
    await cover.add((at) => row[at * CHANNELS + 3] ?? 0)
    whole &&= covers(row)
  }
  const [packed, covering] = [await colours.packed(), await cover.packed()]
  return { width, height, channels, colours: packed, cover: whole ? null : covering }
}

function covers(row: Uint8Array): boolean {
  for (let at = 3; at < row.length; at += CHANNELS) if (row[at] !== 255) return false
  return true
}

type Packer = { add(sample: (at: number, channel: number) => number): Promise<void>; packed(): Promise<Uint8Array> }

/** Rows of so many pixels, packed as they come; what is waited for is that they were taken. */
function packer(width: number, channels: number): Packer {
  const deflate = createDeflate()
  const packed = buffer(deflate)
  return {
    add: (sample) => {
      const row = new Uint8Array(1 + width * channels)
      row[0] = BY_LEFT
      for (let channel = 0; channel < channels; channel += 1) {
        let left = 0
        for (let at = 0; at < width; at += 1) {
          const own = sample(at, channel)
          row[1 + at * channels + channel] = own - left
          left = own
        }
      }
      return taken(deflate, row)
    },
    packed: () => {
      deflate.end()
      return packed
    },
  }
}

function taken(deflate: Deflate, row: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => void deflate.write(row, (error) => (error ? reject(error) : resolve())))
}
