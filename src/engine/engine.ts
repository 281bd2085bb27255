import type { Contract, Handlers, Input, Output, Reply } from '#contract/call.ts'
import { engine as contract, type EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import type { JobView } from '#contract/job.ts'
import { serve } from '#contract/serve.ts'
import { success, type Result } from '#core/result.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { articleHandlers } from './handlers/articles.ts'
import { briefHandlers } from './handlers/briefs.ts'
import { citationHandlers } from './handlers/citations.ts'
import type { EngineContext } from './context.ts'
import { excerptHandlers } from './handlers/excerpts.ts'
import { importReviewHandlers } from './handlers/import-review.ts'
import { importHandlers } from './handlers/imports.ts'
import { jobHandlers } from './handlers/jobs.ts'
import { libraryHandlers } from './handlers/library.ts'
import { searchHandlers } from './handlers/search.ts'
import { templateHandlers } from './handlers/templates.ts'
import { themeHandlers } from './handlers/themes.ts'
import { verifyHandlers } from './handlers/verify.ts'
import { createJobList } from './jobs/job-list.ts'
import { openWithThemes } from './library/open-library.ts'
import { readTemplates, type ProgramFiles } from './program-files.ts'
import { importContext } from './import/import-context.ts'
import { themeMatcher } from './themes/theme-matcher.ts'

export type EngineOptions = {
  libraryPath: string
  /** Make a new library where there is no file. Default: true. */
  create?: boolean
  program: ProgramFiles
  emit: (event: AppEvent) => void
  log: (message: string, error: unknown) => void
}

/** The library and everything that can be asked of it. Knows no window and no Electron: the command line and tests run the same one. */
export type Engine = {
  call: <N extends keyof EngineContract>(name: N, input: Input<EngineContract, N>) => Promise<Reply<Output<EngineContract, N>>>
  /** The same for what arrives untyped over a port. */
  answer: (name: string, input: unknown) => Promise<Reply<unknown>>
  job: (id: string) => JobView | undefined
  /** Ends all jobs, then closes the library. */
  close(): Promise<void>
}

/** Opens the library and answers calls on it. Failures: those of opening (the file is untouched then). */
export function createEngine({ libraryPath, create = true, program, emit, log }: EngineOptions): Result<Engine> {
  const opened = openWithThemes(libraryPath, create, program)
  if (!opened.ok) return opened
  const library = opened.value
  const jobs = createJobList((job) => emit({ name: 'jobs.changed', job }), log)
  const { db } = library
  const context: EngineContext = {
    library,
    db,
    program,
    jobs,
    emit,
    templates: readTemplates(program),
    matcher: themeMatcher(db),
  }
  const imports = importContext(context)
  const handlers: Handlers<EngineContract> = {
    ...libraryHandlers(context),
    ...articleHandlers(context),
    ...citationHandlers(context),
    ...searchHandlers(context),
    ...importHandlers(imports),
    ...importReviewHandlers(imports),
    ...jobHandlers(context),
    ...themeHandlers(context),
    ...excerptHandlers(context),
    ...templateHandlers(context),
    ...briefHandlers(context),
    ...verifyHandlers(context),
  }
  const answer = serve(contract, withPlainDatabaseFailures(handlers, library.path), log)
  return success({
    // The handlers are typed by the contract, so what they answer is what the contract says.
    call: (name, input) => answer(name, input) as Promise<Reply<Output<EngineContract, typeof name>>>,
    answer,
    job: (id) => jobs.get(id),
    async close() {
      await jobs.close()
      library.close()
    },
  })
}

/** A library that is locked, full or damaged in the middle of the work is an expected failure, in whichever call it shows. */
function withPlainDatabaseFailures<C extends Contract>(handlers: Handlers<C>, path: string): Handlers<C> {
  const guarded = Object.entries<(input: never) => unknown>(handlers).map(([name, handler]) => [
    name,
    async (input: never): Promise<unknown> => {
      try {
        return await handler(input)
      } catch (error) {
        const known = databaseFailure(error, path)
        if (known === null) throw error
        return { ok: false, failure: known }
      }
    },
  ])
  return Object.fromEntries(guarded) as Handlers<C>
}
