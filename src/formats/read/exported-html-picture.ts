import type { FoundPicture } from '#core/brief/proof/found.ts'
import { jpegSize } from '#formats/image/jpeg.ts'
import { imageKind } from '#formats/image/kinds.ts'
import { pngHeader } from '#formats/image/png.ts'
import { imageHash } from '#formats/image/image-hash.ts'

const DATA = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]*)$/
/** Pixels; a side that is shorter nobody sees. */
const SMALLEST = 1

/** A picture of a page, by the bytes that stand in its address. */
export function htmlPicture(attributes: ReadonlyMap<string, string>): FoundPicture {
  const side = (name: string): number => Number(attributes.get(name) ?? Number.NaN)
  return {
    hashes: dataHashes(attributes.get('src') ?? ''),
    alternative: attributes.get('alt') ?? '',
    before: null,
    page: null,
    odd:
      side('width') < SMALLEST ||
      side('height') < SMALLEST ||
      isResized(attributes.get('src') ?? '', side('width'), side('height')),
  }
}

/** Whether a picture is set in another size than its own, which is what an export says; one that is turned by what it says itself has its sides exchanged. What a drawing says of its size is many things. */
function isResized(address: string, width: number, height: number): boolean {
  const size = storedSize(bytesOf(address))
  if (size === null || Number.isNaN(width) || Number.isNaN(height)) return false
  return sides(size.width, size.height) !== sides(width, height)
}

function sides(one: number, other: number): string {
  return [one, other].toSorted((a, b) => a - b).join(' ')
}

function storedSize(bytes: Uint8Array | null): { width: number; height: number } | null {
  if (bytes === null) return null
  try {
    const { kind } = imageKind(bytes)
    return kind === 'png' ? pngHeader(bytes) : kind === 'jpeg' ? jpegSize(bytes) : null
  } catch {
    // A damaged picture is told by its bytes.
    return null
  }
}

function bytesOf(address: string): Uint8Array | null {
  const [, data] = DATA.exec(address) ?? []
  return data === undefined ? null : Buffer.from(data, 'base64')
}

/** The hash of the picture that an address holds; none where it holds none. */
export function dataHashes(address: string): string[] {
  const bytes = bytesOf(address)
  return bytes === null ? [] : [imageHash(bytes)]
}
