import Database from 'better-sqlite3'
import type { ReadableDB, WritableDB } from '../sqlite/database.ts'

/** Entries of a table that could not be read: those whose rowids lie in [from, to], as many as there were; null where such a table has no rowids. */
export type Unread = { table: string; from: number | null; to: number | null }

/** How many stretches that do not read are halved again in one table; what is left then is given up, and said. */
const MOST_HALVINGS = 20_000
const MOST_ROWID = 2 ** 32

/**
 * Copies all rows of a table that can be read; columns are those that both have. Forwards from the first and backwards from the last as far as that goes, and the rest by
 * halves, since one page that does not read hides all behind it from whoever walks in order. `step` hears of each row. Rows that the new table refuses are left out as unread.
 */
export function copyTable(from: ReadableDB, to: WritableDB, table: string, step: () => void): Unread[] {
  const { columns, rowids } = shapeOf(to, table)
  const names = columns.map(quoted).join(', ')
  const insert = to.prepare(
    `INSERT OR IGNORE INTO ${quoted(table)} (${rowids ? 'rowid, ' : ''}${names}) VALUES (${rowids ? '?, ' : ''}${columns.map(() => '?').join(', ')})`,
  )
  const select = `SELECT ${rowids ? 'rowid, ' : ''}${names} FROM ${quoted(table)}`
  const put = (row: unknown[]): void => {
    insert.run(...row)
    step()
  }
  if (!rowids) return copyKeyed(from, select, table, put)
  const up = walk(from, `${select} ORDER BY rowid`, [], put)
  if (up.whole) return []
  const down = walk(from, `${select} ORDER BY rowid DESC`, [], put)
  const lowest = (up.last ?? 0) + 1
  const highest = down.last === null ? highestRowid(from, table) : down.last - 1
  return halves(from, `${select} WHERE rowid BETWEEN ? AND ?`, { table, from: lowest, to: highest }, put)
}

/** Whether all of a query was read, and the rowid of the last row that was. */
function walk(
  db: ReadableDB,
  sql: string,
  given: unknown[],
  put: (row: unknown[]) => void,
): { whole: boolean; last: number | null } {
  let last: number | null = null
  try {
    for (const row of db
      .prepare<unknown[], unknown[]>(sql)
      .raw()
      .iterate(...given)) {
      put(row)
      last = Number(row[0])
    }
    return { whole: true, last }
  } catch (error) {
    if (!isUnread(error)) throw error
    return { whole: false, last }
  }
}

function halves(
  db: ReadableDB,
  sql: string,
  whole: { table: string; from: number; to: number },
  put: (row: unknown[]) => void,
): Unread[] {
  const { table } = whole
  const unread: Unread[] = []
  let left = MOST_HALVINGS
  // The lower half is taken from the end first, so that what is given up is what is highest: ids that were perhaps never given.
  const waiting = whole.from > whole.to ? [] : [[whole.from, whole.to] as const]
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const [from, to] = stretch
    if (left > 0 && walk(db, sql, [from, to], put).whole) continue
    left -= 1
    if (from === to || left <= 0) unread.push({ table, from, to })
    else {
      const middle = Math.floor((from + to) / 2)
      waiting.push([middle + 1, to], [from, middle])
    }
  }
  return joined(unread)
}

/** A table without rowids is read by its key from both ends; what lies between is not looked for. */
function copyKeyed(db: ReadableDB, select: string, table: string, put: (row: unknown[]) => void): Unread[] {
  if (walk(db, select, [], put).whole) return []
  const key = db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .all(table)
    .map(({ name }) => `${quoted(name)} DESC`)
  walk(db, `${select} ORDER BY ${key.join(', ')}`, [], put)
  return [{ table, from: null, to: null }]
}

/** As the counters of ids have it: a table without one has the ids of another. Where they are unread too, more than any library has. */
function highestRowid(db: ReadableDB, table: string): number {
  try {
    const seq = db.prepare('SELECT coalesce(max(seq) FILTER (WHERE name = ?), max(seq)) FROM sqlite_sequence').pluck().get(table)
    return seq === null ? MOST_ROWID : Number(seq)
  } catch {
    return MOST_ROWID
  }
}

function shapeOf(db: ReadableDB, table: string): { columns: string[]; rowids: boolean } {
  // Hidden columns are computed from the others (2 and 3 in pragma_table_xinfo).
  const columns = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0').all(table)
  const without = db.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?").pluck().get(table)
  return { columns: columns.map(({ name }) => name), rowids: Number(without) === 0 }
}

function joined(unread: Unread[]): Unread[] {
  const sorted = unread.toSorted((one, other) => (one.from ?? 0) - (other.from ?? 0))
  const found: Unread[] = []
  for (const each of sorted) {
    const before = found.at(-1)
    if (before !== undefined && before.to !== null && each.from === before.to + 1) before.to = each.to
    else found.push({ ...each })
  }
  return found
}

function isUnread(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
