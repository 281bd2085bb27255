import Database from 'better-sqlite3'

/** Follow from the other tables, or tell how they came to be. */
const DERIVED = /^(sqlite_|ft|typing|field_typing|fingerprint|step|excerpt_given)/
const TIME = /"\d{4}-\d\d-\d\dT[\d:.]+Z"/g

/** Everything that people put into a library, as text, without the moments at which they did. */
export function dumpLibrary(path: string): string {
  const db = new Database(path, { readonly: true })
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .filter(({ name }) => !DERIVED.test(name))
  const rows = tables.flatMap(({ name }) => [name, ...db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all().map(rowText)])
  db.close()
  return rows.join('\n').replace(TIME, '"then"')
}

function rowText(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value
      ? Buffer.from(value.data as number[]).toString('base64')
      : value,
  )
}
