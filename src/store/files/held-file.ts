import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'
import { BESIDE, identityOf, realPath } from './file-identity.ts'

/** A file that is looked into; `release` once that is over. */
export type HeldFile = { read: (from: number, length: number) => Buffer; release: () => void }

type Kept = { file: number; holders: number }

/** The open file of each device and inode, while anybody here holds it. */
const kept = new Map<string, Kept>()

/**
 * Opens a file to look into it while SQLite may have it open. On POSIX a process that closes any descriptor of a file lets go of all locks it has on
 * it, SQLite's included (https://www.sqlite.org/howtocorrupt.html, 2.2): everybody here who looks into one file does so through one descriptor, which
 * is closed when the last of them is done. Who keeps a library open holds it from its opening to behind its closing. Throws what the file system
 * throws (ENOENT, EACCES, …). Other threads have descriptors of their own: they must not look into a library that is open here.
 */
export function holdFile(path: string): HeldFile {
  const name = nameOf(statSync(path, { bigint: true }))
  const known = kept.get(name)
  const { key, entry } = known ? { key: name, entry: known } : opened(path)
  entry.holders += 1
  tell()
  let released = false
  return {
    read(from, length) {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(entry.file, bytes, 0, length, from))
    },
    release() {
      if (released) return
      released = true
      entry.holders -= 1
      if (entry.holders > 0) return
      kept.delete(key)
      tell()
      closeSync(entry.file)
    },
  }
}

/** The file may become another between two looks at it: what counts is what was opened. */
function opened(path: string): { key: string; entry: Kept } {
  const file = openSync(path, 'r')
  const key = nameOf(fstatSync(file, { bigint: true }))
  const other = kept.get(key)
  // It took a held file's place meanwhile: closing the second descriptor would let go of the first one's locks, so both are kept open.
  const entry = other ?? { file, holders: 0 }
  kept.set(key, entry)
  return { key, entry }
}

function nameOf({ dev, ino }: { dev: bigint; ino: bigint }): string {
  return `${dev}:${ino}`
}

/** Workers are told when they start which files are held then. */
const TOLD = 'briefwright: held files'

function tell(): void {
  setEnvironmentData(TOLD, [...kept.keys()])
}

/**
 * Whether a file is a database that somebody has open, or belongs to one: it is held here or in the thread that started this one, under whatever name, or
 * SQLite's index of the log stands beside it. Such a file is not even opened to be imported, since closing it again would let go of the locks on the
 * library if it is ours.
 */
export function isOpenDatabase(path: string): boolean {
  const found = identityOf(path)
  const name = found === null ? null : nameOf({ dev: found.device, ino: found.inode })
  const told = getEnvironmentData(TOLD) as string[] | undefined
  if (name !== null && (kept.has(name) || told?.includes(name) === true)) return true
  const real = realPath(path)
  const end = BESIDE.find((each) => real.endsWith(each))
  return existsSync(`${end === undefined ? real : real.slice(0, -end.length)}-shm`)
}
