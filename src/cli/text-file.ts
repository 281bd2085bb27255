import { readFile } from 'node:fs/promises'
import { success, type Result } from '#core/result.ts'
import { fileFailure, openDatabase } from '#engine/file-failure.ts'
import type { Io } from './io.ts'

/** The text of a file (UTF-8), or of standard input for `-`. Failures name the file. */
export async function readTextFile(path: string, io: Io): Promise<Result<string>> {
  try {
    const inUse = path === '-' ? null : openDatabase(path)
    if (inUse !== null) return { ok: false, failure: inUse }
    const bytes = path === '-' ? await io.readStdin() : await readFile(path)
    return success(new TextDecoder().decode(bytes))
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}
