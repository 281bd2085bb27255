import { hasEnded } from '#contract/job.ts'
import { jobs } from './jobs.ts'

/** Resolves when a job has ended, at once for one that is not known. */
export function jobEnd(id: string): Promise<void> {
  return new Promise((resolve) => {
    const running = (): boolean => {
      const job = jobs.get().get(id)
      return job !== undefined && !hasEnded(job)
    }
    if (!running()) return resolve()
    const stop = jobs.subscribe(() => {
      if (running()) return
      stop()
      resolve()
    })
  })
}
