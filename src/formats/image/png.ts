import { crc32 } from 'node:zlib'
import { BadImage, ImageBytes, joined, type ImageSize } from './header.ts'

/** `bits` of one sample; `channels` of one pixel. */
export type PngHeader = ImageSize & { bits: number; colour: number; channels: number; interlaced: boolean }

const SIGNATURE = 8
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Chunks that a picture looks different without, and those without which there is none; all others are words about it. */
const LOOKS = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'IDAT', 'IEND'])
const ANIMATED = 'acTL'
const PALETTE = 3
/** By kind of colour: samples of a pixel, and the bits that each may have. */
const COLOURS: ReadonlyMap<number, { channels: number; bits: readonly number[] }> = new Map([
  [0, { channels: 1, bits: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, bits: [8, 16] }],
  [PALETTE, { channels: 1, bits: [1, 2, 4, 8] }],
  [4, { channels: 2, bits: [8, 16] }],
  [6, { channels: 4, bits: [8, 16] }],
])
/** Adam7: where each pass begins and how far it steps, across and down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG as it is stored, from its header alone. Throws BadImage. */
export function pngHeader(bytes: Uint8Array): PngHeader {
  const png = new ImageBytes(bytes)
  const at = SIGNATURE + 8
  if (png.long(SIGNATURE) !== 13 || !png.says(SIGNATURE + 4, 'IHDR')) throw new BadImage('damaged')
  const [width, height, bits, colour] = [png.long(at), png.long(at + 4), png.byte(at + 8), png.byte(at + 9)]
  const kind = COLOURS.get(colour)
  const [compression, filter, interlace] = [png.byte(at + 10), png.byte(at + 11), png.byte(at + 12)]
  const odd = compression !== 0 || filter !== 0 || interlace > 1
  if (width === 0 || height === 0 || !kind?.bits.includes(bits) || odd) throw new BadImage('damaged')
  return { width, height, bits, colour, channels: kind.channels, interlaced: interlace === 1 }
}

/** A PNG as a brief keeps it, without anything that is not seen, and the compressed pixels of it. Throws BadImage. */
export function cleanPng(bytes: Uint8Array): { bytes: Uint8Array<ArrayBuffer>; pixels: Uint8Array[] } {
  const png = new ImageBytes(bytes)
  const { colour } = pngHeader(bytes)
  const kept = [png.part(0, SIGNATURE)]
  const pixels: Uint8Array[] = []
  let colours = 0
  const seen = new Set<string>()
  for (let at = SIGNATURE; ;) {
    const length = png.long(at)
    const name = Buffer.from(png.part(at + 4, at + 8)).toString('latin1')
    const contents = png.part(at + 8, at + 8 + length)
    const end = at + length + 12
    if (png.long(end - 4) !== crc32(png.part(at + 4, end - 4))) throw new BadImage('damaged')
    if (name === ANIMATED) throw new BadImage('animated')
    // Of these there is one: programs differ in which of two they believe.
    if (seen.has(name) && (name === 'IHDR' || name === 'PLTE')) throw new BadImage('damaged')
    seen.add(name)
    if (name === 'PLTE') colours = length / 3
    if (name === 'IDAT') pixels.push(contents)
    // A capital first letter: without it the picture cannot be shown.
    if (/^[A-Z]/.test(name) && !LOOKS.has(name)) throw new BadImage('damaged')
    if (LOOKS.has(name)) kept.push(png.part(at, end))
    at = end
    if (name === 'IEND') break
  }
  const badColours = colour === PALETTE && (!Number.isInteger(colours) || colours < 1 || colours > 256)
  if (pixels.length === 0 || badColours) throw new BadImage('damaged')
  return { bytes: joined(kept), pixels }
}

/** Pixels of a PNG that come one behind another: where the first stands, how far it is to the next across and down, how many rows, and the bytes of each. */
export type Pass = { x: number; y: number; stepX: number; stepY: number; rows: number; bytes: number }

/** The passes that the pixels of a PNG come in; the byte in front of each row, which says how it is packed, is none of its `bytes`. */
export function pngPasses({ width, height, bits, channels, interlaced }: PngHeader): Pass[] {
  const bytesOf = (across: number): number => Math.ceil((across * channels * bits) / 8)
  if (!interlaced) return [{ x: 0, y: 0, stepX: 1, stepY: 1, rows: height, bytes: bytesOf(width) }]
  return PASSES.flatMap(([x, y, stepX, stepY]) => {
    const [across, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)]
    return across > 0 && rows > 0 ? [{ x, y, stepX, stepY, rows, bytes: bytesOf(across) }] : []
  })
}

/** The chunks of a PNG that is known to be sound, in order. */
export function pngChunks(bytes: Uint8Array): { name: string; contents: Uint8Array }[] {
  const png = new ImageBytes(bytes)
  const chunks: { name: string; contents: Uint8Array }[] = []
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.long(at)
    const name = Buffer.from(png.part(at + 4, at + 8)).toString('latin1')
    chunks.push({ name, contents: png.part(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** A chunk with its length before and its sum behind. */
export function pngChunk(name: string, contents: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(contents.length + 12)
  chunk.set(Buffer.from(name, 'latin1'), 4)
  chunk.set(contents, 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, contents.length)
  view.setUint32(contents.length + 8, crc32(chunk.subarray(4, contents.length + 8)))
  return chunk
}
