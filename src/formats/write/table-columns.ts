import type { DocumentBlock } from '#core/document.ts'
import { plainText } from './styled-runs.ts'

const NUMBER = /^[-–−+~≈<>]?\s*\d[\d\s.,%]*$/u

type Table = Extract<DocumentBlock, { kind: 'table' }>

/** Widths in the tree are relative: each column's part of their sum, 0–1. */
export function columnShares(block: Table): number[] {
  const widths = block.header.map((_, index) => block.widths[index] ?? 1)
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (sum > 0 ? width / sum : 1 / widths.length))
}

/** The columns that hold numbers only and are set flush right, by index. */
export function numericColumns(block: Table): ReadonlySet<number> {
  const columns = block.header.map((_, index) => index)
  return new Set(
    columns.filter((column) => block.rows.length > 0 && block.rows.every((row) => NUMBER.test(plainText(row[column] ?? [])))),
  )
}
