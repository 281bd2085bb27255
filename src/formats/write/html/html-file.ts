import { bylineOf } from '#core/byline.ts'
import type { BriefDocument, DocumentAttachment } from '#core/document.ts'
import { notesPosition } from '#core/notes-position.ts'
import { printable } from '#core/printable.ts'
import { textIn } from '#text/text.ts'
import { HTML_PIECE } from '../piece-names.ts'
import { htmlBlock } from './html-blocks.ts'
import type { HtmlContext } from './html-styled.ts'
import { blockDirection, callId, HtmlInlines, noteId } from './html-inlines.ts'
import { HTML_SHEET, templateSheet } from './html-style.ts'
import { attributes, htmlJson, htmlText } from './html-text.ts'

/** `pages` is null: a page of the web is as long as it is. */
export type HtmlFile = { bytes: Uint8Array; pages: null }

/** The brief as one HTML file that needs no network, no script and no other file. Notes stand at the end, wherever `notePlacement` says. The same document gives the same bytes. */
export function writeHtml(given: BriefDocument): HtmlFile {
  const document = printable(given)
  const page = `<!DOCTYPE html>\n<html${attributes({ lang: document.language })}>\n${head(document)}\n${body(document)}\n</html>\n`
  return { bytes: new TextEncoder().encode(page), pages: null }
}

function head({ title, authors, subject, keywords, template, attachments }: BriefDocument): string {
  return [
    '<head>',
    '<meta charset="utf-8">',
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('author', authors.join('; ')),
    ...meta('description', subject),
    ...meta('keywords', keywords.join(', ')),
    `<title>${htmlText(title)}</title>`,
    `<style>\n${HTML_SHEET}\n</style>`,
    `<style>\n${templateSheet(template.styles)}\n</style>`,
    ...attachments.map(dataBlock),
    '</head>',
  ].join('\n')
}

function meta(name: string, content: string): string[] {
  return content === '' ? [] : [`<meta${attributes({ name, content })}>`]
}

function dataBlock({ name, mediaType, text }: DocumentAttachment): string {
  return `<script${attributes({ type: mediaType, id: name })}>\n${htmlJson(text)}\n</script>`
}

function body(document: BriefDocument): string {
  const { language, blocks, kicker, title, marking } = document
  const text = textIn(language)
  const type = new HtmlInlines((number) => text('document:noteNumber', { number }))
  const context: HtmlContext = { type, language, idOf: namesOf('part-') }
  const marked = marking === '' ? [] : [`<p class="marking">${htmlText(marking)}</p>`]
  const at = notesPosition(blocks)
  const set = (part: BriefDocument['blocks']): string[] => part.map((block) => htmlBlock(block, context))
  return [
    '<body>',
    `<a class="skip" href="#text">${htmlText(text('document:skip'))}</a>`,
    '<header>',
    ...marked,
    ...line('p', 'kicker', 'kicker', kicker),
    '<hr class="rule">',
    ...line('h1', 'title', 'title', title),
    ...line('p', 'byline', 'byline', bylineOf(document)),
    '</header>',
    '<main id="text">',
    ...set(blocks.slice(0, at)),
    ...notes(document, context),
    ...set(blocks.slice(at)),
    '</main>',
    ...(marked.length === 0 ? [] : ['<footer>', ...marked, '</footer>']),
    '</body>',
  ].join('\n')
}

/** A line above the text, as the piece that it is; none where it says nothing. */
function line(tag: string, style: string, piece: string, content: string): string[] {
  if (content === '') return []
  return [
    `<${tag}${attributes({ class: style })}><span${attributes({ [HTML_PIECE]: piece })}>${htmlText(content)}</span></${tag}>`,
  ]
}

/** Every note is a popover that its call opens; closed it stands here, with the way back to its call. */
function notes({ notes: list, notePlacement, language }: BriefDocument, context: HtmlContext): string[] {
  if (list.length === 0) return []
  const text = textIn(language)
  const heading = `<h2 class="heading1"><span${attributes({ [HTML_PIECE]: 'notes' })}>${htmlText(text('document:notes'))}</span></h2>`
  return [
    `<section${attributes({ role: 'doc-endnotes', 'aria-label': text('document:notes') })}>`,
    ...(notePlacement === 'endnotes' ? [heading] : []),
    '<ol class="notes" role="list">',
    ...list.map(({ number, content }) => {
      const back = attributes({
        class: 'number',
        href: `#${callId(number)}`,
        'aria-label': text('document:noteCall', { number }),
      })
      const given = { id: noteId(number), popover: 'auto', class: 'note', dir: blockDirection(content, 'note') }
      return `<li${attributes(given)}><a${back}>${number}.</a> ${context.type.set(content)}</li>`
    }),
    '</ol>',
    '</section>',
  ]
}

function namesOf(prefix: string): (id: string) => string {
  const names = new Map<string, string>()
  return (id) => {
    const name = names.get(id) ?? `${prefix}${names.size + 1}`
    names.set(id, name)
    return name
  }
}
