import { statement, type WritableDB } from '../sqlite/database.ts'

/** Deletes those of the sources that neither an article nor an item of an import uses. */
export function removeUnusedSources(db: WritableDB, ids: readonly number[]): void {
  const remove = statement(
    db,
    `DELETE FROM source_file WHERE id = :id AND NOT EXISTS (SELECT 1 FROM article WHERE source_file_id = :id)
      AND NOT EXISTS (SELECT 1 FROM import_item WHERE source_file_id = :id)`,
  )
  for (const id of ids) remove.run({ id })
}
