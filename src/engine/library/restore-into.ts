import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure, type Result } from '#core/result.ts'
import { inspectLibraryFile } from '#store/library/library-file.ts'
import { restoreLibrary, type Restored } from '#store/library/restore.ts'
import { t } from '#text/text.ts'

/**
 * Puts a backup in the place of the library at `path`, which must not be open; a damaged library can be replaced, another program's file never.
 * Failures: file-missing, those of `restoreLibrary`, not-a-library, folder-missing.
 */
export function restoreInto(path: string, from: string): Result<Restored> {
  if (!existsSync(from)) return failure('file-missing', t('storage:backup.notThere', { from }))
  const there = inspectLibraryFile(resolve(path))
  if (!there.ok) return there
  return restoreLibrary(from, path)
}
