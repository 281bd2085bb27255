import Database from 'better-sqlite3'
import { noteChanges } from '../history/recorder.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { tune } from './read-only-library.ts'

/** Milliseconds that it waits for whoever is writing. */
const BUSY_TIMEOUT = 10_000

/**
 * A second connection to the library at `path`, for a thread beside the one that has it open: that one has looked at the file's header, and this one does not, since the descriptor of another
 * thread would let go of its locks (held-file.ts). What it changes can be noted for the history.
 */
export function openBeside(path: string): Database.Database & WritableDB {
  const db = new Database(path, { timeout: BUSY_TIMEOUT, fileMustExist: true }) as Database.Database & WritableDB
  try {
    tune(db)
    db.pragma('synchronous = NORMAL')
    db.pragma('foreign_keys = ON')
    noteChanges(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
