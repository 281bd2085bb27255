import { statement, type WritableDB } from './database.ts'

/** A row of any table, as SQLite gives it and takes it. */
export type Row = Record<string, string | number | bigint | Uint8Array | null>

/** Puts a row into a table, its columns by their names, and returns its id. */
export function insertRow(db: WritableDB, table: string, row: Row): number {
  const columns = Object.keys(row)
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...Object.values(row))
  return Number(lastInsertRowid)
}
