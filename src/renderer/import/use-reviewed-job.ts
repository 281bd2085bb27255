import { place } from '../shell/place.ts'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'

/** The job of the import under review, which the review itself shows; null where there is none. */
export function useReviewedJob(): string | null {
  const { data: batches } = useCall('imports.list', {})
  const open = useStore(place, ({ view, batch }) => (view === 'import' ? batch : null))
  return batches?.find(({ id }) => id === open)?.job ?? null
}
