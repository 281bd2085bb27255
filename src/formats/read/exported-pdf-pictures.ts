import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FoundPicture } from '#core/brief/proof/found.ts'
import { imageHash } from '#formats/image/image-hash.ts'
import { jpegSize } from '#formats/image/jpeg.ts'
import { pixelHash, type PackedPixels } from '#formats/image/pixel-hash.ts'
import type { DrawnFigure } from './pdf/drawn-figures.ts'
import { LARGEST_PICTURE } from './pdf/limits.ts'

/** Pixels of all pictures of a file together, above which they are only counted: 12 million take two seconds. */
const MOST_PIXELS = 150_000_000
const KINDS: Readonly<Record<number, PackedPixels['packed']>> = { 1: 'bits', 2: 'rgb', 3: 'rgba' }
const PICTURE = /\/Subtype\s*\/Image\b/g
/** Characters of a dictionary before and behind the word by which it is found. */
const AROUND = 1500

type Dictionary = { text: string; at: number }

/** The dictionaries of a file's pictures, which stand in it unpacked (ISO 32000-1, 7.5.7: no stream is within another). */
function pictureDictionaries(file: string): Dictionary[] {
  return [...file.matchAll(PICTURE)].map(({ index }) => {
    const start = Math.max(file.lastIndexOf(' obj', index), index - AROUND)
    const end = file.indexOf('stream', index)
    return { text: file.slice(start, end < 0 ? index + AROUND : Math.min(end, index + AROUND)), at: end }
  })
}

/** How many pictures the file has; `readable`: they are few and small enough to be unpacked. */
export function pictureCount(bytes: Uint8Array): { count: number; readable: boolean } {
  const sizes = pictureDictionaries(latin1(bytes)).map(({ text }) => {
    const side = (name: string): number => Number(new RegExp(`/${name}\\s+(\\d{1,9})\\b`).exec(text)?.[1] ?? Number.NaN)
    return side('Width') * side('Height')
  })
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return { count: sizes.length, readable: all <= MOST_PIXELS && sizes.every((size) => size <= LARGEST_PICTURE) }
}

/** The JPEG files that stand in a PDF as they were given to it: the hashes of those that show the same pixels, by the hash of these. */
export async function jpegFiles(bytes: Uint8Array): Promise<ReadonlyMap<string, string[]>> {
  const file = latin1(bytes)
  const found = new Map<string, string[]>()
  for (const { text, at } of pictureDictionaries(file)) {
    if (!/\/Filter\s*(?:\[\s*)?\/DCTDecode/.test(text) || at < 0) continue
    const start = at + 'stream'.length + (file[at + 6] === '\r' ? 2 : 1)
    const end = file.lastIndexOf('\xff\xd9', file.indexOf('endstream', start)) + 2
    const jpeg = bytes.subarray(start, end)
    const hash = await shownBy(jpeg)
    if (hash !== null) found.set(hash, [...(found.get(hash) ?? []), imageHash(jpeg)])
  }
  return found
}

async function shownBy(jpeg: Uint8Array): Promise<string | null> {
  const { JpegImage } = await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs')
  try {
    const { width, height } = jpegSize(jpeg)
    if (width * height > LARGEST_PICTURE) return null
    const image = new JpegImage()
    image.parse(jpeg)
    return pixelHash({ width, height, packed: 'rgb', data: image.getData({ width, height, forceRGB: true, isSourcePDF: true }) })
  } catch {
    // Not only its own errors: then it is none that was exported.
    return null
  }
}

/** The pictures of a page, as they are drawn. `words`: what they show in words, by the numbers of their marked contents. */
export async function pagePictures(
  page: PDFPageProxy,
  figures: readonly DrawnFigure[],
  files: ReadonlyMap<string, string[]>,
): Promise<FoundPicture[]> {
  const words = figures.length === 0 ? new Map<number, string>() : await alternatives(page)
  const found: FoundPicture[] = []
  for (const figure of figures) {
    const hash = figure.kind === 'lines' ? figure.hash : hashOf(await pixelsOf(page, figure))
    found.push({
      hashes: hash === null ? [] : [hash],
      files: files.get(hash ?? '') ?? [],
      alternative: figure.number === null ? null : (words.get(figure.number) ?? ''),
      before: null,
      page: page.pageNumber,
      odd: figure.odd,
    })
  }
  return found
}

type Unpacked = { width: number; height: number; kind?: number; data?: Uint8Array | Uint8ClampedArray | null }

async function pixelsOf(page: PDFPageProxy, { name, data }: Extract<DrawnFigure, { kind: 'pixels' }>): Promise<Unpacked | null> {
  if (name === null) return data as Unpacked | null
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => void objects.get(name, (value: unknown) => resolve(value as Unpacked | null)))
}

function hashOf(pixels: Unpacked | null): string | null {
  const packed = KINDS[pixels?.kind ?? 0]
  if (!pixels?.data || packed === undefined) return null
  return pixelHash({ width: pixels.width, height: pixels.height, packed, data: pixels.data })
}

type Node = { role?: string; alt?: string; id?: string; children?: Node[] }

/** What figures show in words, as the structure of the page says it. */
async function alternatives(page: PDFPageProxy): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  const take = (node: Node, around: string | null): void => {
    const own = node.role === 'Figure' ? (node.alt ?? '') : around
    const number = /_mc(\d+)$/.exec(node.id ?? '')?.[1]
    if (number !== undefined && own !== null) found.set(Number(number), own)
    for (const child of node.children ?? []) take(child, own)
  }
  const tree = (await page.getStructTree()) as Node | null
  if (tree !== null) take(tree, null)
  return found
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
