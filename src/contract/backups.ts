/** Copies of the library as files: those the program makes by itself, and what is in one before it is restored. */
import { z } from 'zod'
import { call } from './call.ts'

/** Of an encrypted backup. The most is far above any that is typed, so that a file given by mistake is refused. */
export const Password = z.string().min(1).max(1024)

/** `name` is that of its file; `at` is when it was made. */
export const AutomaticBackup = z.object({ name: z.string(), at: z.string(), bytes: z.int() })
export type AutomaticBackup = z.infer<typeof AutomaticBackup>

/** What is in a backup; articles, excerpts and briefs without those in the trash. */
export const Inside = z.object({
  articles: z.int(),
  trashed: z.int(),
  excerpts: z.int(),
  briefs: z.int(),
  /** The article that was imported last. */
  newest: z.object({ title: z.string(), importedAt: z.string() }).nullable(),
  changedAt: z.string().nullable(),
})
export type Inside = z.infer<typeof Inside>

/** `leftOut`: what the backup's schema held that is not the program's. */
const Restored = z.object({ file: z.string(), keptAside: z.string().nullable(), leftOut: z.array(z.string()) })

export const backups = {
  /** Writes the whole library to a file, encrypted where there is a password. Failures: those of backupLibrary. */
  'library.backup': call(
    z.object({ to: z.string(), password: Password.optional() }),
    z.object({ file: z.string(), bytes: z.int() }),
    { files: [] },
  ),
  /** Puts a backup in the library's place; what was there is kept beside it. Failures: busy, those of restoreInto. */
  'library.restore': call(z.object({ from: z.string(), password: Password.optional() }), Restored, {
    files: ['articles', 'excerpts', 'themes', 'briefs', 'collections', 'imports', 'templates', 'styles', 'searches'],
  }),
  /** The automatic backups, the newest first, where they lie, and why the last one could not be made. */
  'backups.list': call(
    z.object({}),
    z.object({ folder: z.string(), backups: z.array(AutomaticBackup), failed: z.string().nullable() }),
  ),
  /** What is in a backup, which stays as it is. Failures: password-needed, wrong-password and others of openBackup, those of lookInside. */
  'backups.look': call(z.object({ from: z.string(), password: Password.optional() }), Inside),
} as const
