import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FailureCode } from '#core/failure-code.ts'
import type { Failure } from '#core/result.ts'
import { isOpenDatabase } from '#store/files/held-file.ts'
import { t } from '#text/text.ts'

const REASONS: Record<string, [code: FailureCode, message: (path: string) => string]> = {
  ENOENT: ['file-missing', (path) => t('storage:file.missing', { path })],
  ENOTDIR: ['file-missing', (path) => t('storage:file.missing', { path })],
  EACCES: ['no-permission', (path) => t('storage:file.noPermission', { path })],
  EPERM: ['no-permission', (path) => t('storage:file.noPermission', { path })],
  EROFS: ['read-only', (path) => t('storage:file.readOnly', { path })],
  EEXIST: ['is-a-file', (path) => t('storage:file.notFolder', { path })],
  EISDIR: ['is-a-folder', (path) => t('storage:file.isFolder', { path })],
  ENOSPC: ['disk-full', (path) => t('storage:file.diskFull', { path })],
  EDQUOT: ['disk-full', (path) => t('storage:file.quota', { path })],
  ELOOP: ['link-loop', (path) => t('storage:file.loop', { path })],
  EBUSY: ['in-use', (path) => t('storage:file.inUse', { path })],
  ENAMETOOLONG: ['name-too-long', (path) => t('storage:file.longName', { path })],
}

/** Why a file could not be opened, read or written, in the user's words. Anything that is not a file system's answer is a bug and thrown on. */
export function fileFailure(path: string, error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  const known = REASONS[error.code]
  if (known === undefined) return { code: 'file-error', message: t('storage:file.other', { path, code: error.code }) }
  return { code: known[0], message: known[1](path) }
}

/** The same for a file that was to be made or replaced. Windows says of one that is open in Word only that it may not be touched. */
export function writingFailure(path: string, error: unknown): Failure {
  const reason = fileFailure(path, error)
  const folder = dirname(path)
  if (reason.code === 'file-missing') {
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found?.isFile() === true) return { code: 'is-a-file', message: t('storage:file.notFolder', { path: folder }) }
    // Some folders that a system makes up hold no files of anybody else.
    if (found?.isDirectory() === true) return { code: 'no-permission', message: t('storage:file.notThere', { path }) }
    return { code: 'folder-missing', message: t('storage:file.noFolder', { file: path, folder }) }
  }
  if (reason.code !== 'no-permission') return reason
  if (process.platform === 'win32' && existsSync(path))
    return { code: 'in-use', message: t('storage:file.openElsewhere', { path }) }
  return { ...reason, message: t('storage:file.notAllowed', { path }) }
}

/** Why a file that a user names is not read at all: opening and closing it would cost an open library its locks. Null for every other file. Throws what looking at it throws. */
export function openDatabase(path: string): Failure | null {
  return isOpenDatabase(path) ? { code: 'database-open', message: t('refused:read.openDatabase', { path }) } : null
}
