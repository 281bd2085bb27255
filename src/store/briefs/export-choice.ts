import { ExportChoice } from '#core/export-choice.ts'
import { statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** How a brief was exported last; null where it was not, or by a release that knows other formats. */
export function exportChoice(db: ReadableDB, brief: number): ExportChoice | null {
  const row = statement<{ choice: string }>(db, 'SELECT choice FROM brief_export_choice WHERE brief_id = ?').get(brief)
  if (row === undefined) return null
  try {
    return ExportChoice.safeParse(JSON.parse(row.choice)).data ?? null
  } catch {
    return null
  }
}

/** Keeps it; does nothing where the brief is gone. */
export function keepExportChoice(db: WritableDB, brief: number, choice: ExportChoice): void {
  statement(
    db,
    `INSERT INTO brief_export_choice (brief_id, choice) SELECT id, ? FROM brief WHERE id = ?
      ON CONFLICT (brief_id) DO UPDATE SET choice = excluded.choice`,
  ).run(JSON.stringify(choice), brief)
}
