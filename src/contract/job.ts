import { z } from 'zod'
import { MetadataField } from '#core/article.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { MergeReport } from '#core/merge/merge-report.ts'
import { ImportSubject } from '#core/import-subject.ts'
import { Failure } from '#core/result.ts'
import { TellingDifference } from '#core/review/telling-differences.ts'

/** What a call answers that starts a job. */
export const Started = z.object({ jobId: z.string() })

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
      /** The item of the import that it is, for a decision about it. */
      item: z.string(),
      similarity: z.number().min(0).max(1),
      /** Where it is nearly the same: the numbers, dates, names and negations in which it differs; absent where in none. */
      differs: z.array(TellingDifference).optional(),
    }),
  ),
  failed: z.array(z.object({ file: z.string(), code: Failure.shape.code, reason: z.string() })),
  /** The import under which everything it found can be looked at (imports.items), while it is not put away. */
  batch: z.string().nullable().default(null),
})
export type ImportReport = z.infer<typeof ImportReport>

export const ExportReport = z.object({
  file: z.string(),
  format: ExportFormat,
  pages: z.int().nullable(),
  bytes: z.int(),
  sha256: z.string(),
  /** SHA-256 of the evidence register inside, hexadecimal. */
  register: z.string(),
  milliseconds: z.number(),
  /** What the reader of the file should know, such as characters no font has. */
  warnings: z.array(z.string()),
  /** What was left out and then looked for in the file in vain; absent where nothing was to be. `unsought`: too short to be told from other words. */
  redacted: z.object({ passages: z.int(), sources: z.int(), names: z.int(), unsought: z.int() }).optional(),
})
export type ExportReport = z.infer<typeof ExportReport>

/**
 * The report of an import in a job, of which only the outline is checked where it arrives: looking at ten thousand articles one by one would hold up
 * a window, and it comes from our own engine.
 */
const FoundByImport = z.custom<ImportReport>((report) => Outline.safeParse(report).success)
const Outline = z.object({
  imported: z.array(z.unknown()),
  duplicates: z.array(z.unknown()),
  failed: z.array(z.unknown()),
  batch: z.string().nullable(),
})

/** A part of the library as a file: how much is in it. `sourcesLeftOut`: imported files that hold other articles too. */
export const ExportedPart = z.object({
  file: z.string(),
  bytes: z.int(),
  articles: z.int(),
  marks: z.int(),
  themes: z.int(),
  collections: z.int(),
  sourcesLeftOut: z.int(),
})
export type ExportedPart = z.infer<typeof ExportedPart>

/** What could be read of a damaged library is in a new file. `lost`: what could not be, a sentence each. */
export const Recovered = z.object({
  file: z.string(),
  counts: z.object({ articles: z.int(), trashed: z.int(), excerpts: z.int(), briefs: z.int() }),
  lost: z.array(z.string()),
})
export type Recovered = z.infer<typeof Recovered>

const Job = z.object({
  id: z.string(),
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
})

/** Who asked is told what came of it; the job only shows that it is being done, and can be cancelled. */
const AnsweredElsewhere = z.object({})

/**
 * The one shape of all long work, sent at most ten times a second. A missing `total` means "working, length unknown". The kind tells what it
 * works on (what it is called, job-title.ts says) and what `result` is: present when the state is done, and where part of a cancelled job's work stays.
 */
export const JobView = z.discriminatedUnion('kind', [
  /** Reading files. */
  Job.extend({ kind: z.literal('import'), subject: ImportSubject, result: FoundByImport.optional() }),
  /** Putting what an import found into the library. */
  Job.extend({ kind: z.literal('store'), subject: ImportSubject, result: FoundByImport.optional() }),
  /** Writing the brief of that title. */
  Job.extend({
    kind: z.literal('export'),
    subject: z.object({ title: z.string(), format: ExportFormat }),
    result: ExportReport.optional(),
  }),
  /** Writing the library, or one collection, into a file of that name for another analyst. */
  Job.extend({ kind: z.literal('export-part'), subject: z.object({ file: z.string() }), result: ExportedPart.optional() }),
  /** Merging the library in the file of that name into the open one: all of it or, where it is cancelled, nothing. */
  Job.extend({ kind: z.literal('merge'), subject: z.object({ file: z.string() }), result: MergeReport.optional() }),
  /** Reading what can be read of the library, which is in the file of that name, into a new file: all of it or, where it is cancelled, no file. */
  Job.extend({ kind: z.literal('recover'), subject: z.object({ file: z.string() }), result: Recovered.optional() }),
  /** A change of very many articles, called `what`: all of it or, where it is cancelled, nothing. */
  Job.extend({ kind: z.literal('change'), subject: z.object({ what: z.string() }), result: AnsweredElsewhere.optional() }),
  /** Reading an exported file of that name, to verify it or take it back. */
  Job.extend({ kind: z.literal('read-export'), subject: z.object({ file: z.string() }), result: AnsweredElsewhere.optional() }),
])
export type JobView = z.infer<typeof JobView>
export type JobKind = JobView['kind']
export type JobOf<K extends JobKind> = Extract<JobView, { kind: K }>
/** What a job of that kind works on. */
export type JobSubject<K extends JobKind> = JobOf<K>['subject']
/** What a job of that kind finds or makes. */
export type JobResult<K extends JobKind> = NonNullable<JobOf<K>['result']>

/** What a job found or made, which must be of that kind; undefined while there is nothing. */
export function jobResult<K extends JobKind>(job: JobView, kind: K): JobResult<K> | undefined {
  if (job.kind !== kind) throw new Error(`The job ${job.id} is no ${kind} but a ${job.kind}.`)
  return job.result as JobResult<K> | undefined
}

/** Whether a job is over: done, failed or cancelled. */
export function hasEnded({ state }: Pick<JobView, 'state'>): boolean {
  return state !== 'running' && state !== 'paused'
}
