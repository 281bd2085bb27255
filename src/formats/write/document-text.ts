import type { BriefDocument, DocumentBlock, DocumentInline } from '#core/document.ts'
import { styledRuns } from './styled-runs.ts'
import { wordingFor } from './wording.ts'

/** Every character the document shows, in no order that a reader would follow: enough to see which fonts it needs. */
export function documentText(document: BriefDocument): string {
  const { title, kicker, authors, dateText, marking, blocks, notes } = document
  const inlines = [...blocks.flatMap(blockInlines), ...notes.map((note) => note.content)]
  const labels = blocks.flatMap((block) =>
    block.kind === 'annex' ? [block.title] : block.kind === 'judgement' ? [block.label] : [],
  )
  const text = inlines.flatMap((content) => styledRuns(content).map((run) => run.text))
  const { notes: notesTitle, page } = wordingFor(document.language)
  return [title, kicker, ...authors, dateText, marking, notesTitle, page(1, 1), ...labels, ...text].join(' ').normalize('NFC')
}

function blockInlines(block: DocumentBlock): DocumentInline[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'judgement':
      return [block.content]
    case 'quotation':
      return [block.content, block.attribution]
    case 'list':
      return block.items.map((item) => item.content)
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()]
    case 'figure':
      return [block.caption, block.source]
    case 'bibliography':
      return block.entries
    case 'annex':
      return []
  }
}
