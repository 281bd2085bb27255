import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { removeBatch } from './import-batches.ts'

/** Finished imports that stay in sight, so that what they found and left out can still be looked at. */
const KEPT = 3

const OPEN = "SELECT batch_id FROM import_item WHERE state IN ('unread', 'ready', 'duplicate')"

/**
 * Puts old finished imports away, all but the newest three: those in which nothing is unread or undecided. Called when one has finished; `busy` are
 * imports that a job works on.
 */
export function sweepFinished(db: WritableDB, busy: ReadonlySet<number>): void {
  inTransaction(db, () => {
    const finished = statement<{ id: number }>(
      db,
      `SELECT id FROM import_batch WHERE walked = 1 AND id NOT IN (${OPEN}) ORDER BY id DESC`,
    ).all()
    for (const { id } of finished.filter((batch) => !busy.has(batch.id)).slice(KEPT)) removeBatch(db, id)
  })
}
