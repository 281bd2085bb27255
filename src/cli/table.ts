import { clip, displayWidth } from './display-width.ts'
import { harmlessLine } from './harmless.ts'
import { t } from '#text/text.ts'
import type { en } from '#text/en/index.ts'

type Column = {
  title: string
  align?: 'right'
  /** The column that gives way where the line is too long. */ flexible?: boolean
}

/** A column under the title that the catalogue has for it. */
export function column(name: keyof typeof en.terminal.column, how: Omit<Column, 'title'> = {}): Column {
  return { title: t(`terminal:column.${name}`), ...how }
}

const GAP = '  '
const NARROWEST = 12

/** Rows under their column titles, cut to `width` characters per line; empty text for no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return ''
  const lines = [columns.map((column) => column.title.toUpperCase()), ...rows.map((cells) => cells.map(harmlessLine))]
  const widths = columns.map((_column, index) => Math.max(...lines.map((cells) => displayWidth(cells[index] ?? ''))))
  const over = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width
  const flexible = columns.findIndex((column) => column.flexible === true)
  if (over > 0 && flexible >= 0) widths[flexible] = Math.max(NARROWEST, (widths[flexible] ?? 0) - over)
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => {
        const cell = clip(cells[index] ?? '', widths[index] ?? 0)
        const space = ' '.repeat((widths[index] ?? 0) - displayWidth(cell))
        return column.align === 'right' ? space + cell : cell + space
      })
      .join(GAP)
      .trimEnd()
  return lines.map(line).join('\n')
}
