import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { isRunning, machine } from '../files/part-names.ts'

/** A claim that was not renewed for this long has no holder any more, whatever runs under its process' number now. In milliseconds. */
export const CLAIM_LASTS = 120_000

type Claim = { holder: string; machine: string; process: number; claimedAt: string }

const COLUMNS = 'holder, machine, process, claimed_at AS claimedAt'

/** Who works on an import now, among all programs that have the library open; null where nobody does. */
export function claimOn(db: ReadableDB, batch: number): string | null {
  const claim = statement<Claim>(db, `SELECT ${COLUMNS} FROM import_claim WHERE batch_id = ?`).get(batch)
  return claim !== undefined && isHeld(claim) ? claim.holder : null
}

/** Lets `holder` alone work on an import; says whether it may: false while another one does. */
export function claimImport(db: WritableDB, batch: number, holder: string): boolean {
  return inTransaction(db, () => {
    if ((claimOn(db, batch) ?? holder) !== holder) return false
    statement(
      db,
      'INSERT OR REPLACE INTO import_claim (batch_id, holder, machine, process, claimed_at) VALUES (?, ?, ?, ?, ?)',
    ).run(batch, holder, machine(), process.pid, timestamp())
    return true
  })
}

/** Says that `holder` still works on an import; false where it was taken for dead, and another one may be at work. */
export function renewClaim(db: WritableDB, batch: number, holder: string): boolean {
  const renewed = statement(db, 'UPDATE import_claim SET claimed_at = ? WHERE batch_id = ? AND holder = ?').run(
    timestamp(),
    batch,
    holder,
  )
  return renewed.changes > 0
}

export function releaseClaim(db: WritableDB, batch: number, holder: string): void {
  statement(db, 'DELETE FROM import_claim WHERE batch_id = ? AND holder = ?').run(batch, holder)
}

/** A clock that was set back does not make a claim eternal. */
function isHeld({ machine: where, process: id, claimedAt }: Claim): boolean {
  if (Math.abs(Date.now() - Date.parse(claimedAt)) > CLAIM_LASTS) return false
  return where !== machine() || isRunning(id)
}
