import { expect, test } from 'vitest'
import { pngHeader } from './png.ts'
import { pixelRows } from './pixel-rows.ts'
import { takeImage } from './take-image.ts'
import { CORNERS_JPEG, exifOf, RED_JPEG, withSegment } from './testing/pictures.ts'
import { uprightPng } from './upright-jpeg.ts'

const COLOURS: Record<string, string> = { '100': 'red', '010': 'green', '001': 'blue', '111': 'white' }
const MOST = { width: 1000, height: 1000 }

async function photograph(jpeg: Uint8Array, orientation: number): Promise<Uint8Array> {
  const taken = await takeImage('It', withSegment(jpeg, 0xe1, exifOf(orientation)))
  if (!taken.ok) throw new Error(taken.failure.message)
  return taken.value.bytes
}

/** The colours in the corners, clockwise from the upper left, and the size. */
async function seen(png: Uint8Array): Promise<string> {
  const { width, height } = pngHeader(png)
  const pixels: number[] = []
  for await (const row of pixelRows(png)) pixels.push(...row)
  const at = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = pixels.slice((y * width + x) * 4).map((value) => (value > 128 ? 1 : 0))
    return COLOURS[`${red}${green}${blue}`] ?? '?'
  }
  const [right, bottom] = [width - 1, height - 1]
  return [at(0, 0), at(right, 0), at(right, bottom), at(0, bottom), `${width}×${height}`].join(' ')
}

test.each([
  [2, 'green red blue white 32×16'],
  [3, 'white blue red green 32×16'],
  [4, 'blue white green red 32×16'],
  [5, 'red blue white green 16×32'],
  [6, 'blue red green white 16×32'],
  [7, 'white green red blue 16×32'],
  [8, 'green white blue red 16×32'],
])('a photograph of orientation %i stands upright', async (orientation, corners) => {
  expect(await seen((await uprightPng(await photograph(CORNERS_JPEG, orientation), MOST)) ?? new Uint8Array())).toBe(corners)
})

test('a large one is made smaller by its longer side, the same each time', async () => {
  const bytes = await photograph(CORNERS_JPEG, 6)
  const small = await uprightPng(bytes, { width: 4, height: 100 })
  expect(await seen(small ?? new Uint8Array())).toBe('blue red green white 4×8')
  expect(await uprightPng(bytes, { width: 4, height: 100 })).toEqual(small)
})

test('one that is upright stays what it is, and so does one whose pixels cannot be read', async () => {
  expect(await uprightPng(await photograph(RED_JPEG, 1), MOST)).toBeNull()
  const bytes = await photograph(RED_JPEG, 6)
  const tables = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc4)
  expect(await uprightPng(bytes.with(tables + 1, 0xdd), MOST)).toBeNull()
})
