import { t } from '#text/text.ts'
import type { HeatColumn } from '../chart/heat-map.ts'
import { placedTable, placedWords } from '../chart/placed-table.ts'
import type { PlacedChart } from '../chart/PlaceDialog.tsx'
import { firstHead, monthHead, monthWords } from './month-words.ts'
import { monthColumns } from './months.ts'

/** On a page: so many of the last months, each so many pixels wide. */
const FIGURE = { months: 14, cell: 32 } as const

/** Squares over months without their columns; `caption` and `corner` (what the rows are) are for a page. */
type Squares = Omit<PlacedChart['map'], 'columns' | 'cellWidth'>
type MonthChart = {
  heads: HeatColumn[]
  /** There are older months than the columns show. */
  cut: boolean
  /** The month of a column, as the library is asked for it; null for what has no date. */
  monthOf: (column: string) => string | null
  /** The last months as a chart on a page. */
  placed: (squares: Squares, caption: string, corner: string) => PlacedChart
}

/** What every map of squares over months has in common: its columns with their heads, and how it is placed in a brief. */
export function monthChart(months: readonly { month: string | null }[]): MonthChart {
  const { columns, cut } = monthColumns(months)
  const monthAt = new Map(columns.map(({ id, month }) => [id, month]))
  const gaps = new Set(columns.flatMap(({ id, empty }) => (empty === undefined ? [] : [id])))
  const heads = columns.map((column, at) => ({
    id: column.id,
    ...monthHead(column, columns[at - 1]),
    name: column.empty === undefined ? monthWords(column.month) : t('coverage:gap', { count: column.empty }),
  }))
  return {
    heads,
    cut,
    monthOf: (column) => monthAt.get(column) ?? null,
    placed(squares, caption, corner) {
      const { label, rows, values } = squares
      const last = heads
        .slice(-FIGURE.months)
        .map((head, at) => (at === 0 ? { ...head, ...firstHead(columns.at(-FIGURE.months) ?? columns[0]) } : head))
      const dated = last.filter(({ id }) => !gaps.has(id))
      return {
        caption,
        alternative: placedWords(label, rows, last, values),
        table: placedTable(corner, rows, dated, values),
        map: { ...squares, columns: last, cellWidth: FIGURE.cell },
      }
    },
  }
}
