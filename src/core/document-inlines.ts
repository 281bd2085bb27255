import type { DocumentBlock, DocumentInline } from './document.ts'

/** What a block says, each paragraph, cell and caption of it by itself, without what the contents of a document repeat and what stands as plain text (titles of annexes, labels). */
export function blockInlines(block: DocumentBlock): DocumentInline[][] {
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
    case 'contents':
      return []
  }
}
