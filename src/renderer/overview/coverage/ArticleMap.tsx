import { useRef, useState } from 'react'
import type { CoveredArticle } from '#contract/coverage.ts'
import type { Theme } from '#core/theme.ts'
import { knownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../../ui/controls.tsx'
import { useCall } from '../../ui/queries.ts'
import { ChartFrame } from '../chart/ChartFrame.tsx'
import { cellOf } from '../chart/heat-map.ts'
import { HeatMap } from '../chart/HeatMap.tsx'
import { placedTable, placedWords } from '../chart/placed-table.ts'
import type { PlacedChart } from '../chart/PlaceDialog.tsx'
import type { Cell, Narrowed } from './CoverageView.tsx'
import { monthWords } from './month-words.ts'

const PAGE = 25
/** Pixels, on a page: of all, of the titles, and of a theme at least. */
const FIGURE = { width: 640, label: 280, cell: 44 } as const

type Properties = {
  themes: ReadonlyMap<string, Theme>
  narrowed: Narrowed | null
  onWiden: () => void
  chosen: Cell | null
  onOpen: (cell: Cell) => void
}

/** Articles by themes, the newest first, a page at a time; those of one theme and month where that was chosen. */
export function ArticleMap({ narrowed, ...rest }: Properties) {
  return <Pages key={JSON.stringify(narrowed)} narrowed={narrowed} {...rest} />
}

function Pages({ themes, narrowed, onWiden, chosen, onOpen }: Properties) {
  const svg = useRef<SVGSVGElement>(null)
  /** What each page began after; the last is shown. */
  const [starts, setStarts] = useState<(string | null)[]>([null])
  const after = starts.at(-1) ?? null
  const { data } = useCall('coverage.articles', { ...narrowed, after, limit: PAGE }, { keep: true })
  const { total = 0, rows = [], next = null } = data ?? {}
  const nameOf = (slug: string): string => themes.get(slug)?.name ?? slug
  const lead = leadOf(narrowed, total, nameOf)
  const from = (starts.length - 1) * PAGE
  return (
    <>
      <ChartFrame
        title={t('coverage:articles.title')}
        lead={lead}
        svg={svg}
        fileName="themes-by-article"
        chart={<Map svg={svg} rows={rows} themes={themes} chosen={chosen} onOpen={onOpen} />}
        table={<Table rows={rows} themes={themes} />}
        placed={() => placed({ rows, themes })}
      />
      <div className="overview-pages">
        {narrowed !== null && (
          <TextButton small onPress={onWiden}>
            {t('coverage:articles.widen')}
          </TextButton>
        )}
        <TextButton small isDisabled={starts.length === 1} onPress={() => setStarts(starts.slice(0, -1))}>
          {t('coverage:articles.newer')}
        </TextButton>
        <TextButton small isDisabled={next === null} onPress={() => setStarts([...starts, next])}>
          {t('coverage:articles.older')}
        </TextButton>
        {rows.length > 0 && (
          <span className="muted num">{t('coverage:articles.range', { from: from + 1, to: from + rows.length, total })}</span>
        )}
      </div>
    </>
  )
}

function leadOf(narrowed: Narrowed | null, count: number, nameOf: (slug: string) => string): string {
  if (narrowed === null) return t('coverage:articles.all', { count })
  const theme = nameOf(narrowed.theme)
  if ('also' in narrowed) return t('coverage:articles.both', { count, theme, other: nameOf(narrowed.also) })
  return t('coverage:articles.of', { count, theme, month: monthWords(narrowed.month) })
}

function titleOf({ article, title }: CoveredArticle): string {
  return knownTitle(title) ?? t('article:untitledNumber', { id: article })
}

type Shown = Pick<Properties, 'themes' | 'chosen' | 'onOpen'> & {
  svg: React.RefObject<SVGSVGElement | null>
  rows: readonly CoveredArticle[]
}

/** What the map shows, whichever its size. */
function drawn({ rows, themes }: Pick<Shown, 'rows' | 'themes'>) {
  const values = new globalThis.Map(
    rows.flatMap((row) =>
      row.cells.map(({ theme, marked, suggested }) => {
        const said = { title: titleOf(row), theme: themes.get(theme)?.name ?? theme, marked, suggested }
        return [cellOf(row.article, theme), { marked, suggested, name: t('coverage:articles.cell', said) }] as const
      }),
    ),
  )
  return {
    label: t('coverage:articles.title'),
    rows: rows.map((row) => ({ id: row.article, label: `${row.date ?? '–'} · ${titleOf(row)}` })),
    columns: [...themes.values()].map(({ slug, name, colour }) => ({ id: slug, label: name, colour })),
    values,
  }
}

function placed(shown: Pick<Shown, 'rows' | 'themes'>): PlacedChart {
  const map = drawn(shown)
  const { label, rows, columns, values } = map
  const cellWidth = Math.max(FIGURE.cell, Math.min(96, (FIGURE.width - FIGURE.label) / columns.length))
  return {
    caption: t('coverage:articles.caption'),
    alternative: placedWords(label, rows, columns, values),
    table: placedTable(t('coverage:column.article'), rows, columns, values),
    map: { ...map, labelWidth: FIGURE.label, cellWidth },
  }
}

function Map({ svg, rows, themes, chosen, onOpen }: Shown) {
  const titles = new globalThis.Map(rows.map((row) => [row.article, titleOf(row)]))
  return (
    <HeatMap
      {...drawn({ rows, themes })}
      svg={svg}
      labelWidth={380}
      cellWidth={96}
      chosen={chosen === null ? null : cellOf(chosen.article, chosen.theme)}
      onOpen={(article, theme) => onOpen({ article, theme, title: titles.get(article) ?? '' })}
    />
  )
}

function Table({ rows, themes }: Pick<Shown, 'rows' | 'themes'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('coverage:column.article')}</th>
          <th scope="col">{t('coverage:column.date')}</th>
          <th scope="col">{t('coverage:column.theme')}</th>
          <th scope="col">{t('coverage:column.marked')}</th>
          <th scope="col">{t('coverage:column.suggested')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.cells.map(({ theme, marked, suggested }) => (
            <tr key={`${row.article} ${theme}`}>
              <th scope="row">{titleOf(row)}</th>
              <td>{row.date ?? '–'}</td>
              <td>{themes.get(theme)?.name ?? theme}</td>
              <td className="num">{marked}</td>
              <td className="num">{suggested}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
