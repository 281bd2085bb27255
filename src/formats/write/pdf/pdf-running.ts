import type { BriefDocument } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfDefinition, PdfNode } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'
import type { SetText } from './pdf-typesetter.ts'
import { PDF_RUNNING } from '../piece-names.ts'
import { wordingFor } from '../wording.ts'

/** Distance in points between the edge of the sheet and the marking. */
const EDGE = 26

/** Head and foot of each page: the marking on both, the title above from the second page on, the page number below. */
export function pdfRunning(document: BriefDocument, context: PdfContext): Pick<PdfDefinition, 'header' | 'footer'> {
  const [left, , right, bottom] = document.template.page.margins
  const { page } = wordingFor(document.language)
  const line = (text: string, style: StyleName): PdfNode => ({
    ...running(context.type.plain(text, style)),
    style,
    margin: [0, 5, 0, 4],
  })
  const marking = (): PdfNode[] =>
    document.marking === ''
      ? []
      : [{ ...running(context.type.plain(document.marking, 'marking')), style: 'marking', alignment: 'center' }]
  const footHeight = linesHeight(context.styles.footer, 1) + linesHeight(context.styles.marking, 1) + 9
  return {
    header: (number) => ({
      stack: [...marking(), ...(number > 1 ? [line(shortened(document.title, context), 'header')] : [])],
      margin: [left, EDGE, right, 0],
    }),
    footer: (number, pages) => ({
      stack: [line(page(number, pages), 'footer'), ...marking()],
      margin: [left, Math.max(6, bottom - EDGE - footHeight), right, 0],
    }),
  }
}

/** What is no part of the text, and says so. */
function running(set: SetText): SetText {
  return { ...set, text: set.text.map((inline) => ({ ...inline, mark: PDF_RUNNING })) }
}

/** The title cut at a word so that it stays on one line; a letter is taken as half the size wide. */
function shortened(title: string, context: PdfContext): string {
  const room = Math.floor(context.width / (context.styles.header.size * 0.52))
  if (title.length <= room) return title
  const cut = title.slice(0, room - 1)
  return `${/^.*\s/su.exec(cut)?.[0].trimEnd() ?? cut}…`
}
