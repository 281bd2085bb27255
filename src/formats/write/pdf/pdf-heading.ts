import type { DocumentBlock } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfText } from './pdf-nodes.ts'
import { figureHeight } from './pdf-figure.ts'
import { linesHeight } from './pdf-styles.ts'
import { keptOfTable } from './pdf-table.ts'
import { plainText } from '../styled-runs.ts'

type Heading = Extract<DocumentBlock, { kind: 'heading' | 'annex' }>

export const HEADING_STYLES = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const

/** A heading with its bookmark; `parent` is the id of the heading it is filed under. An annex begins a page. */
export function pdfHeading(heading: Heading, parent: string | undefined, keepAfter: number, context: PdfContext): PdfText {
  const annex = heading.kind === 'annex'
  const style: StyleName = annex ? 'heading1' : HEADING_STYLES[heading.level]
  const set = annex ? context.type.plain(heading.title, style, heading.piece) : context.type.set(heading.content, style)
  const title = annex ? heading.title : plainText(heading.content)
  return {
    ...set,
    style,
    tag: annex ? 'H1' : (`H${heading.level}` as const),
    id: context.bookmark(heading.id),
    ...(title === '' ? {} : { outline: true, outlineText: title, outlineExpanded: true }),
    ...(parent === undefined ? {} : { outlineParentId: context.bookmark(parent) }),
    ...(annex ? { pageBreak: 'before' } : {}),
    keepAfter,
  }
}

/** Two lines of a paragraph may stand alone, but one of three lines cannot be parted so. */
export const FIRST_LINES = 3

/** Room that what follows a heading needs on the same page: further headings and the first lines of text below them. */
export function keepAfterHeading(following: readonly DocumentBlock[], context: PdfContext): number {
  const own = (style: StyleName, lines: number): number => {
    const { spaceBefore } = context.styles[style]
    return spaceBefore + linesHeight(context.styles[style], lines)
  }
  const { footRoom } = context
  const [next, ...rest] = following
  if (!next) return 0
  switch (next.kind) {
    case 'heading': {
      const style = HEADING_STYLES[next.level]
      const notes = footRoom(next.content, style, 2)
      return own(style, 1) + context.styles[style].spaceAfter + notes + keepAfterHeading(rest, context)
    }
    case 'annex':
      return 0
    case 'contents':
      return own('heading1', 1) + own('body', FIRST_LINES)
    case 'paragraph':
      if (next.leads === true) return own(next.role, 1) + context.styles[next.role].spaceAfter + keepAfterHeading(rest, context)
      return own(next.role, FIRST_LINES) + (next.role === 'summary' ? 10 : 0) + footRoom(next.content, next.role, FIRST_LINES)
    case 'judgement':
      return own('judgement', 1 + FIRST_LINES) + 10 + footRoom(next.content, 'judgement', FIRST_LINES)
    case 'quotation':
      return own('quotation', FIRST_LINES) + 10 + footRoom(next.content, 'quotation', FIRST_LINES)
    case 'list':
      return (
        own('list', FIRST_LINES) +
        footRoom(
          next.items.flatMap(({ content }) => content),
          'list',
          FIRST_LINES,
        )
      )
    case 'table':
      return keptOfTable(next, context)
    case 'figure':
      return Math.min(figureHeight(next, context), context.height * 0.9)
    case 'bibliography':
      return own('bibliography', FIRST_LINES)
  }
}
