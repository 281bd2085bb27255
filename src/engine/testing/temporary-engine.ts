import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AppEvent } from '#contract/events.ts'
import { hasEnded, type JobView } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { createEngine, type Engine } from '../engine.ts'
import type { ProgramFiles } from '../program-files.ts'

/** The program as it lies in the checkout; jobs run in this thread, so that no build is needed. */
export const CHECKOUT: ProgramFiles = { root: checkoutRoot(dirname(fileURLToPath(import.meta.url))), workers: null }

/** From here upwards, because this is also built into `npm run torture`, which lies elsewhere. */
function checkoutRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : checkoutRoot(dirname(folder))
}

export type TemporaryEngine = {
  engine: Engine
  folder: string
  events: AppEvent[]
  errors: unknown[]
  /** Waits for the end of a job that a call started. */
  ended(started: Result<{ jobId: string }>): Promise<JobView>
  remove(): Promise<void>
}

/** An engine on a fresh library in a folder of its own, or on the one that another left in `folder`. */
export function temporaryEngine(folder = mkdtempSync(join(tmpdir(), 'briefwright-'))): TemporaryEngine {
  const events: AppEvent[] = []
  const errors: unknown[] = []
  const created = createEngine({
    libraryPath: join(folder, 'library.sqlite'),
    program: CHECKOUT,
    emit: (event) => events.push(event),
    log: (_message, error) => errors.push(error),
  })
  const engine = expectOk(created)
  return {
    engine,
    folder,
    events,
    errors,
    async ended(started) {
      const { jobId } = expectOk(started)
      for (;;) {
        const job = engine.job(jobId)
        if (job === undefined) throw new Error('The job is not known.')
        if (hasEnded(job)) return job
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    async remove() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The value of a result that a test relies on. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}
