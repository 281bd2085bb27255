import type { Confirmation } from '#core/brief/check/by-reading/confirmation.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** The confirmations of a brief by their sentences. */
export function confirmationsOf(db: ReadableDB, brief: number): Map<string, Confirmation> {
  const rows = statement<Confirmation>(db, 'SELECT sentence, said, rests FROM brief_confirmation WHERE brief_id = ?').all(brief)
  return new Map(rows.map((row) => [row.sentence, row]))
}

/** Keeps these beside those that are kept; one of the same sentence goes. */
export function keepConfirmations(db: WritableDB, brief: number, confirmations: readonly Confirmation[]): void {
  inTransaction(db, () => {
    const keep = statement(
      db,
      'INSERT OR REPLACE INTO brief_confirmation (brief_id, sentence, said, rests, confirmed_at) VALUES (?, ?, ?, ?, ?)',
    )
    for (const { sentence, said, rests } of confirmations) keep.run(brief, sentence, said, rests, timestamp())
  })
}

/** Takes them back; of sentences that are not confirmed nothing is. */
export function dropConfirmations(db: WritableDB, brief: number, sentences: readonly string[]): void {
  inTransaction(db, () => {
    const drop = statement(db, 'DELETE FROM brief_confirmation WHERE brief_id = ? AND sentence = ?')
    for (const sentence of sentences) drop.run(brief, sentence)
  })
}

/** The next issue of a brief says what was confirmed, in the same sentences. */
export function copyConfirmations(db: WritableDB, from: number, to: number): void {
  statement(
    db,
    'INSERT INTO brief_confirmation (brief_id, sentence, said, rests, confirmed_at) SELECT ?, sentence, said, rests, confirmed_at FROM brief_confirmation WHERE brief_id = ?',
  ).run(to, from)
}
