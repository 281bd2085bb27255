import { type Failure, failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ZipEntry } from './zip-entry.ts'
import { zipPath } from './zip-name.ts'

/** Signatures and layouts are those of PKWARE's APPNOTE 6.3.10. */
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LONGEST_COMMENT = 0xffff
const SIZES_64 = 0x0001
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

const ENCRYPTED = 0x1
const UTF8 = 0x800
/** The method that stands for AES encryption; the real one is in an extra field. */
const AES = 99

/** More files than anyone packs by hand; a directory of this many takes about 10 MB. */
const MOST_ENTRIES = 100_000

type Directory = { start: number; end: number; entries: number; shift: number }

/**
 * What a ZIP file says it holds, from the directory at its end; ZIP64 included. Failures: `damaged-file`, `too-many-members`. Whether the entries
 * can be trusted is for `checkZip`.
 */
export function readZipDirectory(name: string, bytes: Uint8Array): Result<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory === null) return failure('damaged-file', t('unread:zip.noList', { name }))
  if (directory.entries > MOST_ENTRIES) return tooMany(name)
  const entries: ZipEntry[] = []
  for (let at = directory.start; at + ENTRY_BYTES <= directory.end && view.getUint32(at, true) === ENTRY;) {
    if (entries.length === MOST_ENTRIES) return tooMany(name)
    const next = at + ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry = next > directory.end ? null : readEntry(view, at, directory.shift)
    if (entry === null) break
    entries.push(entry)
    at = next
  }
  // Without ZIP64 the count is written in 16 bits and wraps.
  if ((entries.length & FULL_16) !== (directory.entries & FULL_16))
    return failure('damaged-file', t('unread:zip.listBroken', { name }))
  return success(entries)
}

function tooMany(name: string): { ok: false; failure: Failure } {
  return failure('too-many-members', t('unread:zip.tooMany', { name, most: MOST_ENTRIES }))
}

function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue
    const found = directoryAt(view, at)
    if (found !== null) return found
  }
  return null
}

function directoryAt(view: DataView, end: number): Directory | null {
  const wide = wideDirectory(view, end)
  const entries = wide?.entries ?? view.getUint16(end + 10, true)
  const size = wide?.size ?? view.getUint32(end + 12, true)
  const offset = wide?.offset ?? view.getUint32(end + 16, true)
  const tail = wide?.at ?? end
  // Where something stands before the archive (a program that unpacks it), all places are off by its length.
  const start = tail - size
  if (start < 0 || offset > start) return null
  if (entries > 0 && (size < ENTRY_BYTES || view.getUint32(start, true) !== ENTRY)) return null
  return { start, end: tail, entries, shift: start - offset }
}

function wideDirectory(view: DataView, end: number): { at: number; entries: number; size: number; offset: number } | null {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null
  const stated = whole(view, locator + 8)
  // Its place may be off for the same reason; without comment it stands directly before its locator.
  const at = [stated, locator - 56].find((place) => place >= 0 && place + 56 <= locator && view.getUint32(place, true) === END_64)
  return at === undefined ? null : { at, entries: whole(view, at + 32), size: whole(view, at + 40), offset: whole(view, at + 48) }
}

function readEntry(view: DataView, at: number, shift: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const nameBytes = view.getUint16(at + 28, true)
  const bytes = (from: number, length: number): Uint8Array => new Uint8Array(view.buffer, view.byteOffset + from, length)
  const extra = extraFields(bytes(at + ENTRY_BYTES + nameBytes, view.getUint16(at + 30, true)))
  const name = bytes(at + ENTRY_BYTES, nameBytes)
  const wide = wideSizes(extra.get(SIZES_64), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  if (wide === null) return null
  const [size = 0, packed = 0, local = 0] = wide
  const attributes = view.getUint32(at + 38, true)
  const folder = name.at(-1) === 0x2f || name.at(-1) === 0x5c
  return {
    path: zipPath(name, (flags & UTF8) !== 0, extra),
    // The upper half holds the mode where a Unix made the archive.
    kind: folder ? 'folder' : ((attributes >>> 16) & 0o170000) === 0o120000 ? 'link' : 'file',
    encrypted: (flags & ENCRYPTED) !== 0 || method === AES,
    method,
    size,
    packed,
    crc: view.getUint32(at + 16, true),
    at: local + shift,
  }
}

/** Size, packed size and place, each from the ZIP64 field where 32 bits did not hold it; null where that field is too short. */
function wideSizes(field: Uint8Array | undefined, values: readonly number[]): number[] | null {
  const view = field === undefined ? null : new DataView(field.buffer, field.byteOffset, field.byteLength)
  let at = 0
  const sizes: number[] = []
  for (const value of values) {
    if (value !== FULL_32 || view === null) sizes.push(value)
    else if (at + 8 > view.byteLength) return null
    else {
      sizes.push(whole(view, at))
      at += 8
    }
  }
  return sizes.every(Number.isSafeInteger) ? sizes : null
}

function extraFields(bytes: Uint8Array): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length;) {
    const size = view.getUint16(at + 2, true)
    if (at + 4 + size <= bytes.length) fields.set(view.getUint16(at, true), bytes.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return fields
}

function whole(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}
