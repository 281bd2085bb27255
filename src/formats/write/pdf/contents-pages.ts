import type { Line, LineInline, Page, PageWriter } from './pdfmake-modules.ts'
import { NUMBER_ROOM } from './pdf-contents.ts'

/** Of the dots between a line of the contents and its number, in points: how thick, how far apart, and what is left free beside them. */
const DOT = 0.7
const APART = 3.2
const BESIDE = 5
/** pdfkit takes no dash of length 0; with round ends this is a dot. */
const HARDLY = 0.01
const COLOUR = '#8a8f99'

type Numbered = Line & { x: number; y: number }

/** Writes into the lines of the contents on which page each heading came to stand, at the right edge of the text, behind a row of dots. */
export function numberContents(writer: PageWriter): void {
  const context = writer.context()
  const pageOf = new Map<string, number>()
  for (const [index, page] of context.pages.entries())
    for (const { id } of linesOf(page)) if (id !== undefined && !pageOf.has(id)) pageOf.set(id, index + 1)
  for (const [index, page] of context.pages.entries())
    for (const line of linesOf(page)) {
      const number = line.inlines.find((inline) => inline.pageOf !== undefined)
      if (number?.pageOf === undefined) continue
      const before = endOf(line, number)
      number.text = String(pageOf.get(number.pageOf) ?? '')
      number.width = number.font.widthOfString(number.text, number.fontSize, number.fontFeatures)
      number.x = line.maxWidth + NUMBER_ROOM - number.width
      context.page = index
      const [from, to] = [line.x + before + BESIDE, line.x + number.x - BESIDE]
      if (to > from) writer.addVector(dots(from, to, line.y + line.getAscenderHeight()), true, true)
    }
}

function linesOf(page: Page): Numbered[] {
  return (page.items as { type: string; item: unknown }[]).flatMap(({ type, item }) =>
    type === 'line' ? [item as Numbered] : [],
  )
}

/** Where the words end, in points from the start of the line. */
function endOf({ inlines }: Line, number: LineInline): number {
  return Math.max(0, ...inlines.filter((inline) => inline !== number).map(({ x, width }) => x + width))
}

/** Dots of all lines stand below each other, because they are counted from the edge of the sheet. */
function dots(from: number, to: number, y: number): object {
  const [x1, x2] = [Math.ceil(from / APART) * APART, Math.floor(to / APART) * APART]
  const round = { lineCap: 'round', dash: { length: HARDLY, space: APART } }
  return { type: 'line', x1, x2, y1: y - DOT, y2: y - DOT, lineWidth: DOT * 2, lineColor: COLOUR, ...round }
}
