import { dirname } from 'node:path'
import type { FailureCode } from '#core/failure-code.ts'
import type { Failure } from '#core/result.ts'

const REASONS: Record<string, [code: FailureCode, message: (path: string) => string]> = {
  ENOENT: ['file-missing', (path) => `${path} is not there. Check the name; it may have been moved or deleted.`],
  ENOTDIR: ['file-missing', (path) => `${path} is not there. Check the name; it may have been moved or deleted.`],
  EACCES: ['no-permission', (path) => `${path} may not be opened by you. Ask for permission, or choose another place.`],
  EPERM: ['no-permission', (path) => `${path} may not be opened by you. Ask for permission, or choose another place.`],
  EROFS: ['read-only', (path) => `${path} cannot be written: the disk is read-only. Choose another place.`],
  EEXIST: ['is-a-file', (path) => `${path} is a file, not a folder. Choose another place.`],
  EISDIR: ['is-a-folder', (path) => `${path} is a folder. Name a file.`],
  ENOSPC: ['disk-full', (path) => `${path} cannot be written: the disk is full. Free some space and try again.`],
  EDQUOT: ['disk-full', (path) => `${path} cannot be written: your share of the disk is used up. Free some space and try again.`],
  ELOOP: ['link-loop', (path) => `${path} is a link that leads back to itself.`],
  EBUSY: ['in-use', (path) => `${path} is in use by another program. Close it there and try again.`],
}

/** Why a file could not be opened, read or written, in the user's words. Anything that is not a file system's answer is a bug and thrown on. */
export function fileFailure(path: string, error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  const known = REASONS[error.code]
  if (known === undefined) return { code: 'file-error', message: `${path} could not be used: the system reports ${error.code}.` }
  return { code: known[0], message: known[1](path) }
}

/** The same for a file that was to be made or replaced. */
export function writingFailure(path: string, error: unknown): Failure {
  const reason = fileFailure(path, error)
  const message: Partial<Record<FailureCode, string>> = {
    'file-missing': `there is no folder ${dirname(path)}. Create it, or choose another.`,
    'no-permission': 'you have no permission to. Choose another place.',
  }
  const why = message[reason.code]
  if (why === undefined) return reason
  return { code: reason.code === 'file-missing' ? 'folder-missing' : reason.code, message: `${path} cannot be written: ${why}` }
}
