import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { BESIDE, identityOf, isOfLibrary, realPath, sameIdentity } from './file-identity.ts'
import { partName, sweepParts } from './part-names.ts'

/** A file being written beside the one it will replace. One of `commit` and `discard` ends it. */
export type Replacement = {
  /** Where to write: empty, made by us alone, readable by its owner only. */
  part: string
  /** What it will replace: the target, or what the target links to. */
  file: string
  /** Flushes what was written to the disk and puts it in its place. Failures: target-changed, and `onto` where the library came there meanwhile. */
  commit: () => Result<null>
  discard: () => void
}

export type ReplaceOptions = {
  /** The library whose files must not be written to, and the failure to answer with then. */
  library: string
  onto: 'backup-onto-library' | 'export-onto-library'
  /** `private`: only its owner may read the file. `shared`: as readable as other files of the user. */
  access: 'private' | 'shared'
}

/**
 * The one way in which the program writes a file that somebody may miss: into a fresh file beside it, which takes its place when it is whole. A link
 * stays one, and the file it leads to is replaced. Failures: `onto`, is-a-folder, not-a-file, link-to-nothing. Throws what the file system answers.
 */
export function openReplacement(target: string, { library, onto, access }: ReplaceOptions): Result<Replacement> {
  const kept = failure(onto, t('storage:target.library', { target }))
  if (isOfLibrary(target, library)) return kept
  const there = statSync(target, { throwIfNoEntry: false })
  if (there === undefined && lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    return failure('link-to-nothing', t('storage:target.deadLink', { target }))
  if (there?.isDirectory() === true) return failure('is-a-folder', t('storage:target.folder', { target }))
  // Renaming over a device or a pipe would replace it.
  if (there !== undefined && !there.isFile()) return failure('not-a-file', t('storage:target.device', { target }))
  if (there !== undefined) accessSync(target, constants.W_OK)
  const file = realPath(target)
  const before = identityOf(file)
  sweepParts(dirname(file))
  const part = partName(file)
  const made = createExclusively(part)
  const mode = access === 'private' ? 0o600 : there === undefined ? 0o666 & ~process.umask() : there.mode & 0o777
  const discard = (): void => {
    for (const end of ['', ...BESIDE]) rmSync(part + end, { force: true })
  }
  return success({
    part,
    file,
    discard,
    commit() {
      if (!sameIdentity(identityOf(part), made)) throw new Error(`${part} was exchanged while it was written.`)
      flush(part)
      chmodSync(part, mode)
      const now = identityOf(file)
      if (isOfLibrary(file, library)) return kept
      if (before === null ? now !== null || !moveToFreePlace(part, file) : !sameIdentity(before, now))
        return failure('target-changed', t('storage:target.written', { target }))
      if (before !== null) renameSync(part, file)
      flushFolder(dirname(file))
      return success(null)
    },
  })
}

/** Makes an empty file that was not there before, readable by its owner only. Throws where there is anything of that name, a link too. */
export function createExclusively(path: string): { device: bigint; inode: bigint } {
  const file = openSync(path, 'wx', 0o600)
  try {
    const { dev, ino } = fstatSync(file, { bigint: true })
    return { device: dev, inode: ino }
  } finally {
    closeSync(file)
  }
}

/** Renames `from` to `to` unless there is a file by then; says whether it did. */
export function moveToFreePlace(from: string, to: string): boolean {
  try {
    linkSync(from, to)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // Not every file system knows hard links; there the check before must do.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(errorCode(error))) throw error
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) return false
    renameSync(from, to)
    return true
  }
  rmSync(from)
  return true
}

/** Waits until a file's content is on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The same for the names in a folder, as far as the system can. */
export function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // Windows opens no folders, and some file systems flush none.
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
