import type { Handlers } from '#contract/call.ts'
import type { EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import { failure, type Failure } from '#core/result.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { rescueLibrary } from '#store/library/rescue.ts'
import type { JobList } from '../jobs/job-list.ts'
import type { OpenLibrary } from './open-library.ts'

type Guarded = keyof EngineContract

/** Calls that change nothing in the library. Every other one is an edit, so that a new call is watched over unless somebody says it reads. */
const READING: ReadonlySet<string> = new Set([
  'library.info',
  'library.backup',
  'library.restore',
  'library.rescue',
  'library.check',
  'articles.list',
  'articles.get',
  'articles.compare',
  'articles.cite',
  'search.run',
  'jobs.list',
  'jobs.cancel',
  'jobs.pause',
  'jobs.resume',
  'themes.list',
  'themes.suggest',
  'excerpts.list',
  'templates.list',
  'templates.check',
  'briefs.list',
  'briefs.get',
  'briefs.check',
  'briefs.export',
  'verify.file',
  'imports.list',
  'imports.items',
  'imports.item',
  'imports.compare',
] satisfies Guarded[])

/** Jobs that put something into the library. */
const STORING = new Set(['import', 'store'])

/** How often a library nobody works on is looked at. */
const LOOK_MILLISECONDS = 2_000

/** Refuses, and acknowledges no, edits of a library that is read-only or no longer the file that was opened. */
export type LibraryGuard = {
  /** The same handlers, watched over; what SQLite refuses in the middle of the work is an expected failure in each. */
  handlers(handlers: Handlers<EngineContract>): Handlers<EngineContract>
  jobs(jobs: JobList): JobList
  /** Ends the watch. What is open of a lost library is written to a rescue file, if it was not before. */
  stop(): void
}

/** Watches over `library`; tells once, by `emit`, that it is lost. */
export function guardLibrary(library: OpenLibrary, emit: (event: AppEvent) => void): LibraryGuard {
  let told: string | null = null
  let rescued = false
  const lost = (): Failure | null => {
    const found = library.now().lost()
    const message = found?.message ?? null
    if (message !== told) emit({ name: 'library.lost', message })
    told = message
    return found
  }
  const refusal = (): Failure | null => {
    if (!library.now().readOnly) return lost()
    const message = `The library ${library.path} is read-only: it can be read and exported from, not changed. Copy it to a place you may write to.`
    return failure('library-read-only', message).failure
  }
  const timer = setInterval(lost, LOOK_MILLISECONDS)
  timer.unref()

  const guard =
    (name: string, handler: (input: never) => unknown) =>
    async (input: never): Promise<unknown> => {
      const edits = !READING.has(name)
      const before = edits ? refusal() : null
      if (before !== null) return { ok: false, failure: before }
      try {
        const answer = await handler(input)
        if (name === 'library.rescue') rescued = true
        const after = edits ? lost() : null
        return after === null ? answer : { ok: false, failure: after }
      } catch (error) {
        const known = (edits ? lost() : null) ?? databaseFailure(error, library.path)
        if (known === null) throw error
        return { ok: false, failure: known }
      }
    }

  return {
    handlers: (handlers) =>
      Object.fromEntries(
        Object.entries<(input: never) => unknown>(handlers).map(([name, handler]) => [name, guard(name, handler)]),
      ) as Handlers<EngineContract>,
    jobs: (jobs) => ({
      ...jobs,
      start: (kind, title, run) =>
        jobs.start(kind, title, async (...given) => {
          const end = await run(...given)
          const after = STORING.has(kind) ? lost() : null
          return after === null ? end : { state: 'failed', failure: after }
        }),
    }),
    stop() {
      clearInterval(timer)
      if (!rescued && lost() !== null) rescueLibrary({ db: library.db(), path: library.path })
    },
  }
}
