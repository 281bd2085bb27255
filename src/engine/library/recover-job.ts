import { basename } from 'node:path'
import type { Result } from '#core/result.ts'
import type { Recovered } from '#store/recover/recover-library.ts'
import type { JobList, JobProgress } from '../jobs/job-list.ts'
import { Stopped, told, unlessStopped, type Each } from '../jobs/stoppable-work.ts'
import { inStoppableWorker } from '../jobs/stoppable-worker.ts'
import type { ProgramFiles } from '../program-files.ts'
import { recoverBeside } from './recover-beside.ts'

/** What the worker of a recovery is told. */
export type ToRecover = { path: string }

/** Reads what can be read of the library at `path` into a new file beside it: as a job, which may be cancelled, and then leaves no file. Returns its id. */
export function startRecovery(jobs: JobList, path: string, workers: ProgramFiles['workers']): string {
  return jobs.start('recover', { file: basename(path) }, async (progress, signal) => {
    const recovered = await run(path, workers, progress, signal)
    if (recovered === null) return { state: 'cancelled' }
    return recovered.ok ? { state: 'done', result: recovered.value } : { state: 'failed', failure: recovered.failure }
  })
}

/** In a thread of its own where the program has one. */
async function run(
  path: string,
  workers: ProgramFiles['workers'],
  progress: JobProgress,
  signal: AbortSignal,
): Promise<Result<Recovered> | null> {
  const work: ToRecover = { path }
  if (workers !== null) return inStoppableWorker(new URL('recover.worker.js', workers), work, progress, signal)
  const each: Each = (done, total, detail) => {
    if (signal.aborted) throw new Stopped()
    progress(told(done, total, detail))
  }
  return unlessStopped(() => recoverBeside(path, each))
}
