import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Where one stored JSON text or blob stands. */
export type StoredValue = { table: string; column: string; key: string }

/** Follow from the text, and only help to find copies: nobody sees them. */
const HIDDEN = /^(article\.text_hash|import_draft\.text_hash|fingerprint\.signature|import_draft\.fingerprint)$/

/** Every column of a library that holds JSON or a blob somewhere, with one row where it does: derived from the file, so that a new one is among them. */
export function storedValues(path: string): StoredValue[] {
  const db = new Database(path, { readonly: true })
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
    .all()
  const found: StoredValue[] = []
  for (const { name: table } of tables.filter(({ name }) => !name.startsWith('sqlite_'))) {
    const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table)
    const key = columns[0]?.name ?? 'rowid'
    for (const { name: column } of columns) {
      const holds = `(typeof("${column}") = 'blob' OR (typeof("${column}") = 'text' AND substr("${column}", 1, 1) IN ('[', '{') AND json_valid("${column}")))`
      const row = db
        .prepare<[], { key: unknown }>(`SELECT "${key}" AS key FROM "${table}" WHERE ${holds} ORDER BY 1 DESC LIMIT 1`)
        .get()
      if (row !== undefined && !HIDDEN.test(`${table}.${column}`)) found.push({ table, column, key: String(row.key) })
    }
  }
  db.close()
  return found
}

/** Puts something else in the place of a stored value, as a disk or another program would. */
export function damageValue(path: string, { table, column, key }: StoredValue): void {
  const db = new Database(path)
  const first = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').get(table)?.name
  // Where SQLite itself reads the text (a generated column), it takes only JSON.
  const wrong = /^(theme|brief)$/.test(table) ? '{"damaged": 1}' : '{"damaged'
  db.prepare(
    `UPDATE "${table}" SET "${column}" = CASE typeof("${column}") WHEN 'blob' THEN x'c0ffee' ELSE ? END WHERE CAST("${first}" AS TEXT) = ?`,
  ).run(wrong, key)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

/** Overwrites a page of the file. */
export function damagePage(path: string, page: number): void {
  const bytes = readFileSync(path)
  const size = bytes.readUInt16BE(16)
  bytes.fill(0xaa, page * size, (page + 1) * size)
  writeFileSync(path, bytes)
}
