import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table, type TableOfContents } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import type { StyleName } from '#core/template.ts'
import { labelOf } from '../label.ts'
import { docxContents } from './docx-contents.ts'
import type { DocxContext } from './docx-context.ts'
import type { DocxTypesetter, SetInlines } from './docx-inlines.ts'
import { besideText, docxStyleId, twips } from './docx-styles.ts'
import { docxFigure } from './docx-figure.ts'
import { docxList, THROUGH } from './docx-list.ts'
import { docxTable } from './docx-table.ts'
import { HEADING_STYLES } from '../pdf/pdf-heading.ts'
import { plainText } from '../styled-runs.ts'

const WORD_LEVEL = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Characters of a quotation that stays whole with its source: LibreOffice would begin a longer one on a page of its own and leave its heading alone on the page before. */
const LONGEST_KEPT = 1500

/** Points at least between a quotation's source and what follows, as in a PDF: another quotation would seem to go on. */
const LEAST_GAP = 6

/** A block as Word's paragraphs and tables. */
export function docxBlock(block: DocumentBlock, context: DocxContext): (Paragraph | Table | TableOfContents)[] {
  const { type } = context
  const marked = (id: string, children: ParagraphChild[]): ParagraphChild[] => [
    new Bookmark({ id: context.bookmark(id), children }),
  ]
  switch (block.kind) {
    case 'heading': {
      const { children, bidirectional } = type.set(block.content, HEADING_STYLES[block.level])
      return [new Paragraph({ heading: WORD_LEVEL[block.level], bidirectional, children: marked(block.id, children) })]
    }
    case 'annex': {
      const { children, bidirectional } = type.plain(block.title, 'heading1', block.piece)
      const heading = HeadingLevel.HEADING_1
      return [new Paragraph({ heading, pageBreakBefore: true, bidirectional, children: marked(block.id, children) })]
    }
    case 'paragraph':
      if (block.leads === true)
        return [new Paragraph({ style: docxStyleId(block.role), keepNext: true, ...type.set(block.content, block.role) })]
      if (block.number === undefined) return [paragraph(block.content, block.role, context)]
      return [
        new Paragraph({ style: docxStyleId('body'), numbering: { ...THROUGH, level: 0 }, ...type.set(block.content, 'body') }),
      ]
    case 'judgement': {
      const style = docxStyleId('judgement')
      const label = type.set(labelOf(block), 'judgement', { colour: context.styles.kicker.colour })
      const text = type.set(block.content, 'judgement')
      const beside = (own: SetInlines) => besideText('judgement', context.styles, text, own)
      return [
        new Paragraph({ style, keepNext: true, spacing: { after: 40 }, ...beside(label), ...label }),
        new Paragraph({ style, spacing: { before: 0 }, ...beside(text), ...text }),
      ]
    }
    case 'quotation': {
      const { quotation } = context.styles
      const text = type.set(block.content, 'quotation')
      const beside = (own: SetInlines) => besideText('quotation', context.styles, text, own)
      const style = docxStyleId('quotation')
      if (block.attribution.length === 0) return [new Paragraph({ style, ...beside(text), ...text })]
      const keepNext = plainText(block.content).length <= LONGEST_KEPT
      const source = type.set(block.attribution, 'attribution')
      return [
        new Paragraph({ style, keepNext, spacing: { after: 0 }, ...beside(text), ...text }),
        new Paragraph({
          style: docxStyleId('attribution'),
          spacing: { after: twips(Math.max(quotation.spaceAfter, LEAST_GAP)) },
          ...beside(source),
          ...source,
        }),
      ]
    }
    case 'list':
      return docxList(block, context)
    case 'table':
      return docxTable(block, context)
    case 'figure':
      return docxFigure(block, context)
    case 'contents':
      return docxContents(block, context)
    case 'bibliography':
      return block.entries.map((entry) => paragraph(entry, 'bibliography', context))
  }
}

function paragraph(content: Parameters<DocxTypesetter['set']>[0], style: StyleName, { type }: DocxContext): Paragraph {
  return new Paragraph({ style: docxStyleId(style), ...type.set(content, style) })
}
