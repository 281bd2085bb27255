import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { TextStyle } from '#core/template.ts'
import { tint } from '../colour.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfCell, PdfInline, PdfNode, PdfTableLayout } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'
import { plainText } from '../styled-runs.ts'
import { columnShares, numericColumns } from '../table-columns.ts'

type Table = Extract<DocumentBlock, { kind: 'table' }>

/** Tallest row in points that is kept on one page: pdfmake drops what does not fit from a row that must not break. */
const TALLEST_KEPT_ROW = 400
const HAIRLINE = '#b9bcc4'
/** Points that a column should have; where there are too many for that, letters and the space around them shrink with them, to half at most. */
const COMFORTABLE = 62
const PADDING = 6

/** What all cells of a table are set by. `scale`: 1, or less where there are many columns. `shares`: of the width, by column, 0–1. */
type Setting = { context: PdfContext; shares: readonly number[]; numeric: ReadonlySet<number>; scale: number }

/** The caption, then the table; the header row is repeated on every page it reaches. */
export function pdfTable(block: Table, context: PdfContext): PdfNode[] {
  const { caption, table } = context.styles
  const shares = columnShares(block)
  if (shares.length === 0) return []
  const scale = Math.min(1, Math.max(0.5, context.width / shares.length / COMFORTABLE))
  const setting: Setting = { context, shares, numeric: numericColumns(block), scale }
  const heads = block.header.length > 0 ? [block.header] : []
  const rows = [...heads, ...block.rows]
  const tallest = rows.reduce((most, row) => Math.max(most, estimatedHeight(row, setting)), 0)
  const headOf = (row: number, column: number): PdfCell['head'] =>
    row < heads.length ? 'Column' : block.headColumn && column === 0 ? 'Row' : undefined
  const captionNode: PdfNode = {
    ...context.type.set(block.caption, 'caption'),
    style: 'caption',
    tag: 'Caption',
    keepAfter: linesHeight(table, 3) + 12,
  }
  return [
    ...(block.caption.length > 0 ? [captionNode] : []),
    {
      table: {
        headerRows: heads.some((row) => estimatedHeight(row, setting) < TALLEST_KEPT_ROW) ? 1 : 0,
        dontBreakRows: tallest < TALLEST_KEPT_ROW,
        widths: shares.map((share) => `${share * 100}%`),
        body: rows.map((row, index) => row.map((cell, column) => pdfCell(cell, column, headOf(index, column), setting))),
      },
      tag: 'Table',
      layout: hairlines(context.accent, heads.length, PADDING * scale),
      margin: [table.indent, block.caption.length > 0 ? 0 : caption.spaceBefore, 0, Math.max(10, table.spaceAfter)],
    },
  ]
}

function pdfCell(
  content: DocumentInline[],
  column: number,
  head: PdfCell['head'],
  { context, numeric, scale }: Setting,
): PdfCell {
  const style = head ? 'tableHeader' : 'table'
  const set = context.type.set(content, style)
  const text = scale === 1 ? set.text : set.text.map((inline) => scaled(inline, context.styles[style], scale))
  const right = numeric.has(column) ? ({ alignment: 'right' } as const) : {}
  const stack: PdfNode[] = [{ ...set, text, style, margin: [0, 0, 0, 0], ...right }]
  return head ? { stack, head, fillColor: tint(context.accent, 0.08) } : { stack }
}

function scaled(inline: PdfInline, { size }: TextStyle, scale: number): PdfInline {
  return { ...inline, fontSize: (inline.fontSize ?? size) * scale }
}

/** Height in points, on the generous side: a letter is taken as 0.6 of the size wide, a Chinese one as the whole. */
function estimatedHeight(row: readonly DocumentInline[][], { context, shares, scale }: Setting): number {
  const style = context.styles.table
  const lines = row.map((cell, index) => {
    const width = Math.max(style.size * scale, (shares[index] ?? 1) * context.width - 2 * PADDING * scale)
    const text = plainText(cell)
    const wide = text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\uffe6]/g)?.length ?? 0
    return Math.ceil(((text.length * 0.6 + wide * 0.45) * style.size * scale) / width)
  })
  return linesHeight(style, Math.max(1, ...lines)) * scale
}

function hairlines(accent: string, heads: number, padding: number): PdfTableLayout {
  return {
    hLineWidth: (row, node) => (heads > 0 && row === heads ? 1 : row === node.table.body.length ? 0.75 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => HAIRLINE,
    vLineColor: () => accent,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5,
  }
}
