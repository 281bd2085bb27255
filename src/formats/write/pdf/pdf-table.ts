import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { TextStyle } from '#core/template.ts'
import { tint } from '../colour.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfCell, PdfInline, PdfNode, PdfTable, PdfTableLayout } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'
import { plainText } from '../styled-runs.ts'
import { columnShares, headScale, numericColumns } from '../table-columns.ts'
import { hasNoLetters, isTableFromRight } from '../table-direction.ts'

type Table = Extract<DocumentBlock, { kind: 'table' }>

/** Tallest head in points that is repeated: text has to have room below it, and above notes that go on from the page before. */
const TALLEST_REPEATED_HEAD = 120
/** Tallest row in points that is kept on one page: pdfmake drops what does not fit from a row that must not break. */
const TALLEST_KEPT_ROW = 400
const HAIRLINE = '#b9bcc4'
/** Points that a column should have; where there are too many for that, letters and the space around them shrink with them, to half at most; and so they do for words of heads that would break. */
const COMFORTABLE = 62
const PADDING = 6
/** Part of its size that a bold letter of a head is wide, on the generous side. */
const LETTER = 0.62
/** How much taller than its style says a line may be: letters of another script stand in a font of their own. */
const TALLER = 1.15
/** Points above and below the text of a cell. */
const CELL_SPACE = 3.5

/** What all cells of a table are set by. `scale`: 1, or less where there are many columns. `shares`: of the width, by column, 0–1. */
type Setting = {
  context: PdfContext
  sourceColumn: number | null
  shares: readonly number[]
  numeric: ReadonlySet<number>
  scale: number
  fromRight: boolean
}

/** The caption, then the table; the header row is repeated on every page it reaches. */
export function pdfTable(block: Table, context: PdfContext): PdfNode[] {
  const { caption, table } = context.styles
  const shares = columnShares(block)
  if (shares.length === 0) return []
  const setting = settingOf(block, context)
  const { scale, fromRight } = setting
  const heads = block.header.length > 0 ? [block.header] : []
  const rows = [...heads, ...block.rows]
  const isHeadRepeated = heads.some((row) => estimatedHeight(row, setting) < TALLEST_REPEATED_HEAD)
  const mayBreak = rows.map((row) => estimatedHeight(row, setting) >= TALLEST_KEPT_ROW)
  const [isFirstTall = false] = mayBreak
  const headOf = (row: number, column: number): PdfCell['head'] =>
    row < heads.length ? 'Column' : block.headColumn && column === 0 ? 'Row' : undefined
  const captionNode: PdfNode = {
    ...context.type.set(block.caption, 'caption'),
    style: 'caption',
    tag: 'Caption',
    keepAfter: keptRows(block, setting),
  }
  return [
    ...(block.caption.length > 0 ? [captionNode] : []),
    {
      table: {
        headerRows: isHeadRepeated ? 1 : 0,
        ...(mayBreak.slice(0, heads.length + 1).includes(true) ? {} : keptTogether(block, isHeadRepeated, setting)),
        // The first row pdfmake keeps on one page as the others, or all may break.
        dontBreakRows: !isFirstTall,
        rowsThatMayBreak: mayBreak.flatMap((may, index) => (may ? [index] : [])),
        widths: (fromRight ? shares.toReversed() : shares).map((share) => `${share * 100}%`),
        body: rows.map((row, index) => {
          const cells = row.map((cell, column) => pdfCell(cell, column, headOf(index, column), setting))
          return fromRight ? groundsMirrored(cells) : cells
        }),
      },
      tag: 'Table',
      ...(fromRight ? { fromRight } : {}),
      layout: hairlines(context.accent, heads.length, PADDING * scale),
      margin: [table.indent, block.caption.length > 0 ? 0 : caption.spaceBefore, 0, Math.max(10, table.spaceAfter)],
    },
  ]
}

/** The head and the first row, and the last two: no row stands alone on a page, unless two are too tall for one. A table of two rows stands whole. */
function keptTogether(
  block: Table,
  isHeadRepeated: boolean,
  setting: Setting,
): Pick<PdfTable['table'], 'keepWithHeaderRows' | 'keepLastRows'> {
  if (block.rows.length === 0) return {}
  if (!areLastKept(block, setting)) return { keepWithHeaderRows: 1 }
  // What stands with a head that is repeated pdfmake keeps by itself.
  return isHeadRepeated && block.rows.length === 2 ? { keepWithHeaderRows: 2 } : { keepWithHeaderRows: 1, keepLastRows: true }
}

function areLastKept({ rows }: Table, setting: Setting): boolean {
  const last = rows.slice(-2).reduce((sum, row) => sum + estimatedHeight(row, setting) + 2 * CELL_SPACE, 0)
  return rows.length > 1 && last < TALLEST_KEPT_ROW
}

