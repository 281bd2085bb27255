import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { blockDirection } from '../html/html-inlines.ts'
import { labelOf } from '../label.ts'
import { fenced } from './md-fence.ts'
import { mdFigure } from './md-figure.ts'
import type { MdContext } from './md-inlines.ts'
import { mdList } from './md-list.ts'
import { mdTable } from './md-table.ts'
import { mdBeginning, mdText } from './md-text.ts'

/** A block as Markdown, without the empty line behind it; empty where it prints nothing. */
export function mdBlock(block: DocumentBlock, context: MdContext): string {
  const { type } = context
  const paragraph = (content: readonly DocumentInline[]): string => turned(mdBeginning(type.set(content)), content)
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${type.set(block.content)}`
    case 'annex':
      return `# ${block.piece === undefined ? mdText(block.title) : `[${mdText(block.title)}]{#${block.piece}}`}`
    case 'paragraph': {
      // Behind a backslash a number begins no list.
      const number = block.number === undefined ? '' : `${block.number}\\. `
      return number === '' ? paragraph(block.content) : turned(number + type.set(block.content), block.content)
    }
    case 'judgement':
      return fenced('.judgement', [paragraph(labelOf(block)), paragraph(block.content)])
    case 'quotation': {
      const parts = [block.content, block.attribution].filter((content) => content.length > 0)
      return parts.map((content) => `> ${mdBeginning(type.set(content))}`).join('\n>\n')
    }
    case 'list':
      return mdList(block, context)
    case 'table':
      return mdTable(block, type)
    case 'figure':
      return mdFigure(block, context)
    case 'contents':
      // pandoc makes them from the headings (--toc), for the format into which it turns the file.
      return ''
    case 'bibliography':
      if (block.sources !== undefined) return fenced('#refs', [])
      return block.entries.map((entry) => paragraph(entry)).join('\n\n')
  }
}

/** A paragraph that runs from right to left says so. */
function turned(markdown: string, content: readonly DocumentInline[]): string {
  return blockDirection(content) === null ? markdown : fenced('dir=rtl', [markdown])
}
