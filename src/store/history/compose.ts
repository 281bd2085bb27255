import type { WritableDB } from '../sqlite/database.ts'
import { changeOf, edited, fromStored, inverse, leftBy, type Row, type RowChange } from './row-change.ts'
import { isFree, rowAt } from './write-change.ts'

/** Two steps' changes as one, the later ones having just been made: from what the rows were before both to what they are. */
export function composed(db: WritableDB, earlier: readonly RowChange[], later: readonly RowChange[]): RowChange[] {
  const [before, after] = [earlier, later].map((changes) => new Map(changes.map((change) => [nameOf(change), change])))
  const both = new Map([...earlier, ...later].map((change) => [nameOf(change), change]))
  return [...both].flatMap(([name, { table, key }]) => {
    const values = key.map(fromStored)
    const now = rowAt(db, table, values)
    const noted = now === null ? null : notedColumns(now, [before?.get(name), after?.get(name)])
    const between = rowBefore(after?.get(name), noted)
    return changeOf(table, values, rowBefore(before?.get(name), between), noted) ?? []
  })
}

function nameOf({ table, key }: RowChange): string {
  return `${table} ${JSON.stringify(key)}`
}

/** Of a row the columns that are noted: what is generated is not. */
function notedColumns(row: Row, changes: readonly (RowChange | undefined)[]): Row {
  const whole = changes.find((change) => change !== undefined && change.did !== 'changed')
  const columns = Object.keys(whole?.row ?? row)
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}

function rowBefore(change: RowChange | undefined, after: Row | null): Row | null {
  if (change === undefined) return after
  if (change.did === 'made') return null
  if (change.did === 'deleted')
    return Object.fromEntries(Object.entries(change.row).map(([column, value]) => [column, fromStored(value)]))
  const back = inverse(change)
  if (after === null || back.did !== 'changed') throw new Error(`A row of ${change.table} changed and is not there.`)
  const edits = Object.entries(back.columns).map(([column, edit]) => {
    const value = isFree(change.table, column) ? leftBy(edit) : edited(edit, after[column] ?? null)
    if (value === undefined) throw new Error(`A row of ${change.table} is not what it was changed to.`)
    return [column, value] as const
  })
  return { ...after, ...Object.fromEntries(edits) }
}
