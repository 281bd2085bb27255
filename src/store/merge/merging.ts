import { addConflict, type MergeConflict, type MergeReport } from '#core/merge/merge-report.ts'
import { DamagedEntry, passedOver } from '../sqlite/damage.ts'
import type { ReadableDB, WritableDB } from '../sqlite/database.ts'

/** What every part of a merge works with: this library, the other one, what is told in the end, and which theme here is which there. */
export type Merging = {
  db: WritableDB
  other: ReadableDB
  report: MergeReport
  themes: Map<string, string>
  /** When it began: what is made bears that time. */
  at: string
}

/** Tells of something that both libraries say, otherwise, or that found no place here. */
export function tell({ report }: Merging, conflict: MergeConflict): void {
  addConflict(report, conflict)
}

/** Something in the other library's file cannot be read, so that nothing of it is taken. */
export class DamagedOther extends Error {
  readonly part: string
  constructor(part: string) {
    super(`${part} of the other library is damaged`)
    this.part = part
  }
}

/** What reading the other library gives; throws `DamagedOther` where it is damaged, also where a list would pass that over. */
export function theirs<T>(other: ReadableDB, read: () => T): T {
  try {
    const found = read()
    const [damaged] = passedOver(other)
    if (damaged !== undefined) throw new DamagedOther(damaged)
    return found
  } catch (error) {
    throw error instanceof DamagedEntry ? new DamagedOther(error.what) : error
  }
}
