import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-library.ts'
import { seal, unseal } from './cipher.ts'
import { decryptFile, isEncrypted } from './decrypt-file.ts'
import { encryptFile } from './encrypt-file.ts'
import { HEADER_BYTES, TAG_BYTES, writeHeader } from './header.ts'

/** As cheap as scrypt gets, since a test opens hundreds of files. */
const COST = { logN: 1, r: 1, p: 1 }
const BLOCK = 64
const SEALED = BLOCK + TAG_BYTES
/** Three whole blocks and a rest. */
const PLAIN = randomBytes(3 * BLOCK + 8)

let folder: string
let whole: Buffer
const at = (name: string): string => join(folder, name)

async function encrypted(plain: Buffer, password = 'four words in a row'): Promise<Buffer> {
  writeFileSync(at('plain'), plain)
  writeFileSync(at('sealed'), '')
  await encryptFile(at('plain'), at('sealed'), password, { cost: COST, blockBytes: BLOCK })
  return readFileSync(at('sealed'))
}

/** The code with which these bytes are refused, or what is in them. */
async function read(bytes: Buffer, password = 'four words in a row'): Promise<Buffer | string> {
  writeFileSync(at('given'), bytes)
  writeFileSync(at('opened'), '')
  const done = await decryptFile(at('given'), at('opened'), password)
  return done.ok ? readFileSync(at('opened')) : done.failure.code
}

const pieces = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil((bytes.length - HEADER_BYTES) / SEALED) }, (_, index) =>
    bytes.subarray(HEADER_BYTES + index * SEALED, HEADER_BYTES + (index + 1) * SEALED),
  )

beforeAll(() => (folder = temporaryFolder()))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(async () => (whole = await encrypted(PLAIN)))

test.each([0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK])(
  '%i bytes come back as they were, and are nowhere in the file',
  async (size) => {
    const plain = PLAIN.subarray(0, size)
    const bytes = await encrypted(plain)
    expect(await read(bytes)).toEqual(plain)
    expect(size > 1 && bytes.includes(plain.subarray(0, 8))).toBe(false)
  },
)

test('a password counts as it is read, whichever way its letters are composed; another is told as one', async () => {
  const bytes = await encrypted(PLAIN, 'Münster')
  expect(await read(bytes, 'Mu\u0308nster')).toEqual(PLAIN)
  expect([await read(bytes, 'Munster'), await read(bytes, 'münster'), await read(whole, 'four words in a row ')]).toEqual(
    Array.from({ length: 3 }, () => 'wrong-password'),
  )
})

test('cut off anywhere, it is told as cut off, under any password', async () => {
  const codes = new Map<string | Buffer, number>()
  for (let length = 1; length < whole.length; length += 1) {
    const code = await read(whole.subarray(0, length), length % 2 === 0 ? 'another' : undefined)
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  expect([...codes]).toEqual([['backup-cut-off', whole.length - 1]])
  expect(await read(Buffer.alloc(0))).toBe('backup-empty')
})

test('one bit changed anywhere, it is told as damaged, never as a wrong password', async () => {
  const wrong: [number, unknown][] = []
  for (let byte = 0; byte < whole.length; byte += 1) {
    const changed = Buffer.from(whole)
    changed[byte] = (changed[byte] ?? 0) ^ (1 << (byte % 8))
    const code = await read(changed)
    if (code !== 'backup-damaged') wrong.push([byte, code])
  }
  expect(wrong).toEqual([])
})

const rebuilt = (parts: readonly Buffer[]): Buffer => Buffer.concat([whole.subarray(0, HEADER_BYTES), ...parts])

describe('blocks', () => {
  test('that were exchanged or doubled are told', async () => {
    const [one, two, three, last] = pieces(whole) as [Buffer, Buffer, Buffer, Buffer]
    expect(await read(rebuilt([one, two, three, last]))).toEqual(PLAIN)
    expect(await read(rebuilt([two, one, three, last]))).toBe('backup-damaged')
    expect(await read(rebuilt([one, one, three, last]))).toBe('backup-damaged')
    expect(await read(rebuilt([one, two, three, three.subarray(0, last.length)]))).toBe('backup-damaged')
  })

  test('of another backup under the same password are told', async () => {
    const other = pieces(await encrypted(PLAIN))
    const [, ...rest] = pieces(whole)
    expect(await read(rebuilt([other[0] as Buffer, ...rest]))).toBe('backup-damaged')
  })

  test('behind its end are told', async () => {
    expect(await read(Buffer.concat([whole, Buffer.alloc(1)]))).toBe('backup-damaged')
  })
})

test('a block says where the damage begins, and nothing from there on is written', async () => {
  const changed = Buffer.from(whole)
  changed[HEADER_BYTES + SEALED] = 255 - (changed[HEADER_BYTES + SEALED] ?? 0)
  writeFileSync(at('given'), changed)
  writeFileSync(at('opened'), '')
  const done = await decryptFile(at('given'), at('opened'), 'four words in a row')
  expect(done.ok ? '' : done.failure.message).toContain(`from byte ${HEADER_BYTES + SEALED} on`)
  expect(readFileSync(at('opened'))).toEqual(PLAIN.subarray(0, BLOCK))
})

test.each([
  ['text', Buffer.from('My shopping list: eggs, bread, a new keyboard.\n'.repeat(10))],
  ['a library', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(500)])],
  ['a short note', Buffer.from('eggs')],
])('%s is no encrypted backup', async (_what, bytes) => {
  expect(await read(bytes)).toBe('backup-not-encrypted')
  expect(await isEncrypted(at('given'))).toBe(false)
})

test('costs that would take all memory, and later versions, are refused before the password is tried', async () => {
  const described = { version: 1, ...COST, salt: Buffer.alloc(32), blockBytes: BLOCK, libraryBytes: 0 }
  for (const change of [{ version: 2 }, { logN: 24, r: 8 }, { p: 17 }, { blockBytes: 0 }, { blockBytes: 2 ** 30 }]) {
    const head = writeHeader({ ...described, ...change }, () => Buffer.alloc(TAG_BYTES))
    expect(await read(Buffer.concat([head, Buffer.alloc(TAG_BYTES)]))).toBe('backup-newer')
  }
})

test('a block opens only at its place, as the last or not, and under its own head', () => {
  const [key, head] = [randomBytes(32), randomBytes(HEADER_BYTES)]
  const sealed = seal(key, head, 5, false, Buffer.from('text'))
  expect(unseal(key, head, 5, false, sealed)?.toString()).toBe('text')
  expect([
    unseal(key, head, 6, false, sealed),
    unseal(key, head, 5, true, sealed),
    unseal(key, randomBytes(HEADER_BYTES), 5, false, sealed),
  ]).toEqual([null, null, null])
})
