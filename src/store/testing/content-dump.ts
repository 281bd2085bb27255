import Database from 'better-sqlite3'

/** Tables of the library's history, SQLite's own, and those of the full text, which is compared by its terms. */
const APART = /^(sqlite_|step|excerpt_given|brief_place|brief_revision|brief$|(ft|typing|field_typing)(_|$))/

/**
 * The content of a library, row by row and byte by byte, with what follows from it: terms of the full text, fingerprints, themes of articles. Not content: what never goes back
 * (numbers of revisions, of which none is given twice; earlier states without a name; the counters of ids) and where an author left a brief.
 */
export function contentDump(path: string): string {
  const db = new Database(path)
  const names = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .filter(({ name }) => !APART.test(name))
  const queries = [
    ...names.map(({ name }) => `SELECT * FROM ${name} ORDER BY 1, 2`),
    'SELECT id, template_id, template_version, content, created_at, updated_at, removed_at, follows FROM brief ORDER BY id',
    'SELECT brief_id, name, deflated FROM brief_revision WHERE name IS NOT NULL ORDER BY brief_id, deflated',
    ...['ft', 'typing', 'field_typing'].map((table) => {
      db.exec(`CREATE VIRTUAL TABLE temp.${table}_terms USING fts5vocab('main', '${table}', 'instance')`)
      return `SELECT * FROM temp.${table}_terms ORDER BY term, doc, col, offset`
    }),
  ]
  const dump = queries.flatMap((sql) => [sql, ...db.prepare(sql).all().map(rowText)]).join('\n')
  db.close()
  return dump
}

function rowText(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value
      ? Buffer.from(value.data as number[]).toString('base64')
      : value,
  )
}
