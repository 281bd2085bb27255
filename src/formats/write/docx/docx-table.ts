import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import { hasRightToLeft } from '#core/text-direction.ts'
import { tint } from '../colour.ts'
import type { DocxContext } from './docx-context.ts'
import { docxStyleId, twips } from './docx-styles.ts'
import { plainText } from '../styled-runs.ts'
import { columnShares, headScale, numericColumns } from '../table-columns.ts'
import { hasNoLetters, isTableFromRight } from '../table-direction.ts'

const HAIRLINE = 'B9BCC4'
/** Points beside the text of a cell. */
const PADDING = 5.5
/** Part of its size that a letter is wide in the fonts that a reader may have instead of ours. */
const LETTER = 0.7

/** The caption above the table, whose header row Word repeats on every page; a row is not parted. An empty line follows: Word joins tables that touch. */
export function docxTable(block: Extract<DocumentBlock, { kind: 'table' }>, context: DocxContext): (Paragraph | Table)[] {
  const shares = columnShares(block)
  if (shares.length === 0) return []
  const widths = shares.map((share) => twips(share * context.width))
  const heads = block.header.length > 0 ? [block.header] : []
  const { size } = context.styles.tableHeader
  const scale = headScale(block, { width: context.width, padding: PADDING, size, letter: LETTER })
  const padding = Math.round(20 * PADDING * Math.min(scale, 8 / shares.length))
  const numeric = numericColumns(block)
  const fromRight = isTableFromRight(block, context.language)
  const turnable = [block.header, ...block.rows].some((row) => row.some((cell) => hasRightToLeft(plainText(cell))))
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
  const ground = tint(context.styles.kicker.colour, 0.08).slice(1)
  const rows = [...heads, ...block.rows].map((row, index, all) => {
    const inHead = index < heads.length
    // No row stands alone on the next page.
    const isLastButOne = index === all.length - 2
    const cells = row.map((content, column) => {
      const isHead = inHead || (block.headColumn && column === 0)
      const style = isHead ? 'tableHeader' : 'table'
      const set = context.type.set(content, style, { scale, named: column === block.sourceColumn })
      const isAtRight = numeric.has(column) || (fromRight && hasNoLetters(content))
      // The right is where a paragraph from right to left begins.
      const alignment = isAtRight ? { alignment: set.bidirectional ? AlignmentType.START : AlignmentType.END } : {}
      // The style of heads keeps them with what follows, which would hold all rows together on one page.
      const keepNext = isHead || isLastButOne ? { keepNext: inHead || isLastButOne } : {}
      const paragraph = new Paragraph({
        style: docxStyleId(style),
        ...keepNext,
        ...alignment,
        ...set,
      })
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ground } } : {}),
        children: [paragraph],
      })
    })
    return new TableRow({ tableHeader: inHead, cantSplit: true, children: cells })
  })
  const table = new Table({
    rows,
    // LibreOffice turns a table round whose first cell runs from right to left, unless it is told not to.
    ...(turnable ? { visuallyRightToLeft: fromRight } : {}),
    tableLook: { firstRow: heads.length > 0, firstColumn: block.headColumn, noVBand: true },
    width: { size: twips(context.width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: padding, right: padding },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
  })
  const caption = new Paragraph({ style: docxStyleId('caption'), keepNext: true, ...context.type.set(block.caption, 'caption') })
  return [...(block.caption.length > 0 ? [caption] : []), table, new Paragraph({ style: docxStyleId('table') })]
}
