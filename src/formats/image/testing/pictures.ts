import { deflateSync } from 'node:zlib'
import { PNG_SIGNATURE, pngChunk } from '../png.ts'

/** A red JPEG of 8 × 4 pixels. */
export const RED_JPEG = new Uint8Array(
  Buffer.from(
    [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/',
      '2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QA',
      'FQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oA',
      'DAMBAAIRAxEAPwCKALXj/9k=',
    ].join(''),
    'base64',
  ),
)

/** A JPEG of 32 × 16 pixels: red, green above blue, white. */
export const CORNERS_JPEG = new Uint8Array(
  Buffer.from(
    [
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/',
      '2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQACADAREAAhEBAxEB/8QA',
      'FwABAQEBAAAAAAAAAAAAAAAAAAUGB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAYAQEAAwEAAAAAAAAAAAAAAAAABQYHBP/EABQRAQAAAAAAAAAAAAAAAAAA',
      'AAD/2gAMAwEAAhEDEQA/AJSPXABeR7JgGOagsIDranugB//Z',
    ].join(''),
    'base64',
  ),
)

type Made = { bits?: number; colour?: number; interlace?: number; pixels?: Uint8Array; more?: Uint8Array[] }

/** A PNG whose header says that size; grey unless told otherwise, its pixels black. */
export function pngOf(
  width: number,
  height: number,
  { bits = 8, colour = 0, interlace = 0, pixels, more = [] }: Made = {},
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, colour, 0, 0, interlace], 8)
  const data = pixels ?? Buffer.alloc(Math.min(height, 1000) * (Math.min(width, 1000) + 1))
  return new Uint8Array(
    Buffer.concat([
      PNG_SIGNATURE,
      pngChunk('IHDR', header),
      ...more,
      pngChunk('IDAT', deflateSync(data)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** The JPEG with another segment before all others. */
export function withSegment(jpeg: Uint8Array, marker: number, contents: Uint8Array): Uint8Array {
  const length = contents.length + 2
  return Uint8Array.from([0xff, 0xd8, 0xff, marker, length >> 8, length & 0xff, ...contents, ...jpeg.subarray(2)])
}

/** What a camera that was held on its side writes, with the place among it. */
export function exifOf(orientation: number): Uint8Array {
  const entries = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  return Uint8Array.from([
    ...Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
    ...entries,
    0,
    0,
    0,
    0,
    ...Buffer.from('GPS 43.2 N'),
  ])
}
