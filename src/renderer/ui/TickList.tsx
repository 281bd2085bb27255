import { Check as Tick } from 'lucide-react'
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { VirtualRows } from './VirtualRows.tsx'
import './field.css'
import './tick-list.css'

/** `about` stands below the text, in small type. */
export type TickRow = { id: string; text: string; about: string }

type Properties = {
  label: string
  className?: string
  /** The same objects while they are the same rows, or the list is built again whenever something else changes. */
  rows: readonly TickRow[]
  ticked: ReadonlySet<string>
  onTicked: (ids: ReadonlySet<string>) => void
  /** What is said where there are no rows. */
  empty: string
  rowHeight: number
  /** Stands at the end of a row that is ticked. */
  mark?: ReactNode
}

/** Rows of which each is ticked or not, as many as there are. */
export function TickList({ label, className, rows, ticked, onTicked, empty, rowHeight, mark }: Properties) {
  return (
    <VirtualRows rowHeight={rowHeight}>
      <ListBox
        className={`tick-list ${className ?? ''}`.trim()}
        aria-label={label}
        items={rows}
        selectionMode="multiple"
        selectedKeys={ticked}
        onSelectionChange={(keys) => onTicked(new Set(keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String)))}
        renderEmptyState={() => <p className="muted tick-none">{empty}</p>}
      >
        {({ id, text, about }) => (
          <ListBoxItem id={id} className="tick-row" textValue={text}>
            {({ isSelected }) => (
              <>
                <span className="check-box" aria-hidden>
                  {isSelected && <Tick size={12} strokeWidth={3} />}
                </span>
                <span className="tick-text">
                  <Text slot="label" className="tick-label">
                    {text}
                  </Text>
                  <Text slot="description" className="field-hint truncate">
                    {about}
                  </Text>
                </span>
                {isSelected && mark}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </VirtualRows>
  )
}
