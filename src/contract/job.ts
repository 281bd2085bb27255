import { z } from 'zod'
import { MetadataField } from '#core/article.ts'
import { Failure } from '#core/result.ts'

/**
 * The one shape of all long work, sent at most ten times a second. A missing `total` means "working, length unknown". `result` is what the job
 * found (see the call that started it), present when state is done.
 */
export const JobView = z.object({
  id: z.string(),
  /** `import`: reading files · `store`: putting what an import found into the library. */
  kind: z.enum(['import', 'store', 'export', 'backup', 'restore']),
  title: z.string(),
  state: z.enum(['running', 'paused', 'done', 'failed', 'cancelled']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative().optional(),
  /** What is being worked on, such as a file's name. */
  detail: z.string().optional(),
  /** Units of `done` in a second, lately; missing while it is not known yet, while paused, and at the end. */
  rate: z.number().positive().optional(),
  /** At that rate. */
  secondsLeft: z.int().nonnegative().optional(),
  failure: Failure.optional(),
  result: z.unknown().optional(),
})
export type JobView = z.infer<typeof JobView>

/** Whether a job is over: done, failed or cancelled. */
export function hasEnded({ state }: Pick<JobView, 'state'>): boolean {
  return state !== 'running' && state !== 'paused'
}

export const ImportedArticle = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  publication: z.string().nullable(),
  date: z.string().nullable(),
  language: z.string().nullable(),
  paragraphs: z.int().nonnegative(),
  /** How the text begins. */
  snippet: z.string(),
  file: z.string(),
  warnings: z.array(z.string()).default([]),
  /** Facts that people should look at: unsure, or missing though a citation wants them. */
  doubtful: z.array(MetadataField).default([]),
})
export type ImportedArticle = z.infer<typeof ImportedArticle>

/** What an import found: nothing is saved twice without being asked, a bad file never stops the rest. Similarity 0–1. */
export const ImportReport = z.object({
  imported: z.array(ImportedArticle),
  duplicates: z.array(
    z.object({
      file: z.string(),
      title: z.string(),
      of: z.string(),
      similarity: z.number().min(0).max(1),
    }),
  ),
  failed: z.array(z.object({ file: z.string(), code: z.string(), reason: z.string() })),
  /** The import under which everything it found can be looked at (imports.items), while it is not put away. */
  batch: z.string().nullable().default(null),
})
export type ImportReport = z.infer<typeof ImportReport>

/** The same with nothing but the counts looked at, for whoever only says how many: checking ten thousand articles one by one would hold up a window. */
export const ImportOutline = z.object({
  imported: z.array(z.unknown()),
  duplicates: z.array(z.unknown()),
  failed: z.array(z.unknown()),
  batch: z.string().nullable().default(null),
})
export type ImportOutline = z.infer<typeof ImportOutline>

export const ExportReport = z.object({
  file: z.string(),
  format: z.enum(['pdf', 'docx']),
  pages: z.int().nullable(),
  bytes: z.int(),
  sha256: z.string(),
  milliseconds: z.number(),
  /** What the reader of the file should know, such as characters no font has. */
  warnings: z.array(z.string()),
})
export type ExportReport = z.infer<typeof ExportReport>
