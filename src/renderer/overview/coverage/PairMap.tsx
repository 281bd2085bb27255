import { useRef } from 'react'
import type { Theme } from '#core/theme.ts'
import { t } from '#text/text.ts'
import { useCall } from '../../ui/queries.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import { placedTable, placedWords } from '../chart/placed-table.ts'
import type { Narrowed } from './CoverageView.tsx'

/** Pixels. */
const [LABEL, FIGURE] = [150, 640]

type Properties = { themes: ReadonlyMap<string, Theme>; chosen: Narrowed | null; onOpen: (pair: Narrowed) => void }

/** Which themes stand in the same articles; a square leads to these. Nothing where there is one theme. */
export function PairMap({ themes, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  const { data: pairs } = useCall('coverage.pairs', {})
  if (pairs === undefined || themes.size < 2) return null
  const nameOf = (slug: string): string => themes.get(slug)?.name ?? slug
  const values = new Map(
    pairs
      .flatMap((pair) => [pair, { ...pair, one: pair.other, other: pair.one }])
      .map(({ one, other, articles, marked }) => {
        const name = t('coverage:pairs.cell', { one: nameOf(one), other: nameOf(other), count: articles, marked })
        return [cellOf(one, other), { marked, suggested: articles - marked, name }] as const
      }),
  )
  const rows = [...themes.values()].map(({ slug, name, colour }) => ({ id: slug, label: name, colour }))
  const title = t('coverage:pairs.title')
  const map = { label: title, rows, columns: rows, values, labelWidth: LABEL }
  const cellWidth = Math.max(40, Math.min(96, (FIGURE - LABEL) / rows.length))
  return (
    <ChartFrame
      title={title}
      lead={t('coverage:pairs.lead')}
      svg={svg}
      fileName="themes-together"
      placed={() => ({
        caption: t('coverage:pairs.caption'),
        alternative: placedWords(title, rows, rows, values),
        table: placedTable(t('coverage:column.theme'), rows, rows, values),
        map: { ...map, cellWidth },
      })}
      chart={
        <HeatMap
          {...map}
          svg={svg}
          cellWidth={96}
          chosen={chosen !== null && 'also' in chosen ? cellOf(chosen.theme, chosen.also) : null}
          onOpen={(theme, also) => onOpen({ theme, also })}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coverage:column.theme')}</th>
              <th scope="col">{t('coverage:column.with')}</th>
              <th scope="col">{t('coverage:column.articles')}</th>
              <th scope="col">{t('coverage:column.bothMarked')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ one, other, articles, marked }) => (
              <tr key={`${one} ${other}`}>
                <th scope="row">{nameOf(one)}</th>
                <td>{nameOf(other)}</td>
                <td className="num">{articles}</td>
                <td className="num">{marked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
