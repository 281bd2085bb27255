import { crc32, inflateRawSync } from 'node:zlib'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { PlacedEntry } from './check-zip.ts'

/** No article comes near it; the whole of it is in memory while it is read. */
export const LARGEST_MEMBER = 256 * 1024 * 1024
/** Text deflates to a tenth, seldom to a fiftieth; only what repeats itself without end goes beyond this. */
const MOST_RATIO = 200
/** Small files may repeat themselves as they like. */
const RATIO_FROM = 10 * 1024 * 1024
const STORED = 0
const DEFLATED = 8

/**
 * The bytes of one entry. Never unpacks more than the entry states nor more than 256 MB. Failures, in which `label` names the entry:
 * `password-protected`, `too-large`, `archive-bomb`, `unknown-compression`, `damaged-file`.
 */
export function unpackEntry(label: string, archive: Uint8Array, entry: PlacedEntry): Result<Uint8Array> {
  if (entry.encrypted) return failure('password-protected', t('unread:entry.locked', { label }))
  if (entry.size > LARGEST_MEMBER)
    return failure('too-large', t('unread:largeFile', { name: label, megabytes: Math.round(entry.size / 1e6) }))
  if (entry.size > RATIO_FROM && entry.size > entry.packed * MOST_RATIO)
    return failure('archive-bomb', t('unread:entry.bomb', { label }))
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return failure('unknown-compression', t('unread:entry.method', { label }))
  const packed = archive.subarray(entry.start, entry.start + entry.packed)
  const bytes = entry.method === STORED ? packed : inflated(packed, entry.size)
  if (bytes === null || bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    return failure('damaged-file', t('unread:entry.damaged', { label }))
  // Bytes of their own: a view would keep the whole archive alive, and travel with it to another thread.
  return success(bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes))
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    // Broken data, or more of it than was stated.
    return null
  }
}
