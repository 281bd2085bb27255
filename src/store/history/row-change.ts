import { createHash } from 'node:crypto'
import { z } from 'zod'
import { deflate, inflateText } from '../sqlite/deflate.ts'

/** What SQLite keeps in a column. Integers of the journalled tables fit a number. */
export type Value = string | number | null | Uint8Array
export type Row = Record<string, Value>

/** Of a long text, only what lies between what stayed at its head and at its tail, both counted in UTF-16 units; the hashes say of which texts. */
const Patch = z.object({
  head: z.int().nonnegative(),
  tail: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
  hashBefore: z.string(),
  hashAfter: z.string(),
})
type Patch = z.infer<typeof Patch>

/** Bytes are Base64 in JSON. */
const Stored = z.union([z.string(), z.number(), z.null(), z.object({ base64: z.string() })])
type Stored = z.infer<typeof Stored>
const Edit = z.union([z.tuple([Stored, Stored]), Patch])
const StoredRow = z.record(z.string(), Stored)

/** One row that a step made, changed or deleted, with what it held before and after. `key`: the values of its primary key. */
const RowChange = z.discriminatedUnion('did', [
  z.object({ table: z.string(), key: z.array(Stored), did: z.literal('made'), row: StoredRow }),
  z.object({ table: z.string(), key: z.array(Stored), did: z.literal('deleted'), row: StoredRow }),
  z.object({ table: z.string(), key: z.array(Stored), did: z.literal('changed'), columns: z.record(z.string(), Edit) }),
])
export type RowChange = z.infer<typeof RowChange>
type Edit = z.infer<typeof Edit>

/** UTF-16 units; a shorter text is kept whole. */
const LONG = 400

/** The change of a row from `before` to `after`, null where there is none; null for a row that is not there. */
export function changeOf(table: string, key: readonly Value[], before: Row | null, after: Row | null): RowChange | null {
  const named = { table, key: key.map(toStored) }
  if (before === null) return after === null ? null : { ...named, did: 'made', row: storedRow(after) }
  if (after === null) return { ...named, did: 'deleted', row: storedRow(before) }
  const different = Object.keys(after).filter((column) => !isSame(before[column] ?? null, after[column] ?? null))
  if (different.length === 0) return null
  const columns = different.map((column) => [column, editOf(before[column] ?? null, after[column] ?? null)] as const)
  return { ...named, did: 'changed', columns: Object.fromEntries(columns) }
}

/** What takes a change back. */
export function inverse(change: RowChange): RowChange {
  if (change.did === 'made') return { ...change, did: 'deleted' }
  if (change.did === 'deleted') return { ...change, did: 'made' }
  const columns = Object.entries(change.columns).map(([column, edit]) => [column, inverseEdit(edit)] as const)
  return { ...change, columns: Object.fromEntries(columns) }
}

/** What an edit makes of a value; undefined where the value is not the one that it changed. */
export function edited(edit: Edit, value: Value): Value | undefined {
  if (Array.isArray(edit)) return isSame(fromStored(edit[0]), value) ? fromStored(edit[1]) : undefined
  if (typeof value !== 'string' || hash(value) !== edit.hashBefore) return undefined
  return value.slice(0, edit.head) + edit.after + value.slice(value.length - edit.tail)
}

/** What an edit leaves, whatever stood there before; undefined for a part of a long text, which cannot be told so. */
export function leftBy(edit: Edit): Value | undefined {
  return Array.isArray(edit) ? fromStored(edit[1]) : undefined
}

export function isSame(one: Value, other: Value): boolean {
  return one instanceof Uint8Array ? other instanceof Uint8Array && Buffer.compare(one, other) === 0 : one === other
}

export function toStored(value: Value): Stored {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

export function fromStored(value: Stored): Value {
  return typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value
}

/** The `changes` column of a step. */
export function packChanges(changes: readonly RowChange[]): Buffer {
  return deflate(JSON.stringify(changes))
}

/** What `packChanges` made. Throws on a damaged one. */
export function unpackChanges(packed: Uint8Array): RowChange[] {
  return z.array(RowChange).parse(JSON.parse(inflateText(packed)))
}

function editOf(before: Value, after: Value): Edit {
  if (typeof before !== 'string' || typeof after !== 'string' || before.length < LONG) return [toStored(before), toStored(after)]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  let tail = 0
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail += 1
  return {
    head,
    tail,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    hashBefore: hash(before),
    hashAfter: hash(after),
  }
}

function inverseEdit(edit: Edit): Edit {
  if (Array.isArray(edit)) return [edit[1], edit[0]]
  const { before, after, hashBefore, hashAfter } = edit
  return { ...edit, before: after, after: before, hashBefore: hashAfter, hashAfter: hashBefore }
}

function storedRow(row: Row): Record<string, Stored> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toStored(value)]))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
