/** Everything the library engine answers: to main, to the command line and to tests alike. */
import { z } from 'zod'
import { ExcerptId } from '#core/excerpt.ts'
import { Credibility } from '#core/grade.ts'
import { actors } from './actors.ts'
import { disagreements } from './disagreements.ts'
import { analysis } from './analysis.ts'
import { articles, TitleLetters } from './articles.ts'
import { backups, Password } from './backups.ts'
import { ExcerptFilter } from './excerpt-filter.ts'
import { briefs } from './briefs.ts'
import { call } from './call.ts'
import { coverage } from './coverage.ts'
import { collections } from './collections.ts'
import { evidence } from './evidence.ts'
import { BatchId, importReview } from './import-review.ts'
import { grades } from './grades.ts'
import { history } from './history.ts'
import { images } from './images.ts'
import { JobView, Started } from './job.ts'
import { marks } from './marks.ts'
import { returns } from './returns.ts'
import { searches } from './searches.ts'
import { spelling } from './spelling.ts'
import { styles } from './styles.ts'
import { templates } from './templates.ts'
import { triage } from './triage.ts'
import { themes } from './themes.ts'
import { verify } from './verified-file.ts'
import { ArticleFilter, ArticleId, ExcerptView, Facets, LibraryInfo, MOST_SELECTED, SearchResult, Passage } from './views.ts'

const SearchMode = z.enum(['typing', 'full']).default('full')
const nothing = z.object({})
const done = z.object({})
/** What of a library goes out: everything where nothing is said. */
export const PartChosen = { collection: z.string().optional(), articles: z.array(ArticleId).min(1).max(MOST_SELECTED).optional() }
const ExcerptIds = z.object({ ids: z.array(ExcerptId).min(1) })
const ImportStarted = Started.extend({ batch: BatchId })

