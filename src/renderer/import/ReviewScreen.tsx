import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { go, place } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { Empty } from '../ui/Empty.tsx'
import { Panes } from '../shell/Panes.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useMedia, WIDE } from '../ui/use-media.ts'
import { FilterTabs } from './FilterTabs.tsx'
import { ItemList } from './ItemList.tsx'
import { ITEM_LIST } from './list-id.ts'
import { ItemPane } from './ItemPane.tsx'
import { review } from './review-state.ts'
import { ReviewNotice } from './ReviewNotice.tsx'
import { ReviewTopBar } from './ReviewTopBar.tsx'
import './review.css'

/** The review of an import: everything it found, before anything goes into the library. */
export function ReviewScreen({ id }: { id: string }) {
  const { data: batches, error, isFetching, isStale } = useCall('imports.list', {})
  const open = useStore(place, (value) => value.batch)
  const filter = useStore(review, (value) => value.filter)
  const wide = useMedia(WIDE)
  const batch = batches?.find((each) => each.id === id)
  const gone = batches !== undefined && !isFetching && !isStale && batch === undefined && open === id
  const shown = batch !== undefined
  useEffect(() => status.set({ left: '', right: '' }), [])
  useEffect(() => {
    // So that the keys work at once.
    if (shown) document.getElementById(ITEM_LIST)?.focus()
  }, [shown])
  useEffect(() => {
    // Put away meanwhile, such as by an earlier session.
    if (gone) go({ view: 'articles', batch: null })
  }, [gone])

  if (!batch)
    return (
      <>
        <header className="topbar" />
        <main className="screen">{error ? <Empty title={t('importing:unshown')}>{error.message}</Empty> : null}</main>
      </>
    )
  const list = (
    <section className="pane" aria-label={t('review:list.found')}>
      <ItemList key={filter} batch={batch} />
    </section>
  )
  return (
    <>
      <ReviewTopBar batch={batch} />
      <main className="screen-column">
        <ReviewNotice batch={batch} />
        <FilterTabs batch={batch} />
        <div className="screen">
          <Panes
            group="review"
            first="items"
            panes={[
              {
                id: 'items',
                label: t('review:list.items'),
                size: wide ? 470 : 370,
                min: 300,
                max: 720,
                content: list,
                leadsTo: 'item',
              },
              { id: 'item', label: t('review:list.item'), size: 0, min: 440, grows: true, content: <ItemPane batch={batch} /> },
            ]}
          />
        </div>
      </main>
    </>
  )
}
