import type { Contract, Handlers } from '#contract/call.ts'
import { engine as contract, type EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import { failure, type Failure } from '#core/result.ts'
import { DamagedEntry } from '#store/sqlite/damage.ts'
import { databaseFailure } from '#store/sqlite/database-failure.ts'
import { rescueLibrary } from '#store/library/rescue.ts'
import { t } from '#text/text.ts'
import type { JobList } from '../jobs/job-list.ts'
import { NoLibrary, type OpenLibrary } from './open-library.ts'

/** Jobs that put something into the library. */
const STORING = new Set(['import', 'store', 'merge', 'change'])

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
  const definitions: Contract = contract
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
    const message = t('storage:library.readOnly', { path: library.path })
    return failure('library-read-only', message).failure
  }
  const timer = setInterval(lost, LOOK_MILLISECONDS)
  timer.unref()

  const guard =
    (name: string, handler: (input: never) => unknown) =>
    async (input: never): Promise<unknown> => {
      const effect = definitions[name]?.effect
      const edits = effect === 'changes' || effect === 'works'
      const held = edits ? library.held() : null
      if (held !== null) await held
      const before = edits ? refusal() : null
      if (before !== null) return { ok: false, failure: before }
      try {
        const answer = await handler(input)
        if (name === 'library.rescue') rescued = true
        const after = edits ? lost() : null
        return after === null ? answer : { ok: false, failure: after }
      } catch (error) {
        const known = (edits ? lost() : null) ?? plainFailure(error, library.path)
        if (known === null) throw error
        return { ok: false, failure: known }
      }
    }

  /** A job that the file stopped (a full disk, a lock) has failed for a reason that people can act on. */
  const settled = <End>(running: Promise<End>): Promise<End | { state: 'failed'; failure: Failure }> =>
    running.catch((error: unknown) => {
      const known = lost() ?? plainFailure(error, library.path)
      if (known === null) throw error
      return { state: 'failed', failure: known }
    })

  return {
    handlers: (handlers) =>
      Object.fromEntries(
        Object.entries<(input: never) => unknown>(handlers).map(([name, handler]) => [name, guard(name, handler)]),
      ) as Handlers<EngineContract>,
    jobs: (jobs) => ({
      ...jobs,
      start: (kind, subject, run) =>
        jobs.start(kind, subject, async (...given) => {
          const end = await settled(run(...given))
          const after = STORING.has(kind) ? lost() : null
          return after === null ? end : { state: 'failed', failure: after }
        }),
    }),
    stop() {
      clearInterval(timer)
      if (!rescued && library.isOpen() && lost() !== null) rescueLibrary({ db: library.db(), path: library.path })
    },
  }
}

/** What went wrong outside of the program, in the user's words; null for a bug. */
function plainFailure(error: unknown, path: string): Failure | null {
  if (error instanceof NoLibrary) return error.failure
  return error instanceof DamagedEntry ? damagedFailure(error) : databaseFailure(error, path)
}

/** An entry that cannot be read is told by its number; what else is damaged, a check knows. */
function damagedFailure({ what }: DamagedEntry): Failure {
  const message = t('storage:library.damagedPart', { what })
  return { code: 'entry-damaged', message }
}
