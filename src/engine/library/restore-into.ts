import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { failure, type Result } from '#core/result.ts'
import { inspectLibraryFile } from '#store/library/library-file.ts'
import { openBackup } from '#store/library/open-backup.ts'
import { restoreLibrary, type Restored } from '#store/library/restore.ts'
import { t } from '#text/text.ts'

/**
 * Puts a backup in the place of the library at `path`, which is closed only while `exchange` does its work; a damaged library can be replaced, another
 * program's file never. `password`: that of an encrypted one. Failures: file-missing, those of `openBackup` and `restoreLibrary`, not-a-library,
 * folder-missing, those of `exchange`.
 */
export async function restoreInto(
  path: string,
  from: string,
  password: string | undefined,
  exchange: (work: () => Result<Restored>) => Result<Restored> | Promise<Result<Restored>>,
): Promise<Result<Restored>> {
  if (!existsSync(from)) return failure('file-missing', t('storage:backup.notThere', { from }))
  const opened = await openBackup(from, path, password)
  if (!opened.ok) return opened
  try {
    return await exchange(() => {
      const there = inspectLibraryFile(resolve(path))
      return there.ok ? restoreLibrary(opened.value.file, path, resolve(from)) : there
    })
  } finally {
    opened.value.release()
  }
}
