import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { pointCounts, pointKinds, pointLevels } from '#core/list-levels.ts'
import { judgementBox, quotation, summaryBox } from './pdf-boxes.ts'
import { pdfContents } from './pdf-contents.ts'
import type { PdfContext } from './pdf-context.ts'
import { FIRST_LINES, keepAfterHeading, pdfHeading } from './pdf-heading.ts'
import type { Margin, PdfNode } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'
import { plainText } from '../styled-runs.ts'
import { pdfFigure } from './pdf-figure.ts'
import { pdfTable } from './pdf-table.ts'

/** Indent of a bibliography's second and following lines, in points. */
const HANGING = 18
/** Room in points that pdfmake leaves for the number or bullet of a list item. */
const MARKER = 15
/** By how much a level of a list is indented, in points. */
const LEVEL = 18
const NUMBERED = ['decimal', 'lower-alpha', 'lower-roman'] as const
const BULLETED = ['disc', 'circle', 'square'] as const

/** The blocks as pdfmake nodes, in order. Paragraphs of a summary that follow each other share one box. */
export function pdfBlocks(blocks: readonly DocumentBlock[], context: PdfContext): PdfNode[] {
  const nodes: PdfNode[] = []
  /** The last heading of each level: a bookmark is filed under the nearest of a higher level. */
  const above: (string | undefined)[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as DocumentBlock
    if (block.kind === 'heading') {
      above.length = block.level
      const parent = above.findLast((id) => id !== undefined)
      nodes.push(pdfHeading(block, parent, keepAfterHeading(blocks.slice(index + 1), context), context))
      above[block.level] = block.id
    } else if (block.kind === 'annex') {
      nodes.push(pdfHeading(block, undefined, keepAfterHeading(blocks.slice(index + 1), context), context))
      above.length = 0
      above[1] = block.id
    } else if (block.kind === 'paragraph' && block.role === 'summary') {
      const paragraphs = [block.content]
      for (let next = blocks[index + 1]; next?.kind === 'paragraph' && next.role === 'summary'; next = blocks[index + 1]) {
        paragraphs.push(next.content)
        index += 1
      }
      nodes.push(summaryBox(paragraphs, context))
    } else if (block.kind === 'paragraph' && block.leads === true) {
      const keepAfter = keepAfterHeading(blocks.slice(index + 1), context)
      nodes.push({ ...context.type.set(block.content, block.role), style: block.role, keepAfter })
    } else nodes.push(...pdfBlock(block, context))
  }
  return nodes
}

type OtherBlock = Exclude<DocumentBlock, { kind: 'heading' } | { kind: 'annex' }>

function pdfBlock(block: OtherBlock, context: PdfContext): PdfNode[] {
  const { type } = context
  switch (block.kind) {
    case 'paragraph':
      if (block.number !== undefined) return [numberedParagraph(block.content, block.number, context)]
      return [{ ...type.set(block.content, block.role), style: block.role }]
    case 'judgement':
      return [judgementBox(block, context)]
    case 'quotation':
      return [quotation(block, context)]
    case 'list': {
      const set = points(block).map(({ content, ...point }) => ({ ...type.set(content, 'list'), ...point }))
      const mirrored = set[0]?.alignment === 'right'
      const items = set.map((point, index) => {
        const [left, right] = mirrored ? [0, point.level * LEVEL] : [point.level * LEVEL, 0]
        const margin: Margin = [left, 0, right, context.styles.list.spaceAfter]
        return { ...point, margin, ...keptWithNext(block.items, index, context) }
      })
      const { indent, spaceBefore } = context.styles.list
      const [outer, after] = [Math.max(0, indent - MARKER), context.styles.body.spaceAfter]
      const margin: Margin = mirrored ? [0, spaceBefore, outer, after] : [outer, spaceBefore, 0, after]
      const start = block.start ?? 1
      return [
        items.some(({ counter }) => counter !== undefined)
          ? { ol: items, start, style: 'list', margin, mirrored }
          : { ul: items, style: 'list', margin, mirrored },
      ]
    }
    case 'table':
      return pdfTable(block, context)
    case 'figure':
      return [pdfFigure(block, context)]
    case 'contents':
      return pdfContents(block, context)
    case 'bibliography':
      return block.entries.map((entry) => {
        const { indent, spaceBefore, spaceAfter } = context.styles.bibliography
        const margin: Margin = [indent + HANGING, spaceBefore, 0, spaceAfter]
        return { ...type.set(entry, 'bibliography'), style: 'bibliography', leadingIndent: -HANGING, margin }
      })
  }
}

/** The points of a list with what stands before them: pdfmake would count them through, whatever their levels. */
function points({ items, ordered, start = 1 }: Extract<DocumentBlock, { kind: 'list' }>) {
  const [levels, kinds] = [pointLevels(items), pointKinds(items, ordered)]
  const counts = pointCounts(items, start)
  return items.map(({ content }, at) => {
    const level = levels[at] ?? 0
    const isNumbered = kinds[at] === true
    const listType = (isNumbered ? NUMBERED : BULLETED)[level]
    return { content, level, ...(listType && { listType }), ...(isNumbered ? { counter: counts[at] ?? 1 } : {}) }
  })
}

/** Its text hangs beside the number, as that of a list does. */
function numberedParagraph(content: DocumentInline[], start: number, { type, styles }: PdfContext): PdfNode {
  const item = { ...type.set(content, 'body'), margin: [0, 0, 0, 0] satisfies Margin }
  const mirrored = item.alignment === 'right'
  return { ol: [item], start, style: 'body', mirrored, margin: [0, styles.body.spaceBefore, 0, styles.body.spaceAfter] }
}

/** Characters: longer points have lines enough to stand by themselves at the foot or head of a page. */
const LONE_POINT = 160
/** Characters: what is longer may take two lines, of which none stands alone. */
const ONE_LINE = 70
const isShort = ({ content }: { content: DocumentInline[] }): boolean => plainText(content).length <= LONE_POINT

/** The first short point of a list stays with the second, and the last but one with a short last: none is alone on its page. */
function keptWithNext(
  items: readonly { content: DocumentInline[] }[],
  index: number,
  context: PdfContext,
): { keepAfter?: number } {
  const [own, next] = [items[index], items[index + 1]]
  if (own === undefined || next === undefined) return {}
  const isAlone = (index === 0 && isShort(own)) || (index === items.length - 2 && isShort(next))
  const { list } = context.styles
  const lines = plainText(next.content).length > ONE_LINE ? FIRST_LINES : 1
  return isAlone ? { keepAfter: list.spaceAfter + linesHeight(list, lines) + context.footRoom(next.content, 'list', lines) } : {}
}
