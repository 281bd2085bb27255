import { useEffect, useEffectEvent } from 'react'
import { onAppEvent } from '../ui/bridge.ts'
import { callQuery, queryClient } from '../ui/queries.ts'
import { openReview } from './review-state.ts'

/** Opens the review of an import that began outside the page: files dropped on the window, which only the preload sees. */
export function useImportArrivals(): void {
  const arrived = useEffectEvent(async (jobId: string) => {
    const batches = await queryClient.fetchQuery({ ...callQuery('imports.list', {}), staleTime: 0 }).catch(() => [])
    const batch = batches.find(({ job, review }) => job === jobId && review)
    if (batch) openReview(batch.id)
  })
  useEffect(() => {
    const seen = new Set<string>()
    return onAppEvent((event) => {
      if (event.name !== 'jobs.changed' || event.job.kind !== 'import' || seen.has(event.job.id)) return
      seen.add(event.job.id)
      void arrived(event.job.id)
    })
  }, [])
}