export const engine = {
  ...importReview,
  ...actors,
  ...disagreements,
  ...analysis,
  ...articles,
  ...coverage,
  ...backups,
  ...evidence,
  ...briefs,
  ...collections,
  ...grades,
  ...history,
  ...images,
  ...marks,
  ...returns,
  ...searches,
  ...spelling,
  ...styles,
  ...templates,
  ...triage,
  ...themes,
  ...verify,
  'library.info': call(nothing, LibraryInfo, { shows: ['articles', 'excerpts', 'themes', 'briefs', 'collections'] }),
  /**
   * Writes the library, one collection of it, or these articles, into a library file of its own for another analyst; what is in it, store/library/copy-part.ts says. Starts a job (`export-part`). Failures: no-such-collection,
   * those of writing a file.
   */
  'library.exportPart': call(z.object({ to: z.string(), ...PartChosen }), Started),
  /**
   * Merges the library in a file into the open one, as one step of the history; the file stays as it is. Starts a job (`merge`), which waits for nobody else's work: failure busy while something is being imported.
   * A file that is encrypted is asked for its password before: password-needed, wrong-password and others of decryptFile. The job's failures: merge-into-itself, newer-library, library-damaged, those of opening a library.
   */
  'library.merge': call(z.object({ path: z.string(), password: Password.optional() }), Started, { works: [] }),
  /** Writes what is still open of a library that was deleted or replaced from outside to a file beside it. Failure: rescue-not-written. */
  'library.rescue': call(nothing, z.object({ file: z.string(), whole: z.boolean() }), { files: [] }),
  /**
   * Reads what can be read of the library, which may be damaged and not open, into a new file beside it; it stays as it is. Starts a job (`recover`); one that is cancelled leaves no file. Its failures: library-locked,
   * nothing-recovered, disk-full, those of opening.
   */
  'library.recover': call(nothing, Started, { files: [] }),
  'library.check': call(nothing, z.object({ ok: z.boolean(), problems: z.array(z.string()) })),

  /** mode typing: rows at once for every keystroke · full: ranked, after Enter and on the command line. */
  'search.run': call(
    ArticleFilter.extend({
      query: z.string(),
      mode: SearchMode,
      limit: z.int().positive().default(50),
      offset: z.int().nonnegative().default(0),
    }),
    SearchResult,
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  /** The ids of the articles that a search finds from one place to another, as `articles.stretch` gives them. Failures: those of search.run. */
  'search.stretch': call(
    ArticleFilter.extend({ query: z.string(), mode: SearchMode, first: z.int().nonnegative(), last: z.int().nonnegative() }),
    z.object({ ids: z.array(ArticleId) }),
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  /** Where the next hit of a search stands whose title begins with these letters, as `articles.beginning` says it. Failures: those of search.run. */
  'search.beginning': call(
    ArticleFilter.extend({ query: z.string(), mode: SearchMode, letters: TitleLetters, from: z.int().nonnegative() }),
    z.object({ index: z.int().nullable() }),
    { shows: ['articles', 'excerpts', 'themes', 'collections'] },
  ),
  /** By what the articles that a query finds can be narrowed. Failures: bad-query, no-such-theme, no-such-collection. */
  'search.facets': call(ArticleFilter.extend({ query: z.string() }), Facets, {
    shows: ['articles', 'excerpts', 'themes', 'collections'],
  }),

  /** Starts a job whose result is an ImportReport. `review`: nothing is stored before the analyst says so (imports.store). */
  'import.start': call(
    z.object({
      paths: z.array(z.string()).min(1),
      collection: z.string().optional(),
      allowDuplicates: z.boolean().default(false),
      review: z.boolean().default(false),
    }),
    ImportStarted,
    { changes: ['imports'] },
  ),
  /** Imports the bundled sample library. Starts a job whose result is an ImportReport. */
  'import.samples': call(nothing, ImportStarted, { changes: ['imports'] }),
  /** Text or HTML that has no file: pasted, or from standard input. Starts a job whose result is an ImportReport. */
  'import.text': call(
    z.object({
      name: z.string(),
      bytes: z.instanceof(Uint8Array),
      collection: z.string().optional(),
      allowDuplicates: z.boolean().default(false),
      review: z.boolean().default(false),
    }),
    ImportStarted,
    { changes: ['imports'] },
  ),
  'jobs.list': call(nothing, z.array(JobView)),
  'jobs.cancel': call(z.object({ id: z.string() }), done),
  /** The job takes nothing new until it is resumed; it can be cancelled meanwhile. Failures: no-such-job, cannot-pause. */
  'jobs.pause': call(z.object({ id: z.string() }), done),
  'jobs.resume': call(z.object({ id: z.string() }), done),

  'excerpts.add': call(
    z.object({
      article: ArticleId,
      quote: z.string().min(1),
      /** Where the analyst selected it, when the quote stands in several places. */
      at: z.object({ block: z.int(), start: z.int() }).optional(),
      themes: z.array(z.string()).default([]),
      note: z.string().default(''),
      /** Passages that are marked at once say the same here, and are one step of the history. */
      together: z.string().max(100).optional(),
    }),
    ExcerptView,
    { changes: ['excerpts'] },
  ),
  /** Without a limit: all of them. Failures: no-such-theme, no-such-article. */
  'excerpts.list': call(
    ExcerptFilter.extend({ limit: z.int().positive().optional(), offset: z.int().nonnegative().default(0) }),
    z.object({ total: z.int(), rows: z.array(ExcerptView) }),
    { shows: ['articles', 'excerpts', 'themes'] },
  ),
  /** Those of these ids that the library holds, of articles in the trash too. */
  'excerpts.get': call(z.object({ ids: z.array(ExcerptId) }), z.array(ExcerptView), {
    shows: ['articles', 'excerpts', 'themes'],
  }),
  /** `at`: where it stands from now on. Failures: no-such-excerpt, no-such-theme, quote-not-there. */
  'excerpts.update': call(
    z.object({
      id: ExcerptId,
      themes: z.array(z.string()).optional(),
      note: z.string().optional(),
      /** null takes the grade away. */
      credibility: Credibility.nullable().optional(),
      at: Passage.optional(),
    }),
    ExcerptView,
    { changes: ['excerpts'] },
  ),
  /** All of them or none. Failure: no-such-excerpt. */
  'excerpts.remove': call(ExcerptIds, done, { changes: ['excerpts'] }),
  'excerpts.restore': call(ExcerptIds, done, { changes: ['excerpts'] }),
} as const

export type EngineContract = typeof engine
