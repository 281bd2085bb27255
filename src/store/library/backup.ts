import { rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { decryptFile } from '../encryption/decrypt-file.ts'
import { encryptFile } from '../encryption/encrypt-file.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { BESIDE } from '../files/file-identity.ts'
import { createExclusively, openReplacement, type Replacement } from '../files/replace-file.ts'
import { plainPart } from './open-backup.ts'
import { isWholeCopy } from './whole-copy.ts'

/** Pages copied between two pauses (40 MB), in which the engine answers other calls. */
const PAGES_A_STEP = 10_000

/** `password`: the copy is encrypted with it. `onProgress` hears the share that is copied, 0–1; where it throws, the backup ends. */
export type BackupOptions = { password?: string | undefined; pagesAStep?: number; onProgress?: (share: number) => void }

/**
 * Copies the library at `library`, open as `db`, to a file while it stays in use: beside it first, compared with the original, then in the place of
 * what may stand there, readable by its owner only. `bytes` is the copy's size. An encrypted one is made from a plain copy beside the library, which
 * goes again, and is read back before it counts. Failures: backup-onto-library (by whatever name), backup-not-written (folder missing, no permission),
 * disk-full, target-changed, backup-differs. No half-written file is left.
 */
export async function backupLibrary(
  db: ReadableDB,
  library: string,
  to: string,
  { password, pagesAStep = PAGES_A_STEP, onProgress = () => undefined }: BackupOptions = {},
): Promise<Result<{ file: string; bytes: number }>> {
  const file = resolve(to)
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    return failure('backup-not-written', t('storage:file.noFolder', { file, folder: dirname(file) }))
  let replacement: Replacement | undefined
  try {
    const opened = openReplacement(file, { library, onto: 'backup-onto-library', access: 'private' })
    if (!opened.ok) return opened
    replacement = opened.value
    const { part } = replacement
    const whole =
      password === undefined
        ? await copyWhole(db, part, pagesAStep, onProgress)
        : await copyEncrypted(db, library, part, password, onProgress)
    if (!whole) return failure('backup-differs', t('storage:backup.differs', { file }))
    const { size } = statSync(part)
    const placed = replacement.commit()
    return placed.ok ? success({ file, bytes: size }) : placed
  } catch (error) {
    if (isDiskFull(error, file) || isDiskFull(error, library)) return failure('disk-full', t('storage:backup.diskFull', { file }))
    return failure('backup-not-written', t('storage:backup.unwritten', { file, reason: reason(error) }))
  } finally {
    replacement?.discard()
  }
}

/** Whether `to` now is a whole copy of the library by SQLite's online backup. */
async function copyWhole(db: ReadableDB, to: string, pagesAStep: number, onProgress: (share: number) => void): Promise<boolean> {
  await db.backup(to, {
    progress: ({ totalPages, remainingPages }) => {
      onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages)
      return pagesAStep
    },
  })
  return isWholeCopy(db, to)
}

async function copyEncrypted(
  db: ReadableDB,
  library: string,
  to: string,
  password: string,
  onProgress: (share: number) => void,
): Promise<boolean> {
  const plain = plainPart(library)
  createExclusively(plain)
  try {
    if (!(await copyWhole(db, plain, PAGES_A_STEP, (share) => onProgress(share / 2)))) return false
    await encryptFile(plain, to, password, { onProgress: (share) => onProgress((1 + share) / 2) })
    return (await decryptFile(to, null, password)).ok
  } finally {
    for (const end of ['', ...BESIDE]) rmSync(plain + end, { force: true })
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
