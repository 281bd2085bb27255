import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** What a file is, whatever it is called: two names with the same identity are one file. Null: there is none. */
export type FileIdentity = { device: bigint; inode: bigint }

/** What SQLite keeps beside a library while it is open, or leaves there when a process is killed. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const

/** The file that `path` leads to, through links; null where it leads to nothing. */
export function identityOf(path: string): FileIdentity | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return { device: dev, inode: ino }
  } catch (error) {
    if (leadsNowhere(error)) return null
    throw error
  }
}

export function sameIdentity(one: FileIdentity | null, other: FileIdentity | null): boolean {
  return one !== null && other !== null && one.device === other.device && one.inode === other.inode
}

/** `path` with every link in it followed; of a file that is not there, its folder's. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync.native(absolute)
  } catch (error) {
    if (!leadsNowhere(error) || dirname(absolute) === absolute) return absolute
    return join(realPath(dirname(absolute)), basename(absolute))
  }
}

/**
 * Whether writing to `path` would write to the library or to what SQLite keeps beside it: by any link, any spelling, and also where such a file is
 * not there at the moment, since a file called like the library's journal is taken for it.
 */
export function isOfLibrary(path: string, library: string): boolean {
  const target = identityOf(path)
  const place = realPath(path)
  const home = realPath(library)
  if (place === home || sameIdentity(target, identityOf(home))) return true
  const sameFolder = sameIdentity(identityOf(dirname(place)), identityOf(dirname(home)))
  return BESIDE.some(
    (end) =>
      sameIdentity(target, identityOf(home + end)) || (sameFolder && folded(basename(place)) === folded(basename(home) + end)),
  )
}

/** File systems differ in what they take for the same name. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function leadsNowhere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(String(error.code))
}
