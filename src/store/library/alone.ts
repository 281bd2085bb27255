import type { WritableDB } from '../sqlite/database.ts'

/**
 * Whether nobody else has this library open. A program that has it open holds a shared lock, and a file leaves its write-ahead log only where there is none
 * but one's own (https://www.sqlite.org/wal.html, "Persistence of WAL mode"); where there is none, it is in rollback mode afterwards. Waits as long as the
 * connection waits for locks.
 */
export function isAlone(db: WritableDB): boolean {
  try {
    return db.pragma('journal_mode = DELETE', { simple: true }) === 'delete'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false
    throw error
  }
}
