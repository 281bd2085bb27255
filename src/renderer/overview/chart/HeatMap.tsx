import { Group } from '@visx/group'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { themeStyle } from '../../ui/theme-style.ts'
import { cellOf, CELL, heatLayout, stepFrom, type HeatColumn, type HeatRow, type HeatValue } from './heat-map.ts'
import { HeatCell } from './HeatCell.tsx'
import './heat-map.css'

/** Above the cells, and what a label's letters take, in pixels. */
const [HEAD, LETTER] = [38, 6.6]
/** A map of more columns has the labels of its rows at its end too, since it is scrolled. */
const WIDE = 20

/** SVG has no tags for them. */
const ROLES = { row: { role: 'row' }, column: { role: 'columnheader' }, rowHead: { role: 'rowheader' } } as const

/** A map of squares, whatever is done with it. */
export type HeatChart = {
  label: string
  rows: readonly HeatRow[]
  columns: readonly HeatColumn[]
  /** By `cellOf`; nothing where there is nothing. */
  values: ReadonlyMap<string, HeatValue>
  /** Pixels for the labels of rows, and of a column. */
  labelWidth: number
  cellWidth?: number
}

type Properties = HeatChart & {
  /** Begins scrolled to its last column. */
  latest?: boolean
  chosen: string | null
  onOpen: (row: string, column: string) => void
  svg: Ref<SVGSVGElement>
}

/** A table of squares, to be walked by arrow keys; its numbers are printed, so that it is read without colour and without size. */
export function HeatMap({
  label,
  rows,
  columns,
  values,
  labelWidth,
  cellWidth = CELL.width,
  latest = false,
  chosen,
  onOpen,
  svg,
}: Properties) {
  const [at, setAt] = useState({ row: 0, column: 0 })
  const body = useRef<SVGGElement>(null)
  const { x, y, side } = heatLayout(rows, columns, values, cellWidth)
  const inHand = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepFrom(inHand, event.key, rows.length, columns.length)
    const [row, column] = [rows[inHand.row], columns[inHand.column]]
    if (next !== null) {
      setAt(next)
      const cell = body.current?.querySelector<SVGGElement>(`[data-at="${next.row} ${next.column}"]`)
      cell?.focus()
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else if ((event.key === 'Enter' || event.key === ' ') && row && column) {
      if (values.has(cellOf(row.id, column.id))) onOpen(row.id, column.id)
    } else return
    event.preventDefault()
  }
  const isWide = columns.length > WIDE
  const end = labelWidth + columns.length * cellWidth + 2
  const width = isWide ? end + labelWidth : end
  useLayoutEffect(() => {
    const scrolled = body.current?.closest('.chart-scroll')
    if (latest && scrolled) scrolled.scrollLeft = scrolled.scrollWidth
  }, [latest])
  const height = HEAD + rows.length * CELL.height + 2
  const letters = Math.floor(labelWidth / LETTER)
  return (
    <svg
      ref={svg}
      className="heat-map"
      role="grid"
      tabIndex={-1}
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onKeyDown={onKeyDown}
    >
      <Group left={labelWidth} {...ROLES.row}>
        {columns.map(({ id, label: text, name = text, above, colour }) => (
          <text
            key={id}
            {...ROLES.column}
            aria-label={name}
            className={colour === undefined ? 'heat-column' : 'heat-column themed'}
            style={themeStyle(colour)}
            x={x(id) + cellWidth / 2}
            y={HEAD - 11}
          >
            {above !== undefined && (
              <tspan x={x(id) + cellWidth / 2} dy={-15} className="heat-above">
                {above}
              </tspan>
            )}
            <tspan x={x(id) + cellWidth / 2} dy={above === undefined ? 0 : 15}>
              {shortened(text, Math.floor(cellWidth / LETTER))}
            </tspan>
            <title>{name}</title>
          </text>
        ))}
      </Group>
      <Group innerRef={body} top={HEAD}>
        {rows.map((row, rowAt) => (
          <Group key={row.id} {...ROLES.row} top={y(row.id)}>
            <text {...ROLES.rowHead} className="heat-row" x={0} y={CELL.height / 2 + 4}>
              {shortened(row.label, letters)}
              <title>{row.label}</title>
            </text>
            {isWide && (
              <text aria-hidden className="heat-row" x={end + 8} y={CELL.height / 2 + 4}>
                {shortened(row.label, letters)}
              </text>
            )}
            {columns.map((column, columnAt) => (
              <HeatCell
                key={column.id}
                left={labelWidth + x(column.id)}
                width={cellWidth}
                value={values.get(cellOf(row.id, column.id))}
                side={side}
                colour={row.colour ?? column.colour}
                at={`${rowAt} ${columnAt}`}
                inHand={rowAt === inHand.row && columnAt === inHand.column}
                chosen={chosen === cellOf(row.id, column.id)}
                onOpen={() => {
                  setAt({ row: rowAt, column: columnAt })
                  onOpen(row.id, column.id)
                }}
              />
            ))}
          </Group>
        ))}
      </Group>
    </svg>
  )
}

function shortened(text: string, letters: number): string {
  // Never half of a pair of code units.
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}
