import { useRef } from 'react'
import type { CoveredMonth } from '#contract/coverage.ts'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import { placedTable, placedWords } from '../chart/placed-table.ts'
import type { PlacedChart } from '../chart/PlaceDialog.tsx'
import type { Narrowed } from './CoverageView.tsx'
import { monthColumns } from './months.ts'
import { firstHead, monthHead, monthWords } from './month-words.ts'

/** On a page: so many of the last months, each so many pixels wide. */
const FIGURE = { months: 14, cell: 32 } as const

type Properties = {
  months: readonly CoveredMonth[]
  themes: ReadonlyMap<string, Theme>
  chosen: Narrowed | null
  onOpen: (cell: Narrowed) => void
}

export function MonthMap({ months, themes, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const { columns, cut } = monthColumns(months)
  const monthOf = new Map(columns.map(({ id, month }) => [id, month]))
  const nameOf = (theme: string): string => themes.get(theme)?.name ?? theme
  const values = new Map(
    months.map(({ theme, month, articles, marked, suggested }) => {
      const said = { theme: nameOf(theme), month: monthWords(month), marked, suggested, count: articles }
      return [cellOf(theme, month ?? 'none'), { marked, suggested, name: t('coverage:months.cell', said) }] as const
    }),
  )
  const rows = [...themes.values()].map(({ slug, name, colour }) => ({ id: slug, label: name, colour }))
  const heads = columns.map((column, at) => ({
    id: column.id,
    ...monthHead(column, columns[at - 1]),
    name: column.empty === undefined ? monthWords(column.month) : t('coverage:gap', { count: column.empty }),
  }))
  const title = t('coverage:months.title')
  const map = { label: title, rows, values, labelWidth: 150 }
  const gaps = new Set(columns.flatMap(({ id, empty }) => (empty === undefined ? [] : [id])))
  const placed = (): PlacedChart => {
    const last = heads
      .slice(-FIGURE.months)
      .map((head, at) => (at === 0 ? { ...head, ...firstHead(columns.at(-FIGURE.months) ?? columns[0]) } : head))
    return {
      caption: t('coverage:months.caption'),
      alternative: placedWords(title, rows, last, values),
      table: placedTable(
        t('coverage:column.theme'),
        rows,
        last.filter(({ id }) => !gaps.has(id)),
        values,
      ),
      map: { ...map, columns: last, cellWidth: FIGURE.cell },
    }
  }
  return (
    <ChartFrame
      title={title}
      placed={placed}
      lead={cut ? `${t('coverage:lead')} ${t('coverage:months.cut')}` : t('coverage:lead')}
      svg={svg}
      fileName="themes-by-month"
      chart={
        <HeatMap
          svg={svg}
          {...map}
          columns={heads}
          latest
          chosen={chosen === null || !('month' in chosen) ? null : cellOf(chosen.theme, chosen.month ?? 'none')}
          onOpen={(theme, column) => onOpen({ theme, month: monthOf.get(column) ?? null })}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coverage:column.theme')}</th>
              <th scope="col">{t('coverage:column.month')}</th>
              <th scope="col">{t('coverage:column.articles')}</th>
              <th scope="col">{t('coverage:column.marked')}</th>
              <th scope="col">{t('coverage:column.suggested')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ theme, month, articles, marked, suggested }) => (
              <tr key={`${theme} ${month}`}>
                <th scope="row">{nameOf(theme)}</th>
                <td>{monthWords(month)}</td>
                <td className="num">{articles}</td>
                <td className="num">{marked}</td>
                <td className="num">{suggested}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
