import { useRef } from 'react'
import { t } from '#text/text.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf, type HeatValue } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import { monthChart } from '../coverage/month-chart.ts'
import { monthWords } from '../coverage/month-words.ts'
import { byMonth, type Timeline } from './by-month.ts'
import type { Chosen } from './TimelineView.tsx'

const ROWS = ['written', 'named'] as const

type Properties = { timeline: Timeline; chosen: Chosen | null; onOpen: (chosen: Chosen) => void }

/** Articles and dates as two rows of squares over the months. */
export function TimelineMap({ timeline, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const months = byMonth(timeline)
  const { heads, cut, monthOf, placed } = monthChart(months)
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
  const title = t('overview:timeline.title')
  const map = { label: title, rows, values, labelWidth: 130 }
  const open = (row: string, column: string): void => {
    const month = monthOf(column)
    if (month !== null) onOpen({ row: row === 'written' ? 'written' : 'named', month })
  }
  return (
    <ChartFrame
      title={title}
      placed={() => placed(map, t('overview:timeline.caption'), t('overview:timeline.row'))}
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
