import { statSync } from 'node:fs'
import { failure, success, type Result } from '#core/result.ts'
import { isEncrypted, tryPassword } from '#store/encryption/decrypt-file.ts'
import { isOfLibrary } from '#store/files/file-identity.ts'
import { t } from '#text/text.ts'
import { fileFailure } from '../file-failure.ts'

/**
 * Whether a file that is to be merged needs a password (true: it is encrypted), which is tried at once, so that whoever asks can be asked for another. Everything else is said by the job. Failures:
 * password-needed, those of `tryPassword` and of reading the file.
 */
export async function canOpen(from: string, library: string, password: string | undefined): Promise<Result<boolean>> {
  try {
    // Opening and closing the library's own file would let go of SQLite's locks on it.
    if (isOfLibrary(from, library) || statSync(from, { throwIfNoEntry: false })?.isFile() !== true) return success(false)
    if (!(await isEncrypted(from))) return success(false)
    if (password === undefined) return failure('password-needed', t('storage:merge.locked', { from }))
    const tried = await tryPassword(from, password)
    return tried.ok ? success(true) : tried
  } catch (error) {
    return { ok: false, failure: fileFailure(from, error) }
  }
}
