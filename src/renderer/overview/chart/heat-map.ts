import { scaleBand, scaleSqrt } from '@visx/scale'

/** How much is behind one cell; `name` says it all in words. */
export type HeatValue = { marked: number; suggested: number; name: string }
export type HeatRow = { id: string; label: string; colour?: string | undefined }
/** `name`: what the label stands for; `above`: begins a group of columns. */
export type HeatColumn = { id: string; label: string; name?: string; above?: string; colour?: string | undefined }

/** Pixels. */
export const CELL = { width: 40, height: 34, gap: 4 } as const
const SMALLEST = 13

/** Where each cell stands and how large its square is: its area grows with the number of passages, and the smallest still holds a digit. */
export function heatLayout(
  rows: readonly HeatRow[],
  columns: readonly HeatColumn[],
  values: ReadonlyMap<string, HeatValue>,
  cellWidth: number = CELL.width,
) {
  const most = Math.max(1, ...[...values.values()].map(({ marked, suggested }) => marked + suggested))
  const x = scaleBand({ domain: columns.map(({ id }) => id), range: [0, columns.length * cellWidth] })
  const y = scaleBand({ domain: rows.map(({ id }) => id), range: [0, rows.length * CELL.height] })
  const side = scaleSqrt({ domain: [0, most], range: [SMALLEST, CELL.height - CELL.gap] })
  return { x: (id: string) => x(id) ?? 0, y: (id: string) => y(id) ?? 0, side: (value: number) => side(value) }
}

/** The key of a cell. */
export function cellOf(row: string, column: string): string {
  return `${row}\n${column}`
}

function kept(number: number, count: number): number {
  return Math.min(Math.max(number, 0), count - 1)
}

/** Where an arrow key leads from a cell; null for other keys. At an edge it stays. */
export function stepFrom(at: { row: number; column: number }, key: string, rows: number, columns: number): typeof at | null {
  switch (key) {
    case 'ArrowLeft':
      return { ...at, column: kept(at.column - 1, columns) }
    case 'ArrowRight':
      return { ...at, column: kept(at.column + 1, columns) }
    case 'ArrowUp':
      return { ...at, row: kept(at.row - 1, rows) }
    case 'ArrowDown':
      return { ...at, row: kept(at.row + 1, rows) }
    case 'Home':
      return { ...at, column: 0 }
    case 'End':
      return { ...at, column: columns - 1 }
    default:
      return null
  }
}

/** A number that fits into a cell: 950, 1.2k, 48k. */
export function shortNumber(value: number): string {
  if (value < 1_000) return String(value)
  return value < 10_000 ? `${(Math.floor(value / 100) / 10).toString()}k` : `${Math.floor(value / 1_000)}k`
}
