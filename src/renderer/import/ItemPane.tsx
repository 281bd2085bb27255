import { useDeferredValue } from 'react'
import type { ImportBatch } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { BulkForm } from './BulkForm.tsx'
import { ItemView } from './ItemView.tsx'
import { review } from './review-state.ts'
import './item-pane.css'

/** What is selected in the list: one item as a whole, or a form for several. */
export function ItemPane({ batch }: { batch: ImportBatch }) {
  const { selection } = useStore(review)
  const several = selection.all || selection.ids.size > 1
  return (
    <section className="pane item-pane" aria-label={t('review:item.label')}>
      {several ? <BulkForm batch={batch} /> : <One batch={batch} id={selection.current} />}
    </section>
  )
}

/** The item follows the cursor when there is time for it, so that the arrows never wait for a long text. */
function One({ batch, id }: { batch: ImportBatch; id: string | null }) {
  const asked = useDeferredValue(id)
  const { data: item, error } = useCall('imports.item', { id: asked ?? '0' }, { enabled: asked !== null, keep: true })
  if (asked === null) return null
  if (error) return <Empty title={t('review:item.unshown')}>{error.message}</Empty>
  return item ? <ItemView key={item.id} batch={batch} item={item} /> : <div className="item-scroll" aria-busy />
}
