import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { HEADER_BYTES, KEY_CHECK_AT, TAG_BYTES, type Header } from './header.ts'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12

/** What a nonce is for: blocks before the last, the last one, and the tag of the header. So none is ever used twice under a key. */
const PURPOSE = { block: 0, last: 1, keyCheck: 2 } as const

/** The key of a file: scrypt over the password in its composed form (NFKC), which every keyboard gives alike. A salt of its own makes it the key of one file. */
export function keyOf(password: string, { logN, r, p, salt }: Pick<Header, 'logN' | 'r' | 'p' | 'salt'>): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * r * (N + p) }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}

/** The tag in a header by which a wrong password is told from damage. */
export function keyCheck(key: Buffer, before: Buffer): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce(0, PURPOSE.keyCheck), { authTagLength: TAG_BYTES })
  cipher.setAAD(before)
  cipher.final()
  return cipher.getAuthTag()
}

/** Whether the key is that of the header. */
export function opens(key: Buffer, header: Buffer): boolean {
  const decipher = createDecipheriv(ALGORITHM, key, nonce(0, PURPOSE.keyCheck), { authTagLength: TAG_BYTES })
  decipher.setAAD(header.subarray(0, KEY_CHECK_AT))
  decipher.setAuthTag(header.subarray(KEY_CHECK_AT, KEY_CHECK_AT + TAG_BYTES))
  return isAuthentic(() => decipher.final())
}

/**
 * Block `index` of a file with its tag behind it. As in the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár 2015) its number and whether it
 * is the last go into the nonce, and the header into what is authenticated: blocks that were exchanged, left out or taken from another file do not open.
 */
export function seal(key: Buffer, header: Buffer, index: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce(index, last ? PURPOSE.last : PURPOSE.block), { authTagLength: TAG_BYTES })
  cipher.setAAD(header.subarray(0, HEADER_BYTES))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** What `seal` was given; null where the block is not what was sealed at this place. */
export function unseal(key: Buffer, header: Buffer, index: number, last: boolean, sealed: Buffer): Buffer | null {
  const text = sealed.length - TAG_BYTES
  const options = { authTagLength: TAG_BYTES }
  const decipher = createDecipheriv(ALGORITHM, key, nonce(index, last ? PURPOSE.last : PURPOSE.block), options)
  decipher.setAAD(header.subarray(0, HEADER_BYTES))
  decipher.setAuthTag(sealed.subarray(text))
  const plain = decipher.update(sealed.subarray(0, text))
  return isAuthentic(() => decipher.final()) ? plain : null
}

function nonce(index: number, purpose: number): Buffer {
  const bytes = Buffer.alloc(NONCE_BYTES)
  bytes.writeBigUInt64BE(BigInt(index), 0)
  bytes.writeUInt32BE(purpose, 8)
  return bytes
}

function isAuthentic(end: () => unknown): boolean {
  try {
    end()
    return true
  } catch {
    return false
  }
}
