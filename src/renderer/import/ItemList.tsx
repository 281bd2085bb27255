import { Inbox } from 'lucide-react'
import { Fragment, useEffect } from 'react'
import type { ImportBatch } from '#contract/import-review.ts'
import { t } from '#text/text.ts'
import { Empty } from '../ui/Empty.tsx'
import { useStore } from '../ui/store.ts'
import { useKeyName } from '../ui/use-key-name.ts'
import { ItemRow } from './ItemRow.tsx'
import { review, select } from './review-state.ts'
import { selectedCount, settle } from './selection.ts'
import { useItemRows } from './use-item-rows.ts'
import { useListInput } from './use-list-input.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import './item-list.css'

/** Pixels; as in item-list.css. */
const ROW_HEIGHT = 64

/** The items that the filter shows. Only rows in view exist, so that 10,000 cost no more than ten. */
export function ItemList({ batch }: { batch: ImportBatch }) {
  const { filter, selection } = useStore(review)
  const { scroller, range, fitting, show } = useVirtualRows(ROW_HEIGHT)
  const rows = useItemRows(batch.id, filter, range)
  const { total } = rows
  const input = useListInput(batch, filter, total, { fitting, show })

  const follow = (): void => {
    if (rows.loading && total === 0) return
    select((present) => {
      const at = present.current === null ? null : rows.indexOf(present.current)
      // Who still edits an item that has just left the list goes on with it.
      if (at === null && present.current !== null && isEditing()) return present
      return settle(present, total, at, (index) => rows.at(index)?.id)
    })
  }
  useEffect(follow)

  const { first } = range
  const last = Math.min(total - 1, range.last)
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const chosen = selectedCount(selection, total)
  return (
    <div className="item-pane-list">
      <div
        ref={scroller}
        className="item-list"
        aria-label={t('review:list.label')}
        aria-busy={rows.loading}
        onFocus={follow}
        {...input.listProps}
      >
        {total === 0 && !rows.loading && <Nothing batch={batch} failure={rows.failure} />}
        <div className="item-list-whole" style={{ height: total * ROW_HEIGHT }} role="presentation">
          {shown.map((index) => {
            const row = rows.at(index)
            return (
              <div
                key={row?.id ?? `at-${index}`}
                className={`item${row ? ` item-${row.state}` : ''}`}
                data-cursor={index === selection.cursor}
                style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
                {...input.rowProps(index, row?.id)}
              >
                {row && <ItemRow row={row} />}
              </div>
            )
          })}
        </div>
      </div>
      {chosen > 1 ? (
        <output className="list-hints">{t('review:bulk.selected', { count: chosen })}</output>
      ) : (
        batch.state !== 'finished' && <Hints />
      )}
    </div>
  )
}

const HINTS = [
  { command: 'edit-item', does: 'edit' },
  { command: 'store-item', does: 'store' },
  { command: 'leave-out-item', does: 'leaveOut' },
  { command: 'select-item', does: 'selectMore' },
] as const

function Hints() {
  const keyName = useKeyName()
  return (
    <p className="list-hints">
      <span className="truncate">
        {HINTS.map(({ command, does }) => {
          const key = keyName(command)
          return (
            key !== null && (
              <Fragment key={command}>
                <kbd className="keys">{key}</kbd> {t(`review:list.${does}`)}{' '}
              </Fragment>
            )
          )
        })}
      </span>
    </p>
  )
}

function isEditing(): boolean {
  return document.activeElement?.closest('.item-pane') != null
}

function Nothing({ batch, failure }: { batch: ImportBatch; failure: string | null }) {
  const { filter } = useStore(review)
  if (failure !== null) return <Empty title={t('review:list.unreadable')}>{failure}</Empty>
  if (filter === 'all')
    return (
      <Empty icon={Inbox} title={batch.state === 'reading' ? t('review:list.looking') : t('review:list.none')}>
        {batch.state === 'reading' ? t('review:list.lookingMore') : t('review:list.noneMore')}
      </Empty>
    )
  return <Empty icon={Inbox} title={t('review:list.nothingUnder', { filter: t(`review:filter.${filter}`) })} />
}
