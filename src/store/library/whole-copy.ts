import Database from 'better-sqlite3'
import type { ReadableDB } from '../sqlite/database.ts'

type Table = { name: string; sql: string }

/**
 * Makes the copy at `path` a single plain file, and tells whether it holds as many rows of everything as the library open as `db`, in the same form
 * (`user_version`).
 */
export function isWholeCopy(db: ReadableDB, path: string): boolean {
  const copy = new Database(path)
  try {
    copy.pragma('journal_mode = DELETE')
    const tables = countedTables(db)
    const count = (of: Database.Database): string =>
      tables.map((table) => of.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()).join()
    return (
      count(copy) === count(db) &&
      Number(copy.pragma('user_version', { simple: true })) === Number(db.pragma('user_version', { simple: true }))
    )
  } finally {
    copy.close()
  }
}

/** All tables, so that none is forgotten when it is added, but for the search indexes, whose rows take long to count and can be made anew. */
function countedTables(db: ReadableDB): string[] {
  const tables = db
    .prepare<[], Table>("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .all()
  const indexes = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL')).map(({ name }) => name)
  return tables
    .map(({ name }) => name)
    .filter((name) => !indexes.some((index) => name === index || name.startsWith(`${index}_`)))
    .toSorted()
}
