import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { isDiskFull } from '../files/disk-full.ts'
import type { Library } from './library.ts'
import { vacuumToFreeName } from '../files/vacuum-to-free-name.ts'

/**
 * Writes what the open connection still sees of a library that was deleted or replaced to `<path>.rescued-<time>.sqlite`, in the user's own folder
 * where the library's is gone. `whole`: every page could be read and holds together, which is not so where the file itself was overwritten.
 * Failure: rescue-not-written.
 */
export function rescueLibrary({ db, path }: Pick<Library, 'db' | 'path'>): Result<{ file: string; whole: boolean }> {
  const folder = existsSync(dirname(path)) ? dirname(path) : homedir()
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  try {
    const file = vacuumToFreeName(db, join(folder, `${basename(path)}.rescued-${stamp}`), '.sqlite')
    return success({ file, whole: isWhole(file) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failure(
      'rescue-not-written',
      isDiskFull(error, path) ? t('storage:rescue.diskFull', { folder }) : t('storage:rescue.unwritten', { folder, reason }),
    )
  }
}

function isWhole(path: string): boolean {
  const copy = new Database(path, { readonly: true })
  try {
    return (
      copy.pragma('quick_check(1)', { simple: true }) === 'ok' && (copy.pragma('foreign_key_check') as unknown[]).length === 0
    )
  } catch {
    return false
  } finally {
    copy.close()
  }
}
