import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { WritableDB } from '../sqlite/database.ts'
import { BESIDE, realPath } from '../files/file-identity.ts'
import { partName, sweepParts } from '../files/part-names.ts'
import { createExclusively, flush, flushFolder, moveToFreePlace } from '../files/replace-file.ts'

/**
 * Makes a new library at `path` from what `fill` puts into an empty database: beside it first, so that nobody ever sees half of one. Where another
 * process was faster, its library stays and this one goes.
 */
export function makeLibrary(path: string, fill: (db: WritableDB) => void): void {
  const file = realPath(path)
  sweepParts(dirname(file))
  putOrphansAside(file)
  const part = partName(file)
  createExclusively(part)
  try {
    const db = new Database(part, { fileMustExist: true })
    try {
      // Thrown away where this fails, and flushed below where it does not: nothing is gained by waiting for the disk after each step.
      db.pragma('synchronous = OFF')
      db.pragma('journal_mode = MEMORY')
      fill(db as WritableDB)
    } finally {
      db.close()
    }
    flush(part)
    moveToFreePlace(part, file)
    flushFolder(dirname(file))
  } finally {
    for (const end of ['', ...BESIDE]) rmSync(part + end, { force: true })
  }
}

/** A log without its library (that one was deleted) would be taken for the new one's. Looked for before the library, since its log comes after it. */
function putOrphansAside(file: string): void {
  const orphans = BESIDE.filter((end) => existsSync(file + end))
  if (orphans.length === 0 || existsSync(file)) return
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  for (const end of orphans) renameSync(file + end, `${file}.left-over-${stamp}${end}`)
}
