import { Inbox } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { ImportBatch } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { place } from '../shell/place.ts'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { openReview } from './review-state.ts'

/** In the status bar: an import that waits for the analyst, and the way to it. */
export function WaitingImport() {
  const { data: batches } = useCall('imports.list', {})
  const { view, batch: open } = useStore(place)
  const waiting = batches?.filter((batch) => waits(batch) && !(view === 'import' && open === batch.id)) ?? []
  const [first] = waiting
  if (!first) return null
  return (
    <Button className="link waiting-import" onPress={() => openReview(first.id)}>
      <Inbox size={13} aria-hidden />
      {first.state === 'reading' ? t('importing:showImport') : t('importing:waiting', { count: waiting.length })}
    </Button>
  )
}

function waits({ review, state, counts }: ImportBatch): boolean {
  if (state === 'interrupted') return true
  return review && (state === 'reading' || (state === 'waiting' && counts.ready + counts.duplicate > 0))
}
