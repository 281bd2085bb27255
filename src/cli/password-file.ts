import { closeSync, openSync, readSync } from 'node:fs'
import { Password } from '#contract/backups.ts'
import { failure, success, type Result } from '#core/result.ts'
import { fileFailure, openDatabase } from '#engine/file-failure.ts'
import { t } from '#text/text.ts'

/** Far more than any password; a file given by mistake is not read whole. */
const MOST_BYTES = 8 * 1024

/**
 * The password in a file that `--password-file` names, without the end of its line; none where no file is named. In a file and not among the arguments,
 * which other users of a machine can list. Failures: those of reading, bad-password-file (empty, several lines, too long, not UTF-8).
 */
export function readPassword(path: string | undefined): Result<{ password?: string }> {
  if (path === undefined) return success({})
  try {
    const open = openDatabase(path)
    if (open !== null) return { ok: false, failure: open }
    const password = Password.safeParse(asText(beginning(path))?.replace(/\r?\n$/, ''))
    if (!password.success || /[\r\n\0]/.test(password.data))
      return failure('bad-password-file', t('terminal:refused.passwordFile', { path }))
    return success({ password: password.data })
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}

/** Bounded, because a name may lead to a device that never ends; one byte more than may be there. */
function beginning(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MOST_BYTES + 1)
    let filled = 0
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = readSync(file, bytes, filled, bytes.length - filled, null)
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

function asText(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
