import { mirrored, turned, visualOrder } from '../direction.ts'
import type { Line, LineInline } from './pdfmake-modules.ts'

/** The line with its pieces where they are drawn. Alignment `justify` is spent here: pdfmake would also stretch the joint of word and note. */
export function arranged(line: Line): Line {
  const justified = line.inlines[0]?.alignment === 'justify'
  const spread = justified && !line.lastLineInParagraph && !line.newLineForced
  const shaped = line.inlines.some(isShaped)
  if (!spread && !shaped) return line
  const gaps = spread ? line.inlines.slice(0, -1).filter(endsInSpace).length : 0
  const extra = gaps > 0 ? Math.max(0, line.maxWidth - line.getWidth()) / gaps : 0
  const last = line.inlines.at(-1)
  const order = visualOrder(line.inlines, (inline) => inline.level ?? 0)
  let x = -line.leadingCut
  for (const inline of order) {
    if (isShaped(inline)) Object.assign(inline, { written: inline.text, text: asDrawn(inline) })
    if (isRightToLeft(inline) && inline === last) x -= line.trailingCut
    inline.x = x
    x += inline.width
    if (inline !== last && endsInSpace(inline)) x += extra
    if (justified) inline.alignment = 'left'
  }
  line.inlineWidths += extra * gaps
  return line
}

/**
 * The characters in the order that makes the font draw them as their level asks. Which way it draws a piece it takes from its letters: figures of Arabic from right to left,
 * although they are written from left to right everywhere, and signs without letters from left to right.
 */
function asDrawn(inline: LineInline): string {
  const text = isRightToLeft(inline) ? mirrored(inline.text) : inline.text
  const isDrawnFromRight = inline.font.layoutRun(text, inline.fontFeatures).direction === 'rtl'
  return isDrawnFromRight === isRightToLeft(inline) ? text : turned(text)
}

/** Whether the font shapes the piece as a whole; pdfmake says null where nothing is asked of the font. */
export function isShaped({ fontFeatures }: LineInline): boolean {
  return typeof fontFeatures === 'object' && fontFeatures !== null
}

/** Whether a piece runs from right to left: its bidirectional level is odd. */
export function isRightToLeft({ level = 0 }: LineInline): boolean {
  return level % 2 === 1
}

function endsInSpace(inline: LineInline): boolean {
  return /\s$/.test(inline.text)
}
