import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { openReplacement, type Replacement } from '../files/replace-file.ts'
import { isWholeCopy } from './whole-copy.ts'

/** Pages copied between two pauses (40 MB), in which the engine answers other calls. */
const PAGES_A_STEP = 10_000

/**
 * Copies the library at `library`, open as `db`, to a file while it stays in use: beside it first, compared with the original, then in the place of
 * what may stand there, readable by its owner only. `bytes` is the copy's size; `onProgress` hears the share that is done, 0–1. Failures:
 * backup-onto-library (by whatever name), backup-not-written (folder missing, no permission), disk-full, target-changed, backup-differs. No
 * half-written file is left.
 */
export async function backupLibrary(
  db: ReadableDB,
  library: string,
  to: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<{ file: string; bytes: number }>> {
  const file = resolve(to)
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    return failure('backup-not-written', t('storage:file.noFolder', { file, folder: dirname(file) }))
  let replacement: Replacement | undefined
  try {
    const opened = openReplacement(file, { library, onto: 'backup-onto-library', access: 'private' })
    if (!opened.ok) return opened
    replacement = opened.value
    await db.backup(replacement.part, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
        return PAGES_A_STEP
      },
    })
    if (!isWholeCopy(db, replacement.part)) return failure('backup-differs', t('storage:backup.differs', { file }))
    const { size } = statSync(replacement.part)
    const placed = replacement.commit()
    return placed.ok ? success({ file, bytes: size }) : placed
  } catch (error) {
    if (isDiskFull(error, file)) return failure('disk-full', t('storage:backup.diskFull', { file }))
    return failure('backup-not-written', t('storage:backup.unwritten', { file, reason: reason(error) }))
  } finally {
    replacement?.discard()
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
