import { constants, inflateSync } from 'node:zlib'

/** No page, font or list of objects comes near it; pictures are left packed. */
const LARGEST_STREAM = 100 * 1024 * 1024
/** Deflate packs a thousandfold at most, so nothing smaller than this can be too large. */
const SMALLEST_BOMB = Math.floor(LARGEST_STREAM / 1032)
/** How far a stream's dictionary reaches back from its first byte. */
const DICTIONARY = 2000

/** Whether a part of a PDF unpacks to more than any page, font or list of objects has. Only large packed parts are tried, and given up at the limit. */
export function hasBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const start = at + (file[at + 6] === 0x0d ? 8 : 7)
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const end = endOf(file, start, dictionary)
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (end - start >= SMALLEST_BOMB / 1032 ** Math.max(0, layers - 1) && layers > 0 && !/\/Subtype\s*\/Image\b/.test(dictionary))
      if (isTooLarge(file.subarray(start, end), layers)) return true
    at = Math.max(at, Math.min(end, file.length) - 6)
  }
  return false
}

/** Where a stream ends: by its stated length where it has one, else at the next mark. */
function endOf(file: Buffer, start: number, dictionary: string): number {
  const stated = Number(/\/Length\s+(\d{1,12})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0)
  const marked = file.indexOf('endstream', Math.min(file.length, start + stated))
  return marked === -1 ? file.length : marked
}

function isTooLarge(packed: Uint8Array, layers: number): boolean {
  let data = packed
  for (let layer = 0; layer < layers; layer += 1) {
    try {
      data = inflateSync(data, { maxOutputLength: LARGEST_STREAM, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    }
  }
  return false
}
