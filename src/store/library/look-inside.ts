import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { libraryCounts, type LibraryCounts } from './library-counts.ts'
import { inspectLibraryFile } from './library-file.ts'
import { newerLibrary, type Library } from './library.ts'
import { openForReading } from './read-only-library.ts'

/** What is in a library file: how much, its newest article, and when it was last changed (ISO 8601; null where nothing ever was). */
export type Inside = LibraryCounts & { newest: { title: string; importedAt: string } | null; changedAt: string | null }

/**
 * Looks into a library file that is not open here, `called` so in messages, and changes nothing of it; an older one is brought up to date in a copy in the
 * temporary folder. Failures: library-missing, not-a-library, no-permission, newer-library, library-altered, backup-damaged.
 */
export function lookInside(path: string, called = path): Result<Inside> {
  const file = inspectLibraryFile(path)
  if (!file.ok) return file
  if (!file.value.exists) return failure('library-missing', t('storage:backup.missing', { from: called }))
  if (file.value.version === null) return failure('not-a-library', t('storage:library.empty', { path: called }))
  if (file.value.version > MIGRATIONS.length) return newerLibrary(called)
  let library: Library | undefined
  try {
    const opened = openForReading(path, MIGRATIONS, MIGRATIONS.length, {})
    if (!opened.ok) return opened
    library = opened.value
    return success(insideOf(library.db))
  } catch (error) {
    if (databaseFailure(error, called) === null) throw error
    return failure('backup-damaged', t('storage:backup.unreadable', { from: called }))
  } finally {
    library?.close()
  }
}

function insideOf(db: ReadableDB): Inside {
  const newest = statement<{ title: string; importedAt: string }>(
    db,
    'SELECT title, imported_at AS importedAt FROM article WHERE deleted_at IS NULL ORDER BY imported_at DESC, id DESC LIMIT 1',
  ).get()
  const changed = statement<{ at: string | null }>(db, 'SELECT max(last_at) AS at FROM step').get()
  return { ...libraryCounts(db), newest: newest ?? null, changedAt: changed?.at ?? null }
}
