import { hasEnded } from '#contract/job.ts'
import { jobs } from './jobs.ts'

/** Resolves when a job has ended, at once for one that is not known. */
export function jobEnd(id: string): Promise<void> {
  if (!isRunning(id)) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = jobs.subscribe(() => {
      if (isRunning(id)) return
      stop()
      resolve()
    })
  })
}

function isRunning(id: string): boolean {
  const job = jobs.get().get(id)
  return job !== undefined && !hasEnded(job)
}
