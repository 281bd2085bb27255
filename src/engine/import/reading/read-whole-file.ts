import { constants, type BigIntStats } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import { failure, success, type Result } from '#core/result.ts'
import { fileFailure, openDatabase } from '#engine/file-failure.ts'
import { t } from '#text/text.ts'

/** Larger files are no articles, and parsing needs several times their size. */
const LARGEST_MEGABYTES = 256
const LARGEST = LARGEST_MEGABYTES * 1024 * 1024
/** A program that writes a file is given this long to end, in milliseconds. */
const SETTLE = 200

/** The size of a file in bytes, or why it is not read: `not-a-file`, `is-a-folder`, `file-too-large`, and those of the file system. */
export async function fileSize(path: string): Promise<Result<number>> {
  try {
    const kind = await stat(path)
    if (!kind.isFile()) return notAFile(path, kind)
    return kind.size > LARGEST ? tooLarge(path) : success(kind.size)
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}

/**
 * The bytes of a file as they were at one moment: a file that changes while it is read is read once more. Failures: those of `fileSize`, and
 * `changed-while-reading`, `database-open`.
 */
export async function readWholeFile(path: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const first = await readOnce(path)
    if (first !== null) return first
    await new Promise((resolve) => setTimeout(resolve, SETTLE))
    return (await readOnce(path)) ?? failure('changed-while-reading', t('refused:read.changing', { path }))
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}

/** Null where the file changed meanwhile. */
async function readOnce(path: string): Promise<Result<Uint8Array<ArrayBuffer>> | null> {
  // Before opening too: opening a device can do something. And again after, since the name may have come to mean something else.
  const before = await stat(path)
  if (!before.isFile()) return notAFile(path, before)
  const inUse = openDatabase(path)
  if (inUse !== null) return { ok: false, failure: inUse }
  // Without waiting: opening a named pipe waits until somebody writes into it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const opened = await file.stat({ bigint: true })
    if (!opened.isFile()) return notAFile(path, opened)
    if (opened.size > LARGEST) return tooLarge(path)
    const bytes = await readExactly(file, Number(opened.size))
    return bytes !== null && sameContent(opened, await file.stat({ bigint: true })) ? success(bytes) : null
  } finally {
    await file.close()
  }
}

/** Null where the file turns out shorter or longer. */
async function readExactly(file: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer> | null> {
  // One more, to see that nothing follows.
  const bytes = new Uint8Array(size + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return length === size ? bytes.subarray(0, size) : null
}

function sameContent(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs
}

function notAFile(path: string, kind: { isDirectory(): boolean }): ReturnType<typeof failure> {
  if (kind.isDirectory()) return failure('is-a-folder', t('storage:file.isFolder', { path }))
  return failure('not-a-file', t('refused:read.special', { path }))
}

function tooLarge(path: string): ReturnType<typeof failure> {
  return failure('file-too-large', t('refused:read.tooLarge', { path, most: LARGEST_MEGABYTES }))
}
