import { bylineOf } from '#core/byline.ts'
import type { BriefDocument } from '#core/document.ts'
import type { PdfContext } from './pdf-context.ts'
import type { PdfNode } from './pdf-nodes.ts'
import { gapBelowRule } from '../title-lines.ts'

/** Kicker, rule, title, and who wrote it when. */
export function pdfTitle(document: BriefDocument, context: PdfContext): PdfNode[] {
  const { type, width, accent } = context
  const rule = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.5, lineColor: accent } as const
  const byline = bylineOf(document)
  return [
    ...(document.kicker === ''
      ? []
      : [{ ...type.plain(document.kicker, 'kicker', 'kicker'), style: 'kicker' } satisfies PdfNode]),
    { canvas: [rule], margin: [0, 0, 0, gapBelowRule(context.styles.title)] },
    { ...type.plain(document.title, 'title', 'title'), style: 'title', tag: 'Title' },
    ...(byline === '' ? [] : [{ ...type.plain(byline, 'byline', 'byline'), style: 'byline' } satisfies PdfNode]),
  ]
}
