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

function nameOf({ rule, place }: KeptWaiver): string {
  return JSON.stringify([rule, place])
}

/** Keeps these waivers of a brief, and no others. */
export function keepWaivers(db: WritableDB, brief: number, waivers: readonly KeptWaiver[]): void {
  inTransaction(db, () => {
    const before = new Map(keptWaivers(db, brief).map((waiver) => [nameOf(waiver), waiver]))
    const wanted = new Map(waivers.map((waiver) => [nameOf(waiver), waiver]))
    const remove = statement(db, 'DELETE FROM brief_waiver WHERE brief_id = ? AND rule = ? AND place = ?')
    for (const [name, { rule, place }] of before) if (!wanted.has(name)) remove.run(brief, rule, place)
    const insert = statement(
      db,
      'INSERT OR REPLACE INTO brief_waiver (brief_id, rule, place, said, reason, given_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    // One that is as it was keeps the day it was given.
    for (const [name, { rule, place, said, reason }] of wanted)
      if (before.get(name)?.said !== said || before.get(name)?.reason !== reason)
        insert.run(brief, rule, place, said, reason, timestamp())
  })
}
