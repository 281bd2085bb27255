import { createHash, type Hash } from 'node:crypto'
import { pngHeader } from './png.ts'
import { pixelRows } from './pixel-rows.ts'

/** A picture's pixels as they are packed: bits of black and white, three bytes a pixel, or four with how far it covers what is below. */
export type PackedPixels = {
  width: number
  height: number
  packed: 'bits' | 'rgb' | 'rgba'
  data: Uint8Array | Uint8ClampedArray
}

/** SHA-256 of what a picture shows, whatever its file: its sides, then red, green, blue and cover of each pixel, row by row. */
export function pixelHash({ width, height, packed, data }: PackedPixels): string {
  const hash = hashOf(width, height)
  const row = new Uint8Array(width * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    if (packed === 'rgba') row.set(data.subarray(y * width * 4, (y + 1) * width * 4))
    else if (packed === 'rgb') takeColours(data, y * width * 3, row)
    else takeBits(data, y * Math.ceil(width / 8), row)
    hash.update(row)
  }
  return hash.digest('hex')
}

/** The same of a PNG that takeImage gave, which is never held unpacked; null where a pixel has more than 8 bits to a colour, which readers round in their own ways. */
export async function pngPixelHash(png: Uint8Array): Promise<string | null> {
  const { width, height, bits } = pngHeader(png)
  if (bits > 8) return null
  const hash = hashOf(width, height)
  for await (const row of pixelRows(png)) hash.update(row)
  return hash.digest('hex')
}

function hashOf(width: number, height: number): Hash {
  return createHash('sha256').update(`${width} ${height}\n`)
}

/** By number, without a list for each pixel: a photograph has tens of millions. */
function takeColours(data: PackedPixels['data'], from: number, row: Uint8Array): void {
  for (let to = 0, at = from; to < row.length; to += 4, at += 3) {
    row[to] = data[at] ?? 0
    row[to + 1] = data[at + 1] ?? 0
    row[to + 2] = data[at + 2] ?? 0
  }
}

function takeBits(data: PackedPixels['data'], from: number, row: Uint8Array): void {
  for (let x = 0; x < row.length / 4; x += 1)
    row.fill((((data[from + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255, x * 4, x * 4 + 3)
}
