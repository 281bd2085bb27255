import { deflateSync } from 'node:zlib'
import type { ImageSize } from './header.ts'
import { joined } from './header.ts'
import { unturnedJpeg } from './jpeg.ts'
import type { Orientation } from './orientation.ts'
import { PNG_SIGNATURE, pngChunk } from './png.ts'

/** Of red, green, blue. */
const CHANNELS = 3
const RGB = 2

type Pixels = ImageSize & { rgb: Uint8ClampedArray | Uint8Array }

/**
 * A JPEG that says how it is to be turned as a PNG that stands upright, made smaller where it is larger than `most`; null where it is upright, or so damaged that its
 * pixels cannot be read. Takes only what takeImage gives. For programs that do not read how a picture is to be turned.
 */
export async function uprightPng(jpeg: Uint8Array, most: ImageSize): Promise<Uint8Array<ArrayBuffer> | null> {
  const { orientation, bytes } = unturnedJpeg(jpeg)
  if (orientation === 1) return null
  const pixels = await decoded(bytes)
  return (
    pixels && asPng(turned(smaller(pixels, orientation > 4 ? { width: most.height, height: most.width } : most), orientation))
  )
}

async function decoded(bytes: Uint8Array): Promise<Pixels | null> {
  const { JpegImage } = await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs')
  try {
    const image = new JpegImage()
    image.parse(bytes)
    const { width, height } = image
    return { width, height, rgb: image.getData({ width, height, forceRGB: true }) }
  } catch {
    // It fails in many ways at pixels that are damaged, not only in its own.
    return null
  }
}

/** Each pixel the mean of those that it stands for. */
function smaller(pixels: Pixels, most: ImageSize): Pixels {
  const step = Math.max(1, pixels.width / most.width, pixels.height / most.height)
  if (step === 1) return pixels
  const [width, height] = [Math.max(1, Math.floor(pixels.width / step)), Math.max(1, Math.floor(pixels.height / step))]
  const rgb = new Uint8Array(width * height * CHANNELS)
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.floor(y * step), Math.min(pixels.height, Math.ceil((y + 1) * step))]
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.floor(x * step), Math.min(pixels.width, Math.ceil((x + 1) * step))]
      rgb.set(mean(pixels, { top, bottom, left, right }), (y * width + x) * CHANNELS)
    }
  }
  return { width, height, rgb }
}

type Part = Record<'top' | 'bottom' | 'left' | 'right', number>

function mean({ width, rgb }: Pixels, { top, bottom, left, right }: Part): [number, number, number] {
  let [red, green, blue] = [0, 0, 0]
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * CHANNELS; at < (y * width + right) * CHANNELS; at += CHANNELS) {
      red += rgb[at] ?? 0
      green += rgb[at + 1] ?? 0
      blue += rgb[at + 2] ?? 0
    }
  const count = (bottom - top) * (right - left)
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count)]
}

/** Which pixel of the stored picture is seen at a place of the upright one: EXIF's eight ways. */
function turned(pixels: Pixels, orientation: Orientation): Pixels {
  const onItsSide = orientation > 4
  const [width, height] = onItsSide ? [pixels.height, pixels.width] : [pixels.width, pixels.height]
  const rgb = new Uint8Array(width * height * CHANNELS)
  const fromRight = [2, 3, 7, 8].includes(orientation)
  const fromBottom = [3, 4, 6, 7].includes(orientation)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [across, down] = onItsSide ? [y, x] : [x, y]
      const column = fromRight ? pixels.width - 1 - across : across
      const row = fromBottom ? pixels.height - 1 - down : down
      const from = (row * pixels.width + column) * CHANNELS
      rgb.set(pixels.rgb.subarray(from, from + CHANNELS), (y * width + x) * CHANNELS)
    }
  return { width, height, rgb }
}

/** Each row is packed by its difference from the pixels on its left, which photographs pack well with. */
function asPng({ width, height, rgb }: Pixels): Uint8Array<ArrayBuffer> {
  const line = width * CHANNELS
  const rows = new Uint8Array(height * (1 + line))
  for (let y = 0; y < height; y += 1) {
    const to = y * (1 + line)
    rows[to] = 1
    for (let index = 0; index < line; index += 1) {
      const left = index < CHANNELS ? 0 : (rgb[y * line + index - CHANNELS] ?? 0)
      rows[to + 1 + index] = (rgb[y * line + index] ?? 0) - left
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, RGB], 8)
  return joined([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  ])
}
