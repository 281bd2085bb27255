import { t } from '#text/text.ts'
import type { ReadableDB } from './database.ts'

/** What an entry is an entry of. */
export type EntryKind =
  | 'actor'
  | 'article'
  | 'brief'
  | 'disagreement'
  | 'file'
  | 'import'
  | 'item'
  | 'picture'
  | 'step'
  | 'style'
  | 'template'
  | 'theme'

/** An entry whose stored form cannot be read: the file was damaged, or written by something else. `what` names it, such as “article 3”. */
export class DamagedEntry extends Error {
  readonly what: string
  constructor(what: string, cause: unknown) {
    super(`${what} is damaged`, { cause })
    this.what = what
  }
}

/** What reading the entry of that number or name gives; throws `DamagedEntry` where it throws. */
export function whole<T>(kind: EntryKind, name: number | string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof DamagedEntry ? error : new DamagedEntry(entryName(kind, name), error)
  }
}

/** An entry as a sentence names it: article 3. */
export function entryName(kind: EntryKind, name: number | string): string {
  return t(`storage:entry.${kind}`, { name: String(name) })
}

const met = new WeakMap<ReadableDB, Set<string>>()

/** Reads every row of a list. One that is damaged is left out, so that the others can be seen, and remembered. */
export function passDamaged<R, T>(db: ReadableDB, rows: readonly R[], read: (row: R) => T): T[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)]
    } catch (error) {
      if (!(error instanceof DamagedEntry)) throw error
      const known = met.get(db) ?? new Set()
      met.set(db, known.add(error.what))
      return []
    }
  })
}

/** What lists have left out since the library was opened, because it is damaged. */
export function passedOver(db: ReadableDB): string[] {
  return [...(met.get(db) ?? [])]
}
