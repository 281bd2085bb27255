import type { DocumentBlock } from '#core/document.ts'
import { labelOf } from '../label.ts'
import { blockDirection } from './html-inlines.ts'
import { attributes, htmlText } from './html-text.ts'
import { htmlContents } from './html-contents.ts'
import { htmlFigure } from './html-figure.ts'
import { htmlList } from './html-list.ts'
import { styled, type HtmlContext } from './html-styled.ts'
import { htmlTable } from './html-table.ts'
import { HTML_PIECE } from '../piece-names.ts'

const HEADING_STYLES = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const

/** A block as HTML. The title is the heading of the first level, so those of the text begin with the second. */
export function htmlBlock(block: DocumentBlock, context: HtmlContext): string {
  const { type, idOf } = context
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`
      const given = { id: idOf(block.id), class: HEADING_STYLES[block.level], dir: blockDirection(block.content) }
      return `<${tag}${attributes(given)}>${type.set(block.content)}</${tag}>`
    }
    case 'annex': {
      const title = `<span${attributes({ [HTML_PIECE]: block.piece })}>${htmlText(block.title)}</span>`
      return `<h2${attributes({ id: idOf(block.id), class: 'heading1' })}>${title}</h2>`
    }
    case 'paragraph': {
      if (block.number === undefined) return styled('p', block.role, block.content, context)
      const number = `<span class="number">${block.number}.</span> `
      return `<p${attributes({ class: 'body', dir: blockDirection(block.content) })}>${number}${type.set(block.content)}</p>`
    }
    case 'judgement':
      return `<div class="box">\n${styled('p', 'judgement', labelOf(block), context)}\n${styled('p', 'judgement', block.content, context)}\n</div>`
    case 'quotation': {
      const attribution = block.attribution.length === 0 ? '' : `\n${styled('p', 'attribution', block.attribution, context)}`
      return `<blockquote>\n${styled('p', 'quotation', block.content, context)}${attribution}\n</blockquote>`
    }
    case 'list':
      return htmlList(block, context)
    case 'table':
      return htmlTable(block, context)
    case 'figure':
      return htmlFigure(block, context)
    case 'contents':
      return htmlContents(block, context)
    case 'bibliography':
      return block.entries.map((entry) => styled('p', 'bibliography', entry, context)).join('\n')
  }
}
