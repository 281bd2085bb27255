import type { Result } from '#core/result.ts'
import { recoverLibrary, type Recovered } from '#store/recover/recover-library.ts'
import type { JobProgress } from '../jobs/job-list.ts'
import { Stopped, told, unlessStopped, type Each } from '../jobs/stoppable-work.ts'
import { inStoppableWorker } from '../jobs/stoppable-worker.ts'
import type { ProgramFiles } from '../program-files.ts'
import { recoverBeside } from './recover-beside.ts'

/** Which library is read, and into which file; null: into one beside it. */
export type ToRecover = { path: string; to: string | null }

/** Reads what can be read of a library. Failures: those of `recoverLibrary`. */
export function recover({ path, to }: ToRecover, each: Each): Result<Recovered> {
  return to === null ? recoverBeside(path, each) : recoverLibrary(path, to, each)
}

/** The same in a thread of its own where the program has one; null where `signal` ended it, and no file is left. No library need be open. */
export async function runRecovery(
  work: ToRecover,
  workers: ProgramFiles['workers'],
  progress: JobProgress,
  signal: AbortSignal,
): Promise<Result<Recovered> | null> {
  if (workers !== null) return inStoppableWorker(new URL('recover.worker.js', workers), work, progress, signal)
  const each: Each = (done, total, detail) => {
    if (signal.aborted) throw new Stopped()
    progress(told(done, total, detail))
  }
  return unlessStopped(() => recover(work, each))
}
