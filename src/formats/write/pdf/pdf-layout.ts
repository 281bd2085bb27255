import { mirrored, visualOrder } from '../direction.ts'
import { type Leaf, LayoutBuilder, type Line, type LineInline, PIECES_LEFT } from './pdfmake-modules.ts'

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const FEWEST = 2

type Queue = { lines: Line[]; heights: number[]; next: number }

/**
 * pdfmake's layout with what printers expect of a paragraph: no line alone at the foot or head of a page, headings that stay with what
 * follows, right-to-left words in their order, and justified lines whose extra space goes between words only.
 *
 * pdfmake asks for one line at a time and breaks the page before a line that does not fit. Here all lines of a paragraph are built at the first
 * call, and the page is broken before a line is handed out when the rules above say so.
 */
export class BriefLayout extends LayoutBuilder {
  private readonly queues = new WeakMap<Leaf, Queue>()

  override buildNextLine(leaf: Leaf): Line | null {
    let queue = this.queues.get(leaf)
    if (!queue) {
      queue = this.buildAll(leaf)
      this.queues.set(leaf, queue)
    }
    const line = queue.lines[queue.next]
    if (!line) return null
    if (this.mustBreakBefore(queue)) this.writer.moveToNextPage()
    queue.next += 1
    return line
  }

  private buildAll(leaf: Leaf): Queue {
    const pieces = leaf[PIECES_LEFT] ?? []
    for (const [index, inline] of pieces.entries()) {
      const previous = pieces[index - 1]
      if (inline.sup === true && previous) previous.noNewLine = true
    }
    for (const inline of pieces) if (inline.slot !== undefined) inline.width = Math.max(inline.width, inline.slot)
    const lines: Line[] = []
    for (let line = super.buildNextLine(leaf); line; line = super.buildNextLine(leaf)) lines.push(arranged(line))
    const heights = lines.map((line) => line.getHeight())
    const last = heights.length - 1
    if ('text' in leaf) heights[last] = (heights[last] ?? 0) + (leaf.keepAfter ?? 0)
    return { lines, heights, next: 0 }
  }

  private mustBreakBefore({ lines, heights, next }: Queue): boolean {
    if (this.writer.transactionLevel > 0) return false
    const { availableHeight, y, pageMargins } = this.writer.context()
    if (y <= pageMargins.top) return false
    const rest = heights.slice(next)
    const fit = countFitting(rest, availableHeight)
    if (fit >= rest.length) return false
    const here = rest.length - fit < FEWEST ? rest.length - FEWEST : fit
    return next === 0 ? here < Math.min(FEWEST, lines.length) : here <= 0
  }
}

function countFitting(heights: readonly number[], available: number): number {
  let left = available
  let count = 0
  for (const height of heights) {
    left -= height
    if (left < 0) break
    count += 1
  }
  return count
}

/** The line with its pieces where they are drawn. Alignment `justify` is spent here: pdfmake would also stretch the joint of word and note. */
function arranged(line: Line): Line {
  const justified = line.inlines[0]?.alignment === 'justify'
  const spread = justified && !line.lastLineInParagraph && !line.newLineForced
  const rightToLeft = line.inlines.some((inline) => (inline.level ?? 0) > 0)
  if (!spread && !rightToLeft) return line
  const gaps = spread ? line.inlines.slice(0, -1).filter(endsInSpace).length : 0
  const extra = gaps > 0 ? Math.max(0, line.maxWidth - line.getWidth()) / gaps : 0
  const last = line.inlines.at(-1)
  const order = visualOrder(line.inlines, (inline) => inline.level ?? 0)
  let x = -line.leadingCut
  for (const inline of order) {
    const isRightToLeft = (inline.level ?? 0) % 2 === 1
    if (isRightToLeft) inline.text = mirrored(inline.text)
    if (isRightToLeft && inline === last) x -= line.trailingCut
    inline.x = x
    x += inline.width
    if (inline !== last && endsInSpace(inline)) x += extra
    if (justified) inline.alignment = 'left'
  }
  line.inlines = order
  line.inlineWidths += extra * gaps
  return line
}

function endsInSpace(inline: LineInline): boolean {
  return /\s$/.test(inline.text)
}
