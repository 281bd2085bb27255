import { createHash } from 'node:crypto'

/** The head of an encrypted backup; docs/backup-format.md says what each byte is. */
export type Header = {
  version: number
  /** scrypt (RFC 7914): N = 2^logN, block size r, parallelism p. */
  logN: number
  r: number
  p: number
  salt: Buffer
  /** Bytes of the library in each block but the last. */
  blockBytes: number
  /** Bytes of the library in all. */
  libraryBytes: number
}

export const HEADER_BYTES = 128
export const FORMAT_VERSION = 1
/** What a GCM tag takes (NIST SP 800-38D, its full length). */
export const TAG_BYTES = 16
/** The carriage return shows where a transfer as text has changed the file. */
const MAGIC = Buffer.from('BRIEFWRIGHT-BK\r\n', 'latin1')
/** Before the tag by which a wrong password is told. */
export const KEY_CHECK_AT = 80
const SUM_AT = 96

/** How the key is made from the password: OWASP's recommendation for scrypt (Password Storage Cheat Sheet), 128 MB and half a second. */
export const COST = { logN: 17, r: 8, p: 1 }
/** What a reader takes: a file must not make it ask for all the memory of the machine. */
const MOST = { kibibytes: 1024 * 1024, p: 16, blockBytes: 16 * 1024 * 1024 }

/** The bytes of a header; `keyCheck` makes the tag from those before it. */
export function writeHeader(header: Header, keyCheck: (before: Buffer) => Buffer): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES)
  MAGIC.copy(bytes)
  bytes.writeUInt32BE(header.version, 16)
  bytes.writeUInt32BE(header.logN, 20)
  bytes.writeUInt32BE(header.r, 24)
  bytes.writeUInt32BE(header.p, 28)
  header.salt.copy(bytes, 32, 0, 32)
  bytes.writeUInt32BE(header.blockBytes, 64)
  bytes.writeBigUInt64BE(BigInt(header.libraryBytes), 68)
  keyCheck(bytes.subarray(0, KEY_CHECK_AT)).copy(bytes, KEY_CHECK_AT)
  sumOf(bytes).copy(bytes, SUM_AT)
  return bytes
}

/**
 * What the first bytes of a file say: `other`: not one of ours · `cut`: it ends within its head · `damaged`: its head is not as it was written ·
 * `unknown`: a later version, or costs that this one does not take.
 */
export type ReadHeader = { kind: 'other' | 'cut' | 'damaged' | 'unknown' } | { kind: 'header'; header: Header }

export function readHeader(bytes: Buffer): ReadHeader {
  if (bytes.length < HEADER_BYTES) {
    const begun = Math.min(bytes.length, MAGIC.length)
    return { kind: begun > 0 && bytes.subarray(0, begun).equals(MAGIC.subarray(0, begun)) ? 'cut' : 'other' }
  }
  const whole = sumOf(Buffer.concat([MAGIC, bytes.subarray(MAGIC.length)])).equals(bytes.subarray(SUM_AT, HEADER_BYTES))
  const begins = bytes.subarray(0, MAGIC.length).equals(MAGIC)
  // Either is proof enough that it once was one of ours.
  if (!begins && !whole) return { kind: 'other' }
  if (!begins || !whole) return { kind: 'damaged' }
  const header: Header = {
    version: bytes.readUInt32BE(16),
    logN: bytes.readUInt32BE(20),
    r: bytes.readUInt32BE(24),
    p: bytes.readUInt32BE(28),
    salt: Buffer.from(bytes.subarray(32, 64)),
    blockBytes: bytes.readUInt32BE(64),
    libraryBytes: Number(bytes.readBigUInt64BE(68)),
  }
  return isKnown(header) ? { kind: 'header', header } : { kind: 'unknown' }
}

function isKnown({ version, logN, r, p, blockBytes, libraryBytes }: Header): boolean {
  return (
    version === FORMAT_VERSION &&
    logN >= 1 &&
    logN <= 24 &&
    r >= 1 &&
    (128 * r * 2 ** logN) / 1024 <= MOST.kibibytes &&
    p >= 1 &&
    p <= MOST.p &&
    blockBytes >= 1 &&
    blockBytes <= MOST.blockBytes &&
    Number.isSafeInteger(libraryBytes)
  )
}

/** Blocks of a file; an empty library has one too, so that its end is sealed. */
export function blocksOf({ libraryBytes, blockBytes }: Header): number {
  return Math.max(1, Math.ceil(libraryBytes / blockBytes))
}

/** How long the file of this header is. */
export function fileBytes(header: Header): number {
  return HEADER_BYTES + header.libraryBytes + blocksOf(header) * TAG_BYTES
}

/** SHA-256 of what stands before it: tells damage from a wrong password, and proves nothing against who makes it anew; the tags do. */
function sumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes.subarray(0, SUM_AT)).digest()
}
