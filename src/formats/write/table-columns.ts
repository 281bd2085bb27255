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

/** Letters of a word for which a table is made smaller; a longer one breaks. */
const LONGEST_WORD = 18
/** Smaller than that hardly anybody reads: some six points. */
const SMALLEST = 0.62

/**
 * By how much letters and space are to shrink so that no word that names a column or a row breaks: 1 for not at all. `width` of the text and `padding` beside a cell in points, `size` of the letters, and how
 * much of it a letter is wide.
 */
export function headScale(
  block: Table,
  { width, padding, size, letter }: { width: number; padding: number; size: number; letter: number },
): number {
  const scales = columnShares(block).map((share, column) => {
    const heads = [
      block.header[column] ?? [],
      ...(block.headColumn && column === 0 ? block.rows.map(([head]) => head ?? []) : []),
    ]
    const words = heads.flatMap((head) => plainText(head).split(/[\s\u00ad\u200b-]+/u))
    const longest = Math.min(LONGEST_WORD, Math.max(0, ...words.map((word) => (/\p{Script=Han}/u.test(word) ? 2 : word.length))))
    return (share * width) / (longest * letter * size + 2 * padding)
  })
  return Math.max(SMALLEST, Math.min(1, ...scales))
}
