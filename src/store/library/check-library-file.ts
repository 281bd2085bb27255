import { success, type Result } from '#core/result.ts'
import { databaseFailure } from '../sqlite/database-failure.ts'
import { checkLibrary } from './integrity.ts'
import { openLibrary } from './library.ts'

/**
 * `checkLibrary` over a connection of its own that only reads, for a thread beside the one that works on the library. Failures: those of
 * `openLibrary`, and library-unreadable and the like when the disk fails on the way.
 */
export function checkLibraryFile(path: string): Result<string[]> {
  const opened = openLibrary(path, { readonly: true })
  if (!opened.ok) return opened
  try {
    return success(checkLibrary(opened.value.db))
  } catch (error) {
    const known = databaseFailure(error, opened.value.path)
    if (known === null) throw error
    return { ok: false, failure: known }
  } finally {
    opened.value.close()
  }
}
