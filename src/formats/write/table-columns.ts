import type { DocumentBlock } from '#core/document.ts'
import { plainText } from './styled-runs.ts'

const NUMBER = /^[-–−+~≈<>]?\s*\d[\d\s.,%]*$/u
/** Where there is no figure. */
const NONE = /^[-–—…]?$/u

type Table = Extract<DocumentBlock, { kind: 'table' }>

/** The number of columns; 0 of a table without rows. */
export function columnCount({ header, rows }: Pick<Table, 'header' | 'rows'>): number {
  return header.length > 0 ? header.length : (rows[0]?.length ?? 0)
}

/** Widths in the tree are relative: each column's part of their sum, 0–1. */
export function columnShares(block: Table): number[] {
  const widths = Array.from({ length: columnCount(block) }, (_, index) => block.widths[index] ?? 1)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (sum > 0 ? width / sum : 1 / widths.length))
}

/** The columns that hold numbers only and are set flush right, by index. */
export function numericColumns(block: Table): ReadonlySet<number> {
  const columns = Array.from({ length: columnCount(block) }, (_, index) => index)
  return new Set(
    columns.filter((column) => {
      const texts = block.rows.map((row) => plainText(row[column] ?? []).trim()).filter((text) => !NONE.test(text))
      return texts.length > 0 && texts.every((text) => NUMBER.test(text))
    }),
  )
}
