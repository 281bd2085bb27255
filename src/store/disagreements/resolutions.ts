import { z } from 'zod'
import { Side, type Resolution } from '#core/disagreements/resolutions.ts'
import { timestamp } from '../sqlite/clock.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'

type Row = { key: string; what: string; members: string; side: number | null; reason: string }
const Members = z.array(Side)

/** What was decided about disagreements, in the order of deciding. */
export function listResolutions(db: ReadableDB): Resolution[] {
  const rows = statement<Row>(db, 'SELECT key, what, members, side, reason FROM disagreement ORDER BY id').all()
  return passDamaged(db, rows, ({ members, ...row }) =>
    whole('disagreement', row.what, () => ({ ...row, members: Members.parse(JSON.parse(members)) })),
  )
}

/** Keeps what was decided, in the place of what was decided before about the same passages. */
export function keepResolution(db: WritableDB, { key, what, members, side, reason }: Resolution): void {
  statement(
    db,
    `INSERT INTO disagreement (key, what, members, side, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET what = excluded.what, side = excluded.side, reason = excluded.reason, decided_at = excluded.decided_at`,
  ).run(key, what, JSON.stringify(members), side, reason, timestamp())
}

/** Whether there was anything decided under that key, which is forgotten. */
export function dropResolution(db: WritableDB, key: string): boolean {
  return statement(db, 'DELETE FROM disagreement WHERE key = ?').run(key).changes > 0
}
