import { open, type FileHandle } from 'node:fs/promises'
import { failure, success, type Failure, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { keyOf, opens, unseal } from './cipher.ts'
import { blocksOf, fileBytes, HEADER_BYTES, readHeader, TAG_BYTES, type Header } from './header.ts'
import { readFully, writeFully } from './whole-io.ts'

/** Whether the file `path` is a backup that was encrypted, or was one before it was damaged. Throws what the file system answers. */
export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    return readHeader(await readFully(file, 0, HEADER_BYTES)).kind !== 'other'
  } finally {
    await file.close()
  }
}

/**
 * Writes what is encrypted in `from` to the file `to`, which must be there, and answers how many bytes that are; without `to` it is only looked whether
 * all of it opens. Each block is written once it proved to be what was sealed, and `to` is to be thrown away where that fails. Failures: backup-empty,
 * backup-not-encrypted, backup-cut-off, backup-damaged, backup-newer, wrong-password. Throws what the file system answers, and what
 * `each` throws, which is called before every block.
 */
export async function decryptFile(
  from: string,
  to: string | null,
  password: string,
  each: () => void = () => undefined,
): Promise<Result<number>> {
  const source = await open(from, 'r')
  try {
    const opened = await unlock(source, from, password)
    if (!opened.ok) return opened
    const { header, key } = opened.value
    try {
      const target = to === null ? null : await open(to, 'r+')
      try {
        const damaged = await unsealAll(source, target, opened.value, each)
        await target?.sync()
        return damaged === null
          ? success(header.libraryBytes)
          : failure('backup-damaged', t('storage:encrypted.damaged', { from, at: damaged }))
      } finally {
        await target?.close()
      }
    } finally {
      key.fill(0)
    }
  } finally {
    await source.close()
  }
}

/** Whether the password opens the file `from`, of which nothing but the head is read. Failures: those of `decryptFile`. Throws what the file system answers. */
export async function tryPassword(from: string, password: string): Promise<Result<null>> {
  const source = await open(from, 'r')
  try {
    const opened = await unlock(source, from, password)
    if (!opened.ok) return opened
    opened.value.key.fill(0)
    return success(null)
  } finally {
    await source.close()
  }
}

type Unlocked = { bytes: Buffer; header: Header; key: Buffer }

async function unlock(source: FileHandle, from: string, password: string): Promise<Result<Unlocked>> {
  const { size } = await source.stat()
  const bytes = await readFully(source, 0, HEADER_BYTES)
  const read = readHeader(bytes)
  if (read.kind !== 'header') return { ok: false, failure: noHeader(from, size, read.kind) }
  const { header } = read
  const wanted = fileBytes(header)
  // Before the password is tried, which takes time: what is missing is missing under any.
  if (size < wanted) return failure('backup-cut-off', t('storage:encrypted.cutOff', { from, size, wanted }))
  if (size > wanted) return failure('backup-damaged', t('storage:encrypted.more', { from, more: size - wanted }))
  const key = await keyOf(password, header)
  return opens(key, bytes)
    ? success({ bytes, header, key })
    : failure('wrong-password', t('storage:encrypted.wrongPassword', { from }))
}

/** Where the first block stands that is not what was sealed there; null where there is none. */
async function unsealAll(
  source: FileHandle,
  target: FileHandle | null,
  { bytes, header, key }: Unlocked,
  each: () => void,
): Promise<number | null> {
  const { blockBytes, libraryBytes } = header
  const blocks = blocksOf(header)
  for (let index = 0; index < blocks; index += 1) {
    each()
    const at = HEADER_BYTES + index * (blockBytes + TAG_BYTES)
    const length = Math.min(blockBytes, libraryBytes - index * blockBytes) + TAG_BYTES
    const sealed = await readFully(source, at, length)
    const plain = sealed.length < length ? null : unseal(key, bytes, index, index === blocks - 1, sealed)
    if (plain === null) return at
    if (target !== null) await writeFully(target, plain)
  }
  return null
}

function noHeader(from: string, size: number, kind: 'other' | 'cut' | 'damaged' | 'unknown'): Failure {
  if (size === 0) return failure('backup-empty', t('storage:encrypted.empty', { from })).failure
  if (kind === 'cut') return failure('backup-cut-off', t('storage:encrypted.cutInHead', { from, size })).failure
  if (kind === 'damaged') return failure('backup-damaged', t('storage:encrypted.head', { from })).failure
  if (kind === 'unknown') return failure('backup-newer', t('storage:encrypted.newer', { from })).failure
  return failure('backup-not-encrypted', t('storage:encrypted.notOne', { from })).failure
}
