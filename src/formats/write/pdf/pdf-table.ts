import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { tint } from '../colour.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfCell, PdfNode, PdfTableLayout } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'
import { plainText } from '../styled-runs.ts'
import { columnShares, numericColumns } from '../table-columns.ts'

type Table = Extract<DocumentBlock, { kind: 'table' }>

/** Tallest row in points that is kept on one page: pdfmake drops what does not fit from a row that must not break. */
const TALLEST_KEPT_ROW = 240
const HAIRLINE = '#b9bcc4'

/** The caption, then the table; the header row is repeated on every page it reaches. */
export function pdfTable(block: Table, context: PdfContext): PdfNode[] {
  const { caption, table } = context.styles
  const shares = columnShares(block)
  const numeric = numericColumns(block)
  const rows = [block.header, ...block.rows]
  const tallest = Math.max(...rows.map((row) => estimatedHeight(row, shares, context)))
  const body = rows.map((row, index) => row.map((cell, column) => pdfCell(cell, index === 0, numeric.has(column), context)))
  const captionNode: PdfNode = {
    ...context.type.set(block.caption, 'caption'),
    style: 'caption',
    keepAfter: linesHeight(table, 3) + 12,
  }
  return [
    ...(block.caption.length > 0 ? [captionNode] : []),
    {
      table: {
        headerRows: estimatedHeight(block.header, shares, context) < TALLEST_KEPT_ROW ? 1 : 0,
        dontBreakRows: tallest < TALLEST_KEPT_ROW,
        widths: shares.map((share) => `${share * 100}%`),
        body,
      },
      layout: hairlines(context.accent),
      margin: [table.indent, block.caption.length > 0 ? 0 : caption.spaceBefore, 0, Math.max(10, table.spaceAfter)],
    },
  ]
}

function pdfCell(content: DocumentInline[], header: boolean, numeric: boolean, context: PdfContext): PdfCell {
  const style = header ? 'tableHeader' : 'table'
  const stack: PdfNode[] = [
    { ...context.type.set(content, style), style, margin: [0, 0, 0, 0], ...(numeric ? { alignment: 'right' } : {}) },
  ]
  return header ? { stack, fillColor: tint(context.accent, 0.08) } : { stack }
}

/** Height in points, on the generous side: a letter is taken as 0.6 of the size wide. */
function estimatedHeight(row: readonly DocumentInline[][], shares: readonly number[], context: PdfContext): number {
  const style = context.styles.table
  const lines = row.map((cell, index) => {
    const width = Math.max(style.size, (shares[index] ?? 1) * context.width - 12)
    return Math.ceil((plainText(cell).length * style.size * 0.6) / width)
  })
  return linesHeight(style, Math.max(1, ...lines))
}

function hairlines(accent: string): PdfTableLayout {
  return {
    hLineWidth: (row, node) => (row === 1 ? 1 : row === node.table.body.length ? 0.75 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => HAIRLINE,
    vLineColor: () => accent,
    paddingLeft: () => 6,
    paddingRight: () => 6,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  }
}
