import { freeOrd } from '../articles/ord.ts'
import { keepRevision } from '../briefs/brief-revisions.ts'
import { removeFromFullText } from '../search/full-text.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { journalledTables } from './journalled.ts'
import { edited, fromStored, isSame, leftBy, type Row, type RowChange, type Value } from './row-change.ts'

/** What a row may have got since without having become another: an article's place among the dates, and a brief's revision, which is never given twice. */
const FREE: Record<string, string> = { article: 'ord', brief: 'revision' }

export function isFree(table: string, column: string): boolean {
  return FREE[table] === column
}

/** Makes one change where its row is as it was; false, and nothing is written, where it is not. */
export function writeChange(db: WritableDB, change: RowChange): boolean {
  const { table } = change
  const key = change.key.map(fromStored)
  const now = rowAt(db, table, key)
  if (change.did === 'made') return now === null && insert(db, table, rowOf(change.row))
  if (now === null) return false
  if (change.did === 'deleted') return isRow(table, now, rowOf(change.row)) && remove(db, table, key, now)
  const after: Row = {}
  for (const [column, edit] of Object.entries(change.columns)) {
    const value = isFree(table, column) ? leftBy(edit) : edited(edit, now[column] ?? null)
    if (value === undefined) return false
    after[column] = value
  }
  update(db, table, key, now, after)
  return true
}

const keysOf = new WeakMap<WritableDB, Map<string, readonly string[]>>()

function keyColumns(db: WritableDB, table: string): readonly string[] {
  let known = keysOf.get(db)
  if (known === undefined) keysOf.set(db, (known = new Map(journalledTables(db).map(({ name, key }) => [name, key]))))
  const key = known.get(table)
  if (key === undefined) throw new Error(`Nothing of ${table} is noted.`)
  return key
}

function whereKey(db: WritableDB, table: string): string {
  return keyColumns(db, table)
    .map((column) => `"${column}" = ?`)
    .join(' AND ')
}

/** null where there is no such row. */
export function rowAt(db: WritableDB, table: string, key: readonly Value[]): Row | null {
  return statement<Row>(db, `SELECT * FROM ${table} WHERE ${whereKey(db, table)}`).get(...key) ?? null
}

function isRow(table: string, now: Row, wanted: Row): boolean {
  return Object.keys(wanted).every((column) => isFree(table, column) || isSame(now[column] ?? null, wanted[column] ?? null))
}

function rowOf(stored: Extract<RowChange, { did: 'made' }>['row']): Row {
  return Object.fromEntries(Object.entries(stored).map(([column, value]) => [column, fromStored(value)]))
}

function insert(db: WritableDB, table: string, row: Row): boolean {
  const values = table === 'brief' ? { ...row, revision: Number(row['revision']) + 1 } : row
  const columns = Object.keys(values)
  statement(
    db,
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  ).run(...Object.values(values))
  return true
}

function remove(db: WritableDB, table: string, key: readonly Value[], row: Row): boolean {
  // The seal of a file that went out is kept, and it is the brief's.
  if (table === 'brief' && statement(db, 'SELECT 1 FROM brief_export WHERE brief_id = ?').get(...key) !== undefined) return false
  if (table === 'collection' && isUsed(db, key)) return false
  if (table === 'template' && hasBriefs(db, key)) return false
  statement(db, `DELETE FROM ${table} WHERE ${whereKey(db, table)}`).run(...key)
  if (table === 'excerpt')
    statement(
      db,
      `INSERT INTO excerpt_given (article_id, number) VALUES (?, ?)
        ON CONFLICT (article_id) DO UPDATE SET number = max(number, excluded.number)`,
    ).run(row['article_id'], row['number'])
  return true
}

/** Whether briefs go on with this version of a template. */
function hasBriefs(db: WritableDB, key: readonly Value[]): boolean {
  const made = 'SELECT 1 FROM brief WHERE template_id = ? AND template_version = ?'
  return statement(db, made).get(...key) !== undefined
}

/** Whether articles outside the trash are in a collection. */
function isUsed(db: WritableDB, key: readonly Value[]): boolean {
  const live =
    'SELECT 1 FROM collection_article x JOIN article a ON a.ord = x.ord WHERE x.collection_id = ? AND a.deleted_at IS NULL'
  return statement(db, live).get(...key) !== undefined
}

function update(db: WritableDB, table: string, key: readonly Value[], now: Row, change: Row): void {
  const after = { ...change }
  if (table === 'article' && 'ord' in after) after['ord'] = placeOf(db, key, now, after)
  if (table === 'brief') {
    delete after['revision']
    if ('content' in after) after['revision'] = nextRevision(db, now)
  }
  const columns = Object.keys(after)
  if (columns.length === 0) return
  statement(db, `UPDATE ${table} SET ${columns.map((column) => `"${column}" = ?`).join(', ')} WHERE ${whereKey(db, table)}`).run(
    ...Object.values(after),
    ...key,
  )
}

/** The place among the dates that the article had, or a free one of that date. It leaves the searches at the place it has now. */
function placeOf(db: WritableDB, key: readonly Value[], now: Row, after: Row): number {
  removeFromFullText(db, Number(now['ord']))
  const taken = statement(db, 'SELECT 1 FROM article WHERE ord = ? AND id <> ?').get(after['ord'], ...key) !== undefined
  const date = 'date' in after ? after['date'] : now['date']
  return taken ? freeOrd(db, typeof date === 'string' ? date : null) : Number(after['ord'])
}

/** What the brief says stays among its versions. */
function nextRevision(db: WritableDB, now: Row): number {
  const revision = Number(now['revision'])
  keepRevision(db, Number(now['id']), { revision, content: String(now['content']), savedAt: String(now['updated_at']) })
  return revision + 1
}
