import { Paragraph, TableOfContents } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import type { DocxContext } from './docx-context.ts'

/**
 * The contents as Word's own field, which docx fills in from the headings with links and the pages on which it reckons that they stand, so that Word shows them without asking. Its lines are no
 * bookmarks: Word makes them anew when it updates the field.
 */
export function docxContents(
  { title, piece, entries }: Extract<DocumentBlock, { kind: 'contents' }>,
  { type }: DocxContext,
): (Paragraph | TableOfContents)[] {
  const depth = Math.max(1, ...entries.map(({ level }) => level))
  return [
    new Paragraph({ style: 'TOCHeading', ...type.plain(title, 'heading1', piece) }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: `1-${depth}` }),
  ]
}
