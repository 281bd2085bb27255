import { createHash } from 'node:crypto'
import { pngHeader } from './png.ts'
import { pngPixels } from './png-alpha.ts'

/** A picture's pixels as they are packed: bits of black and white, three bytes a pixel, or four with how far it covers what is below. */
export type PackedPixels = {
  width: number
  height: number
  packed: 'bits' | 'rgb' | 'rgba'
  data: Uint8Array | Uint8ClampedArray
}

/** SHA-256 of what a picture shows, whatever its file: its sides, then red, green, blue and cover of each pixel, row by row. */
export function pixelHash({ width, height, packed, data }: PackedPixels): string {
  const hash = createHash('sha256').update(`${width} ${height}\n`)
  const row = new Uint8Array(width * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) row.set(pixelAt(data, packed, width, x, y), x * 4)
    hash.update(row)
  }
  return hash.digest('hex')
}

/** The same of a PNG that takeImage gave; null where a pixel has more than 8 bits to a colour, which readers round in their own ways. */
export function pngPixelHash(png: Uint8Array): string | null {
  const { width, height, bits } = pngHeader(png)
  return bits > 8 ? null : pixelHash({ width, height, packed: 'rgba', data: pngPixels(png) })
}

function pixelAt(
  data: Uint8Array | Uint8ClampedArray,
  packed: PackedPixels['packed'],
  width: number,
  x: number,
  y: number,
): [number, number, number, number] {
  if (packed === 'bits') {
    const byte = data[y * Math.ceil(width / 8) + (x >> 3)] ?? 0
    const grey = ((byte >> (7 - (x & 7))) & 1) * 255
    return [grey, grey, grey, 255]
  }
  const step = packed === 'rgb' ? 3 : 4
  const at = (y * width + x) * step
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, step === 4 ? (data[at + 3] ?? 0) : 255]
}
