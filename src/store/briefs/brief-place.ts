import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { deflate, inflateText } from '../sqlite/deflate.ts'

/**
 * Where its author left a brief, as text of the window's own, and the revision she left; null where nothing is kept. That revision may be an earlier one, where
 * the brief was written elsewhere since.
 */
export function briefPlace(db: ReadableDB, id: number): { place: string; revision: number } | null {
  const row = statement<{ deflated: Buffer; revision: number }>(
    db,
    'SELECT deflated, revision FROM brief_place WHERE brief_id = ?',
  ).get(id)
  try {
    return row === undefined ? null : { place: inflateText(row.deflated), revision: row.revision }
  } catch {
    // Damaged: the brief opens at its beginning, without undo.
    return null
  }
}

/** Keeps the place for a revision; does nothing where that is not the latest, or the brief is gone. */
export function keepBriefPlace(db: WritableDB, id: number, revision: number, place: string): void {
  statement(
    db,
    `INSERT INTO brief_place (brief_id, revision, deflated) SELECT id, revision, ? FROM brief WHERE id = ? AND revision = ?
      ON CONFLICT (brief_id) DO UPDATE SET revision = excluded.revision, deflated = excluded.deflated`,
  ).run(deflate(place), id, revision)
}
