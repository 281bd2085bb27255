import { closeSync, existsSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { createExclusively } from './replace-file.ts'

const CHUNK_BYTES = 1024 * 1024
/** What belongs to a library's content: what its log holds is not in the file yet. `-shm` is only an index of the log. */
const PARTS = ['', '-wal', '-journal'] as const

/**
 * Copies a library with what SQLite left beside it to `to`, which must not be there; the copies are their owner's only, and nothing of the original
 * is touched. False where it was written to meanwhile: the copy is none then.
 */
export function copyLibraryFiles(from: string, to: string): boolean {
  const before = stateOf(from)
  for (const part of PARTS) {
    if (!existsSync(from + part)) continue
    createExclusively(to + part)
    copyContent(from + part, to + part)
  }
  return stateOf(from) === before
}

function stateOf(path: string): string {
  return PARTS.map((part) => {
    const stat = statSync(path + part, { bigint: true, throwIfNoEntry: false })
    return stat === undefined ? '-' : `${stat.ino} ${stat.size} ${stat.mtimeNs}`
  }).join()
}

/** By hand: the system's own copy would make the copy as readable as the original. */
function copyContent(from: string, to: string): void {
  const source = openSync(from, 'r')
  const target = openSync(to, 'r+')
  const chunk = Buffer.alloc(CHUNK_BYTES)
  try {
    for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk))
      for (let written = 0; written < read;) written += writeSync(target, chunk, written, read - written)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}
