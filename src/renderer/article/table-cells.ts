/** Between the cells of a table row's text. */
export const BETWEEN_CELLS = ' | '

/** Where the cells of a row stand in its text, [start, end) in UTF-16 units. */
export function cellsOf(text: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let start = 0
  for (const cell of text.split(BETWEEN_CELLS)) {
    cells.push({ start, end: start + cell.length })
    start += cell.length + BETWEEN_CELLS.length
  }
  return cells
}

/** A number with its unit or sign, or the mark for none. Longer cells are text. */
const FIGURE = /^(?=.{1,30}$)(?:[^\p{L}\d]*\d[^\p{L}]*|[-–—…])$/u

/** Whether a row of a table holds a figure. */
export function hasFigures(row: string): boolean {
  return row.split(BETWEEN_CELLS).some((cell) => FIGURE.test(cell))
}

/** The columns (from 0) of a table in which figures stand under one another; never the first, which names the rows. The head is not looked at. */
export function figureColumns(rows: readonly string[]): ReadonlySet<number> {
  const counts = new Map<number, { figures: number; texts: number }>()
  for (const row of rows.slice(1))
    for (const [column, cell] of row.split(BETWEEN_CELLS).entries()) {
      const count = counts.get(column) ?? { figures: 0, texts: 0 }
      if (FIGURE.test(cell)) count.figures += 1
      else if (cell !== '') count.texts += 1
      counts.set(column, count)
    }
  return new Set([...counts].filter(([column, { figures, texts }]) => column > 0 && figures > texts).map(([column]) => column))
}
