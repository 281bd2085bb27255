import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Less than this free is full: SQLite and file systems need some room to say anything at all. */
const FULL_BYTES = 64 * 1024

/** Whether an error of the file system or of SQLite, while writing to `path`, comes from a full disk or a used-up share of it. */
export function isDiskFull(error: unknown, path: string): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)) return true
  // SQLite says only that writing failed, where the disk filled up under a file that it had mapped.
  return code.startsWith('SQLITE_IOERR') && freeBytes(dirname(path)) < FULL_BYTES
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
