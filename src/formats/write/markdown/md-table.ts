import type { DocumentBlock } from '#core/document.ts'
import { columnCount, columnShares, numericColumns } from '../table-columns.ts'
import { mdBeginning } from './md-text.ts'
import type { MdInlines } from './md-inlines.ts'

/** Dashes of all columns together: how wide each column is pandoc reads from its dashes. */
const DASHES = 72
const FEWEST = 3

/** A table with a row for each line, its caption above. One without heads has empty ones, as the dialect wants it. */
export function mdTable(block: Extract<DocumentBlock, { kind: 'table' }>, type: MdInlines): string {
  const count = columnCount(block)
  if (count === 0) return ''
  const numeric = numericColumns(block)
  const heads = block.header.length === 0 ? Array.from({ length: count }, () => '') : block.header.map((cell) => type.set(cell))
  const rule = columnShares(block).map((share, column) => {
    const dashes = '-'.repeat(Math.max(FEWEST, Math.round(share * DASHES)))
    return numeric.has(column) ? `${dashes}:` : `:${dashes}`
  })
  const lines = [row(heads), `|${rule.join('|')}|`, ...block.rows.map((cells) => row(cells.map((cell) => type.set(cell))))]
  const caption = block.caption.length === 0 ? '' : `: ${mdBeginning(type.set(block.caption))}\n\n`
  return caption + lines.join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
