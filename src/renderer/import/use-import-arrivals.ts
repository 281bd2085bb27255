import { useEffect, useEffectEvent } from 'react'
import { hasEnded } from '#contract/job.ts'
import type { JobOf } from '#contract/job.ts'
import { onAppEvent } from '../ui/bridge.ts'
import { callQuery, queryClient } from '../ui/queries.ts'
import { openReview } from './review-state.ts'

/** Opens the review of an import that began outside the page: files dropped on the window, which only the preload sees. */
export function useImportArrivals(): void {
  const arrived = useEffectEvent(async (job: JobOf<'import'>): Promise<boolean> => {
    const batches = await queryClient.fetchQuery({ ...callQuery('imports.list', {}), staleTime: 0 }).catch(() => [])
    // A small import may have ended before it could be asked for; then its report names it.
    const reported = job.result?.batch
    const batch = batches.find((each) => each.job === job.id || each.id === reported)
    if (batch?.review === true) openReview(batch.id)
    return batch !== undefined
  })
  useEffect(() => {
    const known = new Set<string>()
    const look = async (job: JobOf<'import'>): Promise<void> => {
      known.add(job.id)
      if (!(await arrived(job)) && !hasEnded(job)) known.delete(job.id)
    }
    return onAppEvent((event) => {
      if (event.name === 'jobs.changed' && event.job.kind === 'import' && !known.has(event.job.id)) void look(event.job)
    })
  }, [])
}
