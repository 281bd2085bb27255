import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import { tint } from '../colour.ts'
import type { DocxContext } from './docx-context.ts'
import { docxStyleId, twips } from './docx-styles.ts'
import { columnShares, numericColumns } from '../table-columns.ts'

const HAIRLINE = 'B9BCC4'

/** The caption above the table, whose header row Word repeats on every page. An empty line follows: Word joins tables that touch. */
export function docxTable(block: Extract<DocumentBlock, { kind: 'table' }>, context: DocxContext): (Paragraph | Table)[] {
  const widths = columnShares(block).map((share) => twips(share * context.width))
  const numeric = numericColumns(block)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
  const ground = tint(context.styles.kicker.colour, 0.08).slice(1)
  const rows = [block.header, ...block.rows].map((row, index) => {
    const style = index === 0 ? 'tableHeader' : 'table'
    const cells = row.map((content, column) => {
      const alignment = numeric.has(column) ? { alignment: AlignmentType.END } : {}
      const paragraph = new Paragraph({ style: docxStyleId(style), ...alignment, ...context.type.set(content, style) })
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        ...(index === 0 ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground } } : {}),
        children: [paragraph],
      })
    })
    return new TableRow({ tableHeader: index === 0, cantSplit: true, children: cells })
  })
  const table = new Table({
    rows,
    width: { size: twips(context.width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
  })
  const caption = new Paragraph({ style: docxStyleId('caption'), ...context.type.set(block.caption, 'caption') })
  return [...(block.caption.length > 0 ? [caption] : []), table, new Paragraph({ style: docxStyleId('table') })]
}
