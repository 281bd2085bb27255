import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decryptFile, isEncrypted } from '../encryption/decrypt-file.ts'
import { isDiskFull } from '../files/disk-full.ts'
import { BESIDE, isOfLibrary, realPath } from '../files/file-identity.ts'
import { partName, sweepParts } from '../files/part-names.ts'
import { createExclusively } from '../files/replace-file.ts'
import { mayWrite } from './library-file.ts'

/** A backup as a plain library file: itself, or what was decrypted; `release` removes that again. */
export type OpenBackup = { file: string; release: () => void }

/**
 * Opens the backup `from` so that it can be read: an encrypted one is written, decrypted, to a file of its own beside `library`, where that stands as plainly
 * as this, never beside the backup, which may lie on a stick. Failures: backup-onto-library, password-needed, backup-unreadable, disk-full, those of `decryptFile`.
 */
export async function openBackup(from: string, library: string, password: string | undefined): Promise<Result<OpenBackup>> {
  let part: string | undefined
  const release = (): void => {
    if (part !== undefined) for (const end of ['', ...BESIDE]) rmSync(part + end, { force: true })
  }
  try {
    // Opening and closing the library's own file would let go of SQLite's locks on it.
    if (isOfLibrary(from, library)) return failure('backup-onto-library', t('storage:backup.isLibrary', { from }))
    const isFile = statSync(from, { throwIfNoEntry: false })?.isFile() === true
    if (password === undefined) {
      const encrypted = isFile && (await isEncrypted(from))
      return encrypted
        ? failure('password-needed', t('storage:encrypted.needed', { from }))
        : success({ file: from, release: () => undefined })
    }
    if (!isFile) return failure('file-missing', t('storage:backup.notThere', { from }))
    part = plainPart(library)
    createExclusively(part)
    const decrypted = await decryptFile(from, part, password)
    if (decrypted.ok) return success({ file: part, release })
    release()
    return decrypted
  } catch (error) {
    release()
    if (part !== undefined && isDiskFull(error, part)) return failure('disk-full', t('storage:encrypted.noRoom', { from }))
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return failure('backup-unreadable', t('storage:encrypted.unread', { from, reason }))
  }
}

/** A name for a plain copy of a library: beside it, or in the temporary folder where nothing may be written there. What killed processes left there goes. */
export function plainPart(library: string): string {
  const file = realPath(library)
  const beside = mayWrite(file, false) ? file : join(tmpdir(), basename(file))
  sweepParts(dirname(beside))
  return partName(beside)
}
