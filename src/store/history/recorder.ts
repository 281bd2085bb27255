import type { WritableDB } from '../sqlite/database.ts'
import { journalledTables, type JournalledTable } from './journalled.ts'
import { changeOf, type Row, type RowChange, type Value } from './row-change.ts'

type Noted = { table: string; key: Value[]; before: Row | null; after: Row | null }
type Recorder = { noted: Map<string, Noted> | null }

const recorders = new WeakMap<WritableDB, Recorder>()

/**
 * Runs `work`, which changes rows, and tells which it changed and how, each row once, from what it was before to what it is afterwards. Triggers note them, as in SQLite's own
 * undo log (https://www.sqlite.org/undoredo.html); what is noted is rows in place of SQL, as in its session extension (https://www.sqlite.org/sessionintro.html), so that a step
 * can be laid against the rows as they are before it is taken back. The triggers are this connection's own (TEMP): the file has none.
 */
export function recording<T>(db: WritableDB, work: () => T): { done: T; changes: RowChange[] } {
  const recorder = recorders.get(db)
  if (recorder === undefined) throw new Error('Nobody notes what changes in this library.')
  const outer = recorder.noted
  const noted = (recorder.noted = new Map<string, Noted>())
  try {
    const done = work()
    const changes = [...noted.values()].flatMap(({ table, key, before, after }) => changeOf(table, key, before, after) ?? [])
    return { done, changes: changes.filter((change) => !isForgotten(change, changes)) }
  } finally {
    recorder.noted = outer
  }
}

/** Old states of a brief that lives on are forgotten as time goes by; that is nobody's change. */
function isForgotten({ table, key, did }: RowChange, all: readonly RowChange[]): boolean {
  if (table !== 'brief_revision' || did !== 'deleted') return false
  return !all.some((other) => other.table === 'brief' && other.did === 'deleted' && other.key[0] === key[0])
}

/** Lets `recording` work on this connection. Not within a transaction, which would take the triggers back where it fails. */
export function noteChanges(db: WritableDB): void {
  const recorder: Recorder = { noted: null }
  const tables = journalledTables(db)
  const note = (index: number, operation: string, ...values: Value[]): null => {
    const table = tables[index]
    if (table !== undefined && recorder.noted !== null) noteRow(recorder.noted, table, operation, values)
    return null
  }
  db.function('note_change', { varargs: true }, (...given: unknown[]) => note(...(given as [number, string, ...Value[]])))
  // Rows that INSERT OR REPLACE replaces are deleted without a word otherwise (https://www.sqlite.org/lang_conflict.html).
  db.pragma('recursive_triggers = ON')
  const triggers = tables.flatMap((table, index) => table.on.map((operation) => triggerSql(index, table, operation)))
  // All at once: each by itself would be a transaction of its own, for some hundred of them.
  db.exec(`BEGIN; ${triggers.join('; ')}; COMMIT`)
  recorders.set(db, recorder)
}

function triggerSql(index: number, { name, columns }: JournalledTable, operation: 'INSERT' | 'UPDATE' | 'DELETE'): string {
  const of = (row: 'OLD' | 'NEW'): string[] => columns.map((column) => `${row}."${column}"`)
  const values = [...(operation === 'INSERT' ? [] : of('OLD')), ...(operation === 'DELETE' ? [] : of('NEW'))]
  return `CREATE TEMP TRIGGER note_${name}_${operation} AFTER ${operation} ON main.${name}
    BEGIN SELECT note_change(${index}, '${operation}', ${values.join(', ')}); END`
}

function noteRow(noted: Map<string, Noted>, table: JournalledTable, operation: string, values: readonly Value[]): void {
  const { length } = table.columns
  const rowFrom = (start: number): Row =>
    Object.fromEntries(table.columns.map((column, at) => [column, values[start + at] ?? null]))
  const before = operation === 'INSERT' ? null : rowFrom(0)
  const after = operation === 'DELETE' ? null : rowFrom(operation === 'UPDATE' ? length : 0)
  const keys = [before, after].map((row) => row && table.key.map((column) => row[column] ?? null))
  // A row whose key changes is one that goes and one that comes.
  const moved = before !== null && after !== null && JSON.stringify(keys[0]) !== JSON.stringify(keys[1])
  if (before !== null) put(noted, table.name, keys[0] ?? [], before, moved ? null : after)
  if (before === null || moved) put(noted, table.name, keys[1] ?? [], null, after)
}

function put(noted: Map<string, Noted>, table: string, key: Value[], before: Row | null, after: Row | null): void {
  const name = `${table} ${JSON.stringify(key)}`
  const known = noted.get(name)
  if (known === undefined) noted.set(name, { table, key, before, after })
  else known.after = after
}
