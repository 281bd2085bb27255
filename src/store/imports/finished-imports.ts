import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { removeBatch } from './import-batches.ts'
import { claimOn } from './import-claims.ts'

/** Finished imports that stay in sight, so that what they found and left out can still be looked at. */
const KEPT = 3

const OPEN = "SELECT batch_id FROM import_item WHERE state IN ('unread', 'ready', 'duplicate')"

/** Puts old finished imports away, all but the newest three: those in which nothing is unread or undecided, and on which no program works. */
export function sweepFinished(db: WritableDB): void {
  inTransaction(db, () => {
    const finished = statement<{ id: number }>(
      db,
      `SELECT id FROM import_batch WHERE walked = 1 AND id NOT IN (${OPEN}) ORDER BY id DESC`,
    ).all()
    for (const { id } of finished.filter((batch) => claimOn(db, batch.id) === null).slice(KEPT)) removeBatch(db, id)
  })
}
