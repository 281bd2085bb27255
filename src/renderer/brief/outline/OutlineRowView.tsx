import { useId, type DragEvent, type ReactNode } from 'react'
import type { OutlineRow } from '#core/brief/outline/outline.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { t } from '#text/text.ts'
import { RowWords } from './RowWords.tsx'

type Properties = {
  row: OutlineRow
  /** The caret is under it, or (`within`) under something of it. */
  isCurrent: boolean
  isWithin: boolean
  isStop: boolean
  isDragged: boolean
  errors: number
  /** In place of the title, while it is renamed. */
  field: ReactNode
  menu: ReactNode
  onStop: () => void
  onDrag: (event: DragEvent) => void
}

/** One line of the outline. */
export function OutlineRowView({ row, isCurrent, isWithin, isStop, isDragged, errors, field, menu, ...on }: Properties) {
  const id = useId()
  const themes = useThemes()
  const counts = row.kind !== 'heading' && !row.fixed
  const moves = row.kind !== 'heading' && !row.fixed && field === null
  return (
    <div
      role="treeitem"
      aria-selected={isCurrent}
      aria-level={row.level}
      aria-labelledby={`${id}title ${id}words ${id}errors`}
      {...(isCurrent ? { 'aria-current': 'location' } : {})}
      tabIndex={isStop ? 0 : -1}
      className="outline-row"
      data-row={row.id}
      data-kind={row.kind}
      data-level={row.level}
      data-within={isWithin || undefined}
      data-dragged={isDragged || undefined}
      draggable={moves}
      onDragStart={on.onDrag}
      onFocus={on.onStop}
    >
      {row.theme !== null && <span className="dot" style={{ background: themes.get(row.theme)?.colour }} aria-hidden />}
      {field}
      <span id={`${id}title`} className="outline-title truncate" title={row.title} hidden={field !== null}>
        {row.title}
      </span>
      {errors > 0 && (
        <span className="outline-errors" title={t('outline:errors', { count: errors })}>
          <span id={`${id}errors`} className="sr-only">
            {t('outline:errors', { count: errors })}
          </span>
        </span>
      )}
      {counts && <RowWords row={row} id={`${id}words`} />}
      {menu}
    </div>
  )
}
