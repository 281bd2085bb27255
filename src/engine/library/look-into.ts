import type { Inside } from '#contract/backups.ts'
import type { Result } from '#core/result.ts'
import { lookInside } from '#store/library/look-inside.ts'
import { openBackup } from '#store/library/open-backup.ts'

/** What is in the backup `from`, which stays as it is; `library` is where it would be restored. Failures: those of `openBackup` and `lookInside`. */
export async function lookInto(library: string, from: string, password: string | undefined): Promise<Result<Inside>> {
  const opened = await openBackup(from, library, password)
  if (!opened.ok) return opened
  try {
    return lookInside(opened.value.file, from)
  } finally {
    opened.value.release()
  }
}
