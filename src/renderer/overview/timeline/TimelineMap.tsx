import { useRef } from 'react'
import { t } from '#text/text.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf, type HeatValue } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import { placedTable, placedWords } from '../chart/placed-table.ts'
import type { PlacedChart } from '../chart/PlaceDialog.tsx'
import { firstHead, monthHead, monthWords } from '../coverage/month-words.ts'
import { monthColumns } from '../coverage/months.ts'
import { byMonth, type Timeline } from './by-month.ts'
import type { Chosen } from './TimelineView.tsx'

/** On a page: so many of the last months, each so many pixels wide. */
const FIGURE = { months: 14, cell: 32 } as const
const ROWS = ['written', 'named'] as const

type Properties = { timeline: Timeline; chosen: Chosen | null; onOpen: (chosen: Chosen) => void }

/** Articles and dates as two rows of squares over the months. */
export function TimelineMap({ timeline, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const months = byMonth(timeline)
  const { columns, cut } = monthColumns(months)
  const monthAt = new Map(columns.map(({ id, month }) => [id, month]))
  const values = new Map<string, HeatValue>(
    months.flatMap(({ month, written, named, told }) => {
      const [column, said] = [month ?? 'none', monthWords(month)]
      const articles = { marked: written, suggested: 0, name: t('overview:timeline.written', { month: said, count: written }) }
      const dates = {
        marked: named - told,
        suggested: told,
        name: t('overview:timeline.named', { month: said, count: named, told }),
      }
      return [
        ...(written > 0 ? [[cellOf('written', column), articles] as const] : []),
        ...(named > 0 ? [[cellOf('named', column), dates] as const] : []),
      ]
    }),
  )
  const rows = ROWS.map((id) => ({ id, label: t(`overview:timeline.rows.${id}`) }))
  const heads = columns.map((column, at) => ({
    id: column.id,
    ...monthHead(column, columns[at - 1]),
    name: column.empty === undefined ? monthWords(column.month) : t('coverage:gap', { count: column.empty }),
  }))
  const title = t('overview:timeline.title')
  const map = { label: title, rows, values, labelWidth: 130 }
  const gaps = new Set(columns.flatMap(({ id, empty }) => (empty === undefined ? [] : [id])))
  const placed = (): PlacedChart => {
    const last = heads
      .slice(-FIGURE.months)
      .map((head, at) => (at === 0 ? { ...head, ...firstHead(columns.at(-FIGURE.months) ?? columns[0]) } : head))
    return {
      caption: t('overview:timeline.caption'),
      alternative: placedWords(title, rows, last, values),
      table: placedTable(
        t('overview:timeline.row'),
        rows,
        last.filter(({ id }) => !gaps.has(id)),
        values,
      ),
      map: { ...map, columns: last, cellWidth: FIGURE.cell },
    }
  }
  const open = (row: string, column: string): void => {
    const month = monthAt.get(column) ?? null
    if (month !== null) onOpen({ row: row === 'written' ? 'written' : 'named', month })
  }
  return (
    <ChartFrame
      title={title}
      placed={placed}
      lead={cut ? `${t('overview:timeline.lead')} ${t('coverage:months.cut')}` : t('overview:timeline.lead')}
      svg={svg}
      fileName="timeline"
      chart={
        <HeatMap
          svg={svg}
          {...map}
          columns={heads}
          latest
          chosen={chosen === null ? null : cellOf(chosen.row, chosen.month)}
          onOpen={open}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              {(['month', 'written', 'named', 'told'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`overview:timeline.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, written, named, told }) => (
              <tr key={month}>
                <th scope="row">{monthWords(month)}</th>
                <td className="num">{written}</td>
                <td className="num">{named}</td>
                <td className="num">{told}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
