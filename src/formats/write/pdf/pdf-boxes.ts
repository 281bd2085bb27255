import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { tint } from '../colour.ts'
import { labelOf } from '../label.ts'
import type { PdfContext } from './pdf-context.ts'
import type { Margin, PdfNode, PdfTable, PdfTableLayout } from './pdf-nodes.ts'
import { linesHeight } from './pdf-styles.ts'

/** `mirrored`: its text runs from right to left, and the rule stands there. */
type Box = {
  tag: PdfTable['tag']
  mirrored: boolean
  rule: number
  padding: [number, number]
  fill: string | null
  margin: Margin
}

/** The opening summary on a tinted ground. */
export function summaryBox(paragraphs: readonly DocumentInline[][], context: PdfContext): PdfNode {
  const { spaceBefore, spaceAfter, indent } = context.styles.summary
  const stack = paragraphs.map((content, index): PdfNode => {
    const last = index === paragraphs.length - 1
    return { ...context.type.set(content, 'summary'), style: 'summary', margin: [0, 0, 0, last ? 0 : spaceAfter] }
  })
  const margin: Margin = [indent, spaceBefore, 0, Math.max(spaceAfter, 4)]
  return box(
    stack,
    { tag: 'Sect', mirrored: false, rule: 0, padding: [12, 9], fill: tint(context.accent, 0.07), margin },
    context,
  )
}

/** A judgement: its label and text behind a thick rule, on a tinted ground. */
export function judgementBox(block: Extract<DocumentBlock, { kind: 'judgement' }>, context: PdfContext): PdfNode {
  const style = context.styles.judgement
  const label = context.type.set(labelOf(block), 'judgement')
  const text = context.type.set(block.content, 'judgement')
  const stack: PdfNode[] = [
    {
      ...label,
      text: label.text.map((inline) => ({ ...inline, color: context.accent })),
      style: 'judgement',
      margin: [0, 0, 0, 3],
      keepAfter: linesHeight(style, 2) + context.footRoom(block.content, 'judgement', 3),
    },
    { ...text, style: 'judgement', margin: [0, 0, 0, 0] },
  ]
  const mirrored = text.alignment === 'right'
  const margin: Margin = [style.indent, style.spaceBefore, 0, Math.max(style.spaceAfter, 4)]
  return box(stack, { tag: 'Sect', mirrored, rule: 3, padding: [12, 8], fill: tint(context.accent, 0.07), margin }, context)
}

/** A block quotation behind a thin rule, with its source below; the source stays with the last lines. */
export function quotation(block: Extract<DocumentBlock, { kind: 'quotation' }>, context: PdfContext): PdfNode {
  const { quotation: style, attribution } = context.styles
  const text = context.type.set(block.content, 'quotation')
  const source = context.type.set(block.attribution, 'attribution')
  const attributed = block.attribution.length > 0
  const stack: PdfNode[] = [
    {
      ...text,
      style: 'quotation',
      margin: [0, 0, 0, 0],
      keepAfter: attributed
        ? attribution.spaceBefore + linesHeight(attribution, 1) + context.footRoom(block.attribution, 'attribution', 2)
        : 0,
    },
    ...(attributed ? [{ ...source, style: 'attribution', margin: [0, attribution.spaceBefore, 0, 0] } satisfies PdfNode] : []),
  ]
  const margin: Margin = [style.indent, style.spaceBefore, 0, Math.max(style.spaceAfter, 6)]
  return box(
    stack,
    { tag: 'BlockQuote', mirrored: text.alignment === 'right', rule: 1.5, padding: [12, 1], fill: null, margin },
    context,
  )
}

/** One cell that may run over pages; the rule is drawn along the edge where its text begins, on each of them. */
function box(stack: PdfNode[], { tag, mirrored, rule, padding, fill, margin }: Box, context: PdfContext): PdfTable {
  const layout: PdfTableLayout = {
    hLineWidth: () => 0,
    vLineWidth: (column) => (column === (mirrored ? 1 : 0) ? rule : 0),
    hLineColor: () => context.accent,
    vLineColor: () => context.accent,
    paddingLeft: () => padding[0],
    paddingRight: () => padding[0],
    paddingTop: () => padding[1],
    paddingBottom: () => padding[1],
  }
  const cell = fill === null ? { stack } : { stack, fillColor: fill }
  return { table: { headerRows: 0, dontBreakRows: false, widths: ['100%'], body: [[cell]] }, layout, margin, tag }
}
