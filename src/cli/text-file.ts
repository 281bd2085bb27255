import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { failure, success, type Result } from '#core/result.ts'
import { fileFailure, openDatabase } from '#engine/file-failure.ts'
import { t } from '#text/text.ts'
import type { Io } from './io.ts'

/** The text of a file (UTF-8), or of standard input for `-`. Failures name the file. */
export async function readTextFile(path: string, io: Io): Promise<Result<string>> {
  const bytes = await readBytes(path, Number.POSITIVE_INFINITY, io)
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes
}

/** The same for what is kept as it is written: failures too where it is no UTF-8 (unknown-encoding), holds a NUL (binary-file), or is too large. */
export async function readUtf8File(path: string, mostBytes: number, io: Io): Promise<Result<string>> {
  const bytes = await readBytes(path, mostBytes, io)
  if (!bytes.ok) return bytes
  const name = path === '-' ? t('write:file.stdin') : path
  if (bytes.value.includes(0)) return failure('binary-file', t('write:file.notText', { path: name }))
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return failure('unknown-encoding', t('write:file.notText', { path: name }))
  }
}

async function readBytes(path: string, most: number, io: Io): Promise<Result<Uint8Array>> {
  const tooLarge = (name: string): Result<never> =>
    failure('file-too-large', t('write:file.tooLarge', { path: name, most: Math.round(most / 1_000_000) }))
  try {
    if (path === '-') {
      const bytes = await io.readStdin()
      return bytes.length > most ? tooLarge(t('write:file.stdin')) : success(bytes)
    }
    const inUse = openDatabase(path)
    if (inUse !== null) return { ok: false, failure: inUse }
    // Not by the size that a pipe or device has, which is none.
    const bytes = await buffer(createReadStream(path, { end: most }))
    return bytes.length > most ? tooLarge(path) : success(bytes)
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}
