import { useRef } from 'react'
import type { CoveredMonth } from '#contract/coverage.ts'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import type { Narrowed } from './CoverageView.tsx'
import { monthChart } from './month-chart.ts'
import { monthWords } from './month-words.ts'

type Properties = {
  months: readonly CoveredMonth[]
  themes: ReadonlyMap<string, Theme>
  chosen: Narrowed | null
  onOpen: (cell: Narrowed) => void
}

export function MonthMap({ months, themes, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const { heads, cut, monthOf, placed } = monthChart(months)
  const nameOf = (theme: string): string => themes.get(theme)?.name ?? theme
  const values = new Map(
    months.map(({ theme, month, articles, marked, suggested }) => {
      const said = { theme: nameOf(theme), month: monthWords(month), marked, suggested, count: articles }
      return [cellOf(theme, month ?? 'none'), { marked, suggested, name: t('coverage:months.cell', said) }] as const
    }),
  )
  const rows = [...themes.values()].map(({ slug, name, colour }) => ({ id: slug, label: name, colour }))
  const title = t('coverage:months.title')
  const map = { label: title, rows, values, labelWidth: 150 }
  return (
    <ChartFrame
      title={title}
      placed={() => placed(map, t('coverage:months.caption'), t('coverage:column.theme'))}
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
          onOpen={(theme, column) => onOpen({ theme, month: monthOf(column) })}
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
