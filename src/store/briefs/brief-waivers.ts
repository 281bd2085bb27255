import type { KeptWaiver } from '#core/brief/check/waivers.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** The waivers of a brief, by rule and place. */
export function keptWaivers(db: ReadableDB, brief: number): KeptWaiver[] {
  return statement<KeptWaiver>(
    db,
    'SELECT rule, place, said, reason FROM brief_waiver WHERE brief_id = ? ORDER BY rule, place',
  ).all(brief)
}

/** Keeps these waivers of a brief, and no others. */
export function keepWaivers(db: WritableDB, brief: number, waivers: readonly KeptWaiver[]): void {
  inTransaction(db, () => {
    statement(db, 'DELETE FROM brief_waiver WHERE brief_id = ?').run(brief)
    const insert = statement(
      db,
      'INSERT OR REPLACE INTO brief_waiver (brief_id, rule, place, said, reason, given_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const { rule, place, said, reason } of waivers) insert.run(brief, rule, place, said, reason, timestamp())
  })
}
