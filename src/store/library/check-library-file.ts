import { existsSync } from 'node:fs'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { checkLibrary } from './integrity.ts'
import type { Library } from './library.ts'
import { openForReading } from './read-only-library.ts'

/**
 * `checkLibrary` over a connection of its own that only reads, for a thread beside the one that has the library at `path` open. That one has looked at
 * the file's header; this one does not, since the descriptor of another thread would let go of its locks (held-file.ts). Failures: library-missing, library-altered, and
 * library-unreadable and the like when the disk fails.
 */
export function checkLibraryFile(path: string): Result<string[]> {
  if (!existsSync(path)) return failure('library-missing', t('storage:library.missing', { path }))
  let library: Library | undefined
  try {
    const opened = openForReading(path, MIGRATIONS, MIGRATIONS.length, { readonly: true })
    if (!opened.ok) return opened
    library = opened.value
    return success(checkLibrary(library.db))
  } catch (error) {
    const known = databaseFailure(error, path)
    if (known === null) throw error
    return { ok: false, failure: known }
  } finally {
    library?.close()
  }
}
