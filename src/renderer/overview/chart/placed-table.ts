import { t } from '#text/text.ts'
import { cellOf, type HeatColumn, type HeatRow, type HeatValue } from './heat-map.ts'

type Values = ReadonlyMap<string, HeatValue>

/** The numbers of a map of squares as the table of a figure: “7 (2)” is seven passages, two of them marked. `corner`: what the rows are. */
export function placedTable(
  corner: string,
  rows: readonly HeatRow[],
  columns: readonly HeatColumn[],
  values: Values,
): string[][] {
  const head = [corner, ...columns.map(({ label, name }) => name ?? label)]
  const lines = rows.map(({ id, label }) => [
    label,
    ...columns.map((column) => {
      const { marked = 0, suggested = 0 } = values.get(cellOf(id, column.id)) ?? {}
      return marked + suggested === 0 ? '–' : t('coverage:place.cell', { all: marked + suggested, marked })
    }),
  ])
  return [head, ...lines]
}

/** What such a map shows in words: where most is. */
export function placedWords(title: string, rows: readonly HeatRow[], columns: readonly HeatColumn[], values: Values): string {
  const shown = rows.flatMap((row) => columns.flatMap((column) => values.get(cellOf(row.id, column.id)) ?? []))
  const [most] = shown.toSorted((one, other) => other.marked + other.suggested - one.marked - one.suggested)
  return most === undefined ? t('coverage:place.altNothing', { title }) : t('coverage:place.alt', { title, most: most.name })
}
