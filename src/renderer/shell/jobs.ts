import { hasEnded, type JobView } from '#contract/job.ts'
import { call, onAppEvent } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'

/** Every job this window has heard of, by id. */
export const jobs = createStore<ReadonlyMap<string, JobView>>(new Map())

/** Follows jobs; `onEnd` hears of each one that ends while the window is open, once. The returned function ends it. */
export function watchJobs(onEnd: (job: JobView) => void): () => void {
  const ended = new Set<string>()
  const stop = onAppEvent((event) => {
    if (event.name !== 'jobs.changed') return
    keep(event.job)
    if (!hasEnded(event.job) || ended.has(event.job.id)) return
    ended.add(event.job.id)
    onEnd(event.job)
  })
  void learn()
  return stop
}

function keep(job: JobView): void {
  jobs.set((previous) => new Map(previous).set(job.id, job))
}

async function learn(): Promise<void> {
  const reply = await call('jobs.list', {})
  if (!reply.ok) return
  for (const job of reply.value) if (!jobs.get().has(job.id)) keep(job)
}
