import type { Result } from '#core/result.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { JobProgress } from '../jobs/job-list.ts'
import { Stopped, told } from '../jobs/stoppable-work.ts'
import { inStoppableWorker } from '../jobs/stoppable-worker.ts'
import { doPartWork, type PartDone, type PartWork } from './part-work.ts'

/** Does the work beside the engine's thread, or in it where the program has no workers (in tests). Null where `signal` ended it: nothing of it stays. */
export function runPartWork(
  { workers }: ProgramFiles,
  work: PartWork,
  progress: JobProgress,
  signal: AbortSignal,
): Promise<Result<PartDone> | null> {
  if (workers !== null) return inStoppableWorker(new URL('part.worker.js', workers), work, progress, signal)
  const each = (done: number, total: number | null): void => {
    if (signal.aborted) throw new Stopped()
    progress(told(done, total))
  }
  return doPartWork(work, each)
}
