import type { DocumentBlock } from '#core/document.ts'
import { HTML_PIECE } from '../piece-names.ts'
import { blockDirection } from './html-inlines.ts'
import type { HtmlContext } from './html-styled.ts'
import { attributes, htmlText } from './html-text.ts'

type Contents = Extract<DocumentBlock, { kind: 'contents' }>
type Entries = Contents['entries']

/** The contents as a list of links, those of deeper headings within it. A web page has no pages to number. */
export function htmlContents({ title, piece, entries }: Contents, context: HtmlContext): string {
  const heading = `<h2${attributes({ class: 'heading1' })}><span${attributes({ [HTML_PIECE]: piece })}>${htmlText(title)}</span></h2>`
  return `<nav${attributes({ 'aria-label': title })}>\n${heading}\n${list(entries, context)}\n</nav>`
}

/** Each entry of the first level with what stands below it until the next. */
function list(entries: Entries, context: HtmlContext): string {
  const level = Math.min(...entries.map((entry) => entry.level))
  const starts = entries.flatMap((entry, at) => (entry.level === level || at === 0 ? [at] : []))
  const items = starts.map((start, index) => item(entries.slice(start, starts[index + 1]), context))
  return `<ul>\n${items.join('\n')}\n</ul>`
}

function item([first, ...below]: Entries, context: HtmlContext): string {
  if (first === undefined) return ''
  const { idOf, type } = context
  const given = { class: 'list', dir: blockDirection(first.content) }
  const link = `<a${attributes({ href: `#${idOf(first.heading)}` })}>${type.set(first.content)}</a>`
  const inside = below.length === 0 ? '' : `\n${list(below, context)}\n`
  return `<li${attributes(given)}>${link}${inside}</li>`
}
