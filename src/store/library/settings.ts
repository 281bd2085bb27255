import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** A value kept with the library, as JSON; undefined where none was set. The caller parses it. */
export function getSetting(db: ReadableDB, key: string): unknown {
  const row = statement<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?').get(key)
  return row === undefined ? undefined : JSON.parse(row.value)
}

export function setSetting(db: WritableDB, key: string, value: unknown): void {
  statement(db, 'INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value))
}
