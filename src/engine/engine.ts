import type { Handlers, Input, Output, Reply } from '#contract/call.ts'
import { engine as contract, type EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import type { JobView } from '#contract/job.ts'
import { serve } from '#contract/serve.ts'
import { success, type Result } from '#core/result.ts'
import { guardLibrary } from './library/guard-library.ts'
import { readBody } from '#store/articles/article-body.ts'
import { passedOver } from '#store/sqlite/damage.ts'
import { articleHandlers } from './handlers/articles.ts'
import { backupHandlers } from './handlers/backups.ts'
import { briefHandlers } from './handlers/briefs.ts'
import { collectionHandlers } from './handlers/collections.ts'
import { citationHandlers } from './handlers/citations.ts'
import type { EngineContext } from './context.ts'
import { actorHandlers } from './handlers/actors.ts'
import { disagreementHandlers } from './handlers/disagreements.ts'
import { analysisHandlers } from './handlers/analysis.ts'
import { coverageHandlers } from './handlers/coverage.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { excerptHandlers } from './handlers/excerpts.ts'
import { gradeHandlers } from './handlers/grades.ts'
import { historyHandlers } from './handlers/history.ts'
import { imageHandlers } from './handlers/images.ts'
import { importReviewHandlers } from './handlers/import-review.ts'
import { importHandlers } from './handlers/imports.ts'
import { jobHandlers } from './handlers/jobs.ts'
import { libraryHandlers } from './handlers/library.ts'
import { returnHandlers } from './handlers/returns.ts'
import { undecidedSuggestions } from './handlers/suggestions.ts'
import { searchHandlers } from './handlers/search.ts'
import { spellingHandlers } from './handlers/spelling.ts'
import { savedSearchHandlers } from './handlers/searches.ts'
import { styleHandlers } from './handlers/styles.ts'
import { templateHandlers } from './handlers/templates.ts'
import { marksHandlers } from './handlers/marks.ts'
import { themeHandlers } from './handlers/themes.ts'
import { triageHandlers } from './handlers/triage.ts'
import { verifyHandlers } from './handlers/verify.ts'
import { createBriefChecks } from './brief/brief-checks.ts'
import { createPreview } from './export/preview.ts'
import { createTextRuns } from './import/text-runs.ts'
import { createSpelling } from './spelling/spelling.ts'
import { createJobList } from './jobs/job-list.ts'
import { automaticBackups } from './library/automatic-backups.ts'
import { openWithThemes } from './library/open-library.ts'
import { watchOthers } from './library/watch-others.ts'
import { inOneTransaction } from './one-transaction.ts'
import { readTemplates, type ProgramFiles } from './program-files.ts'
import { importContext } from './import/import-context.ts'
import { announcing } from './announcing.ts'
import { themeMatcher } from './themes/theme-matcher.ts'
import { createLearning } from './learning/learning.ts'
import { createLooking } from './triage/looking.ts'

export type EngineOptions = {
  libraryPath: string
  /** Make a new library where there is no file. Default: true. */
  create?: boolean
  program: ProgramFiles
  /** Keep copies of the library beside it, by itself. Default: false. */
  automaticBackups?: boolean
  emit: (event: AppEvent) => void
  log: (message: string, error: unknown) => void
}

/** The library and everything that can be asked of it. Knows no window and no Electron: the command line and tests run the same one. */
export type Engine = {
  call: <N extends keyof EngineContract>(name: N, input: Input<EngineContract, N>) => Promise<Reply<Output<EngineContract, N>>>
  /** The same for what arrives untyped over a port. */
  answer: (name: string, input: unknown) => Promise<Reply<unknown>>
  job: (id: string) => JobView | undefined
  /** What the user should know of how the library was opened. */
  notice: () => string | null
  /** What calls have left out so far because it is damaged, such as “article 3”. */
  passedOver: () => string[]
  /** Ends all jobs, then closes the library. */
  close(): Promise<void>
}

/** Opens the library and answers calls on it. Failures: those of opening (the file is untouched then). */
export function createEngine({
  libraryPath,
  create = true,
  program,
  automaticBackups: keepCopies = false,
  emit,
  log,
}: EngineOptions): Result<Engine> {
  const opened = openWithThemes(libraryPath, create, program)
  if (!opened.ok) return opened
  const library = opened.value
  const guard = guardLibrary(library, emit)
  const jobs = guard.jobs(createJobList((job) => emit({ name: 'jobs.changed', job }), log))
  const { db } = library
  const relearned = (): void => {
    looking.again()
    emit({ name: 'library.changed', what: ['themes', 'suggestions'] })
  }
  const learning = createLearning(library, program, relearned, (error) => log('learning from decisions', error))
  const matcher = themeMatcher(db, learning.models)
  const undecided = (article: number) => undecidedSuggestions({ db, matcher }, article, readBody(db(), article)?.blocks ?? [])
  const looking = createLooking(library, undecided, emit, (error) => log('looking for suggestions', error))
  const announce = (event: AppEvent): void => {
    looking.now()
    learning.later()
    emit(event)
  }
  const endWatch = watchOthers(library, (event) => {
    looking.again()
    learning.later()
    emit(event)
  })
  const preview = createPreview(program)
  const checks = createBriefChecks(program)
  const spelling = createSpelling(program)
  const textRuns = createTextRuns(program)
  const backups = automaticBackups({ library, db, program, emit })
  if (keepCopies) backups.begin()
  const context: EngineContext = {
    library,
    db,
    program,
    jobs,
    backups,
    preview,
    checks,
    spelling,
    textRuns,
    emit: announce,
    templates: readTemplates(program),
    matcher,
    learning,
    looking,
  }
  const imports = importContext(context)
  const handlers: Handlers<EngineContract> = {
    ...libraryHandlers(context),
    ...backupHandlers(context),
    ...articleHandlers(context),
    ...citationHandlers(context),
    ...evidenceHandlers(context),
    ...actorHandlers(context),
    ...disagreementHandlers(context),
    ...analysisHandlers(context),
    ...coverageHandlers(context),
    ...searchHandlers(context),
    ...importHandlers(imports),
    ...importReviewHandlers(imports),
    ...jobHandlers(context),
    ...themeHandlers(context),
    ...marksHandlers(context),
    ...triageHandlers(context),
    ...excerptHandlers(context),
    ...templateHandlers(context),
    ...savedSearchHandlers(context),
    ...collectionHandlers(context),
    ...styleHandlers(context),
    ...briefHandlers(context),
    ...gradeHandlers(context),
    ...historyHandlers(context),
    ...imageHandlers(context),
    ...spellingHandlers(context),
    ...returnHandlers(context),
    ...verifyHandlers(context),
  }
  const answer = serve(contract, announcing(guard.handlers(inOneTransaction(db, handlers)), announce), log)
  return success({
    // The handlers are typed by the contract, so what they answer is what the contract says.
    call: (name, input) => answer(name, input) as Promise<Reply<Output<EngineContract, typeof name>>>,
    answer,
    job: (id) => jobs.get(id),
    notice: () => library.now().notice,
    passedOver: () => (library.isOpen() ? passedOver(db()) : []),
    async close() {
      await jobs.close()
      await backups.stop()
      await preview.close()
      await checks.close()
      await spelling.close()
      await textRuns.close()
      await learning.close()
      endWatch()
      looking.stop()
      guard.stop()
      library.close()
    },
  })
}