function settingOf(block: Table, context: PdfContext): Setting {
  const shares = columnShares(block)
  const comfortable = Math.max(0.5, context.width / Math.max(1, shares.length) / COMFORTABLE)
  const { size } = context.styles.tableHeader
  const scale = Math.min(1, comfortable, headScale(block, { width: context.width, padding: PADDING, size, letter: LETTER }))
  const fromRight = isTableFromRight(block, context.language)
  return { context, sourceColumn: block.sourceColumn ?? null, shares, numeric: numericColumns(block), scale, fromRight }
}

/** Points that a table takes at least on the page on which it begins: its caption, head and first row, with the notes that they call. */
export function keptOfTable(block: Table, context: PdfContext): number {
  const { caption } = context.styles
  const above =
    block.caption.length > 0 ? caption.spaceBefore + caption.spaceAfter + linesHeight(caption, 2) : caption.spaceBefore
  return above + context.footRoom(block.caption, 'caption', 2) + keptRows(block, settingOf(block, context))
}

/** Head and first row stand together, unless the row may be parted, and so do the two of a table that has no more. */
function keptRows(block: Table, setting: Setting): number {
  const first = block.rows.length === 2 && areLastKept(block, setting) ? 2 : 1
  const rows = [...(block.header.length > 0 ? [block.header] : []), ...block.rows.slice(0, first)]
  const heights = rows.map((row) => Math.min(estimatedHeight(row, setting) * TALLER, TALLEST_REPEATED_HEAD) + 2 * CELL_SPACE + 1)
  const notes = setting.context.footRoom(rows.flat(2), 'table', 6)
  return heights.reduce((sum, height) => sum + height, notes)
}

function pdfCell(
  content: DocumentInline[],
  column: number,
  head: PdfCell['head'],
  { context, sourceColumn, numeric, scale, fromRight }: Setting,
): PdfCell {
  const style = head ? 'tableHeader' : 'table'
  const set = context.type.set(content, style, { named: column === sourceColumn, fromRight })
  const text = scale === 1 ? set.text : set.text.map((inline) => scaled(inline, context.styles[style], scale))
  const right = numeric.has(column) || (fromRight && hasNoLetters(content)) ? ({ alignment: 'right' } as const) : {}
  const stack: PdfNode[] = [{ ...set, text, style, margin: [0, 0, 0, 0], ...right }]
  return head ? { stack, head, fillColor: tint(context.accent, 0.08) } : { stack }
}

/** pdfmake paints the ground of a cell in the column of its order, where the cell that mirrors it stands. */
function groundsMirrored(cells: readonly PdfCell[]): PdfCell[] {
  return cells.map(({ fillColor: _own, ...cell }, column): PdfCell => {
    const fillColor = cells[cells.length - 1 - column]?.fillColor
    return fillColor === undefined ? cell : { ...cell, fillColor }
  })
}

function scaled(inline: PdfInline, { size }: TextStyle, scale: number): PdfInline {
  return { ...inline, fontSize: (inline.fontSize ?? size) * scale }
}

/** Height in points, on the generous side: a letter is taken as 0.6 of the size wide, a Chinese one as the whole. */
function estimatedHeight(row: readonly DocumentInline[][], { context, shares, scale }: Setting): number {
  const style = context.styles.table
  const lines = row.map((cell, index) => {
    const width = Math.max(style.size * scale, (shares[index] ?? 1) * context.width - 2 * PADDING * scale)
    return linesOf(plainText(cell), width / (style.size * scale))
  })
  return linesHeight(style, Math.max(1, ...lines)) * scale
}

/** In how many lines words stand, each line filled as far as it goes. `width`: of a line, in sizes of a letter. */
function linesOf(text: string, width: number): number {
  let [lines, filled] = [1, 0]
  for (const word of text.split(/[\s\u00a0]+/u)) {
    const wide = word.match(WIDE)?.length ?? 0
    const length = word.length * 0.6 + wide * 0.45
    if (filled > 0 && filled + length > width) {
      lines += 1
      filled = 0
    }
    // A word longer than a line, and Chinese, which has no spaces, goes on in the next ones.
    lines += Math.max(0, Math.ceil(length / width) - 1)
    filled = ((filled + length) % width) + 0.6
  }
  return lines
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\uffe6]/g

function hairlines(accent: string, heads: number, padding: number): PdfTableLayout {
  return {
    hLineWidth: (row, node) => (heads > 0 && row === heads ? 1 : row === node.table.body.length ? 0.75 : 0.4),
    vLineWidth: () => 0,
    hLineColor: () => HAIRLINE,
    vLineColor: () => accent,
    paddingLeft: () => padding,
    paddingRight: () => padding,
    paddingTop: () => CELL_SPACE,
    paddingBottom: () => CELL_SPACE,
  }
}
