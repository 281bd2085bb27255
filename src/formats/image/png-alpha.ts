import { deflateSync, inflateSync } from 'node:zlib'
import { pngChunk, pngChunks, pngPasses, pngHeader, PNG_SIGNATURE, type PngHeader } from './png.ts'
import { unpackRows } from './png-rows.ts'
import { joined } from './header.ts'

const PALETTE = 3
/** Of RGBA. */
const CHANNELS = 4

/** What a sample, as it is stored, looks like: red, green, blue, how far it covers what is below. */
type Look = (samples: readonly number[]) => readonly [number, number, number, number]

/**
 * A PNG whose transparency is said beside its pixels (one colour, or some of its palette) as one where each pixel says it, with 8 bits to a sample; any other as it is.
 * Takes only what takeImage gives. PDF knows the first kind in another form, which its library gets wrong.
 */
export function withAlpha(png: Uint8Array): Uint8Array {
  const chunks = pngChunks(png)
  const transparent = chunks.find(({ name }) => name === 'tRNS')?.contents
  const header = pngHeader(png)
  if (transparent === undefined || header.colour === 4 || header.colour === 6) return png
  const pixels = drawnFrom(chunks, header)
  const start = new Uint8Array(13)
  const view = new DataView(start.buffer)
  view.setUint32(0, header.width)
  view.setUint32(4, header.height)
  start.set([8, 6], 8)
  return joined([
    PNG_SIGNATURE,
    pngChunk('IHDR', start),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', new Uint8Array()),
  ])
}

/** The pixels of a PNG as red, green, blue and cover, 8 bits to each. Takes only what takeImage gives. */
export function pngPixels(png: Uint8Array): Uint8Array {
  const header = pngHeader(png)
  const line = header.width * CHANNELS
  const rows = drawnFrom(pngChunks(png), header)
  const pixels = new Uint8Array(header.height * line)
  for (let y = 0; y < header.height; y += 1) pixels.set(rows.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)), y * line)
  return pixels
}

function drawnFrom(chunks: ReturnType<typeof pngChunks>, header: PngHeader): Uint8Array {
  const contents = (name: string): Uint8Array => chunks.find((chunk) => chunk.name === name)?.contents ?? new Uint8Array()
  const packed = inflateSync(joined(chunks.flatMap((chunk) => (chunk.name === 'IDAT' ? [chunk.contents] : []))))
  return drawn(packed, header, lookOf(header, contents('PLTE'), contents('tRNS')))
}

/** The pixels as RGBA, each row with a byte in front that says that it is not packed. */
function drawn(packed: Uint8Array, header: PngHeader, look: Look): Uint8Array {
  const { width, height, bits, channels } = header
  const line = 1 + width * CHANNELS
  const pixels = new Uint8Array(height * line)
  const samples = Array.from({ length: channels }, () => 0)
  let at = 0
  for (const { x, y, stepX, stepY, rows, bytes } of pngPasses(header)) {
    const unpacked = unpackRows(packed.subarray(at, at + rows * (1 + bytes)), bytes, Math.max(1, (channels * bits) / 8))
    at += rows * (1 + bytes)
    for (let row = 0; row < rows; row += 1)
      for (let column = x, index = 0; column < width; column += stepX, index += 1) {
        for (let channel = 0; channel < channels; channel += 1)
          samples[channel] = sampleAt(unpacked, row * bytes, index * channels + channel, bits)
        pixels.set(look(samples), (y + row * stepY) * line + 1 + column * CHANNELS)
      }
  }
  return pixels
}

function sampleAt(bytes: Uint8Array, row: number, index: number, bits: number): number {
  if (bits === 16) return ((bytes[row + 2 * index] ?? 0) << 8) | (bytes[row + 2 * index + 1] ?? 0)
  const bit = index * bits
  return ((bytes[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function lookOf({ colour, bits }: PngHeader, palette: Uint8Array, transparent: Uint8Array): Look {
  if (colour === PALETTE)
    return ([index = 0]) => [
      palette[3 * index] ?? 0,
      palette[3 * index + 1] ?? 0,
      palette[3 * index + 2] ?? 0,
      transparent[index] ?? 255,
    ]
  const scale = 255 / (2 ** bits - 1)
  const level = (sample: number): number => Math.round(sample * scale)
  if (colour === 4) return ([grey = 0, cover = 0]) => [level(grey), level(grey), level(grey), level(cover)]
  if (colour === 6) return ([red = 0, green = 0, blue = 0, cover = 0]) => [level(red), level(green), level(blue), level(cover)]
  const key = [0, 1, 2].map((channel) => ((transparent[2 * channel] ?? 0) << 8) | (transparent[2 * channel + 1] ?? 0))
  return (samples) => {
    const [red = 0, green = red, blue = red] = samples.map(level)
    const isKey = transparent.length > 0 && samples.every((sample, channel) => sample === key[channel])
    return [red, green, blue, isKey ? 0 : 255]
  }
}
