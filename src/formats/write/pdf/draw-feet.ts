import { ABOVE_NOTES, type PageFeet } from './page-feet.ts'
import type { PageWriter } from './pdfmake-modules.ts'

/** Points: the rule above notes, and above those that go on from the page before as long as the text is wide. */
const RULE = 110
const RULE_WIDTH = 0.5
const RULE_COLOUR = '#6b7080'

/** Puts the notes of all pages at their feet, below a rule. */
export function drawFeet(writer: PageWriter, feet: PageFeet): void {
  const context = writer.context()
  for (const [index, page] of context.pages.entries()) {
    const foot = feet.footOf(page)
    if (foot === null) continue
    const { left, right, bottom } = page.pageMargins
    const width = page.pageSize.width - left - right
    const top = page.pageSize.height - bottom - foot.height
    const rule = top + ABOVE_NOTES * 0.55
    context.page = index
    writer.addVector(
      {
        type: 'line',
        x1: left,
        x2: left + (foot.continued ? width : RULE),
        y1: rule,
        y2: rule,
        lineWidth: RULE_WIDTH,
        lineColor: RULE_COLOUR,
      },
      true,
      true,
    )
    context.y = top + ABOVE_NOTES
    // One point more than its lines take: sums of heights may differ in their last digit.
    context.availableHeight = foot.height + 1
    for (const { line, gap, indent } of foot.lines) {
      context.x = left + indent
      context.availableWidth = width - indent
      context.y += gap
      writer.addLine(line, false)
    }
  }
}
