import { Fragment } from 'react'
import type { DragEvent, FocusEvent, KeyboardEvent, ReactNode } from 'react'
import type { ExcerptView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import type { ExcerptRows } from './excerpt-rows.ts'
import { placeOf } from './row-keys.ts'
import { RowSpans } from './RowSpans.tsx'
import { useRowFocus } from './use-row-focus.ts'

type Properties = {
  id: string
  label: string
  className: string
  rowClass: string
  /** Pixels, as `useExcerptRows` was told. */
  usual: number
  shown: ExcerptRows
  chosen: string | null
  /** What stands above the first excerpt of each article, and how high that is, in pixels. */
  heading?: { height: number; of: (excerpt: ExcerptView) => ReactNode }
  /** Enter, or two clicks. */
  onAct?: (excerpt: ExcerptView) => void
  /** Says what is dragged. */
  onDrag?: (event: DragEvent, excerpt: ExcerptView) => void
  children: (excerpt: ExcerptView, isChosen: boolean) => ReactNode
}

/** A long list of excerpts (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): a row may hold buttons, which the arrows to the side reach. Only rows in view exist. */
export function ExcerptGrid(properties: Properties) {
  const { id, label, className, shown, onAct } = properties
  const { listed, rows, index, choose } = shown
  const { setScroller } = rows
  const total = listed.total ?? 0
  const focus = useRowFocus(rows, index)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target } = event
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null
    const excerpt = listed.at(index)
    const to = placeOf(key, index, total, rows.fitting)
    if (to !== null) choose(to)
    else if ((key === 'ArrowRight' || key === 'ArrowLeft') && row !== null) beside(row, key === 'ArrowRight' ? 1 : -1)
    // Of a button within the row they are keys of that.
    else if (key === 'Enter' && row === target && excerpt !== undefined) onAct?.(excerpt)
    else if (key === ' ' && row === target) choose(index)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={setScroller}
      id={id}
      className={className}
      aria-label={label}
      aria-rowcount={total}
      aria-busy={listed.total === null}
      data-empty={total === 0 || undefined}
      {...{ role: 'grid', tabIndex: total === 0 ? 0 : -1, onKeyDown, ...focus }}
    >
      <RowSpans rows={rows} total={total} cursor={index}>
        {(first, last) =>
          Array.from({ length: last - first + 1 }, (_, order) => first + order).map((place) => (
            <Row key={listed.at(place)?.id ?? `at-${place}`} place={place} {...properties} />
          ))
        }
      </RowSpans>
    </div>
  )
}

function Row({ place, rowClass, usual, shown, chosen, heading, onAct, onDrag, children }: Properties & { place: number }) {
  const { listed, rows, index, choose, moveOnly } = shown
  const { measured } = rows
  const excerpt = listed.at(place)
  const before = place === 0 ? null : listed.at(place - 1)
  const begins =
    heading !== undefined && excerpt !== undefined && (before === null || (before && before.article !== excerpt.article))
  const isChosen = excerpt !== undefined && excerpt.id === chosen
  return (
    <Fragment>
      {begins && (
        <div {...{ role: 'row' }}>
          <div {...{ role: 'rowheader' }}>{heading.of(excerpt)}</div>
        </div>
      )}
      <div
        ref={measured}
        className={rowClass}
        aria-rowindex={place + 1}
        aria-selected={isChosen}
        data-index={place}
        data-above={begins ? heading.height : 0}
        data-selected={isChosen || undefined}
        draggable={onDrag !== undefined && excerpt !== undefined}
        {...{ role: 'row', tabIndex: place === index ? 0 : -1, onClick: () => choose(place) }}
        onDoubleClick={() => excerpt && onAct?.(excerpt)}
        onDragStart={(event) => excerpt && onDrag?.(event, excerpt)}
        onFocus={({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
          const fromOutside = relatedTarget instanceof Node && currentTarget.parentElement?.contains(relatedTarget) === false
          if (fromOutside && chosen === null && place === index) choose(place)
          else moveOnly(place)
        }}
        {...(excerpt === undefined
          ? { 'aria-busy': true, 'aria-label': t('library:excerpt.onItsWay'), style: { minHeight: usual } }
          : { 'data-key': excerpt.id })}
      >
        <div {...{ role: 'gridcell' }}>{excerpt && children(excerpt, isChosen)}</div>
      </div>
    </Fragment>
  )
}

/** The keyboard goes from a row, or one of its buttons, to the one beside it; before the first button to the row itself. */
function beside(row: HTMLElement, by: 1 | -1): void {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button, a[href]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  stops[at + by]?.focus()
}
