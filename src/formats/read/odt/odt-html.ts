import { cleanText } from '#core/import/clean-text.ts'
import { LABEL_ATTRIBUTE } from '../office/label-mark.ts'
import { CONTENTS_CLASS, TITLE_CLASS } from '../office/office-blocks.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from '../xml/xml-element.ts'
import type { Formulas } from './odt-formulas.ts'
import { OdtLists, type OdtListStyles } from './odt-lists.ts'
import type { OdtStyles } from './odt-styles.ts'

/** `label`: that of the item which has begun, for its first paragraph. */
type Writer = { styles: OdtStyles; lists: OdtLists; formulas: Formulas; label: string | null; notes: string[]; out: string[] }

/** Elements whose content is no text of the document: comments, deletions, forms, indexes of other kinds. */
const SKIPPED = new Set(
  'number tracked-changes annotation annotation-end sequence-decls forms variable-decls user-field-decls table-of-content-source object binary-data note-citation desc title change change-start change-end'.split(
    ' ',
  ),
)
const INDEXES = new Set('table-of-content alphabetical-index illustration-index table-index object-index user-index'.split(' '))
const MOST_SPACES = 40

/** The body of an OpenDocument text as HTML: headings, paragraphs, quotations, captions, lists, tables, links, emphasis, and the notes as a list at its end. */
export function odtHtml(body: XmlElement, styles: OdtStyles, lists: OdtListStyles, formulas: Formulas): string {
  const writer: Writer = { styles, lists: new OdtLists(lists), formulas, label: null, notes: [], out: [] }
  writeAll(body, writer)
  const notes = writer.notes.length === 0 ? '' : `<ol>${writer.notes.join('')}</ol>`
  return writer.out.join('') + notes
}

function writeAll(parent: XmlElement, writer: Writer): void {
  for (const child of childrenOf(parent)) writeBlock(child, writer)
}

function writeBlock(element: XmlElement, writer: Writer): void {
  const { out } = writer
  const local = nameOf(element)
  if (local === 'object') {
    const formula = writer.formulas(element)
    if (formula !== '') out.push(`<p>${escaped(formula)}</p>`)
  }
  if (SKIPPED.has(local)) return
  if (INDEXES.has(local)) {
    for (const line of elementsIn(element, 'p')) out.push(`<p class="${CONTENTS_CLASS}">${inline(line, writer)}</p>`)
  } else if (local === 'h' || local === 'p') writeParagraph(element, local, writer)
  else if (local === 'list') {
    writer.lists.begin(element)
    wrapped('ul', element, writer)
    writer.lists.end()
  } else if (local === 'list-item' || local === 'list-header') {
    // An item that holds nothing but another list has no number.
    const [first] = childrenOf(element).map(nameOf)
    writer.label = local === 'list-item' && (first === 'p' || first === 'h') ? writer.lists.label(element) : null
    wrapped('li', element, writer)
  } else if (local === 'table') writeTable(element, writer)
  else writeAll(element, writer)
}

function writeParagraph(element: XmlElement, local: string, writer: Writer): void {
  const style = writer.styles.paragraph(attribute(element, 'style-name') ?? '')
  const level = Math.min(6, Math.max(1, Number(attribute(element, 'outline-level') ?? '1') || 1, style.level))
  // A heading inside a list has the label of its item; others count by themselves.
  const label =
    writer.label ?? (local === 'h' && attribute(element, 'is-list-header') !== 'true' ? writer.lists.heading(level) : null)
  writer.label = null
  const printed = label === null ? '' : `<span ${LABEL_ATTRIBUTE}="${escaped(label)}"></span>`
  const text = printed + inline(element, writer)
  if (style.kind === 'title') writer.out.push(`<h1 class="${TITLE_CLASS}">${text}</h1>`)
  else if (local === 'h' || style.kind === 'heading') writer.out.push(`<h${level}>${text}</h${level}>`)
  else if (style.kind === 'quotation') writer.out.push(`<blockquote><p>${text}</p></blockquote>`)
  else if (style.kind === 'caption') writer.out.push(`<figcaption>${text}</figcaption>`)
  else writer.out.push(`<p>${emphasised(text, style)}</p>`)
}

function wrapped(tag: string, element: XmlElement, writer: Writer): void {
  writer.out.push(`<${tag}>`)
  writeAll(element, writer)
  writer.out.push(`</${tag}>`)
}

function writeTable(table: XmlElement, writer: Writer): void {
  writer.out.push('<table>')
  for (const row of elementsIn(table, 'table-row')) {
    writer.out.push('<tr>')
    for (const cell of childrenOf(row, 'table-cell')) {
      const lines = elementsIn(cell, 'p').concat(elementsIn(cell, 'h'))
      writer.out.push(`<td>${lines.map((line) => inline(line, writer)).join('<br>')}</td>`)
    }
    writer.out.push('</tr>')
  }
  writer.out.push('</table>')
}

/** The text inside a paragraph. Text boxes in it come behind it as blocks of their own. */
function inline(element: XmlElement, writer: Writer): string {
  return element.children.map((child) => (typeof child === 'string' ? escaped(child) : inlineElement(child, writer))).join('')
}

function inlineElement(element: XmlElement, writer: Writer): string {
  const local = nameOf(element)
  if (SKIPPED.has(local)) return ''
  if (local === 's') return ' '.repeat(Math.min(MOST_SPACES, Number(attribute(element, 'c') ?? '1') || 1))
  if (local === 'tab') return ' '
  if (local === 'line-break') return '<br>'
  if (local === 'note') return noteReference(element, writer)
  // A formula is an object in a frame, in the middle of its line.
  const formula = local === 'frame' ? childrenOf(element, 'object').map(writer.formulas).join(' ') : ''
  if (formula !== '') return escaped(formula)
  if (local === 'frame' || local === 'text-box' || local === 'custom-shape') {
    writeAll(element, writer)
    return ''
  }
  const text = inline(element, writer)
  if (local === 'a') return `<a href="${escaped(attribute(element, 'href') ?? '')}">${text}</a>`
  return local === 'span' ? emphasised(text, writer.styles.text(attribute(element, 'style-name') ?? '')) : text
}

function noteReference(element: XmlElement, writer: Writer): string {
  const id = `${attribute(element, 'note-class') === 'endnote' ? 'endnote' : 'footnote'}-${writer.notes.length + 1}`
  const citation = childrenOf(element, 'note-citation')[0]
  const label = citation === undefined ? '' : inline(citation, writer).trim()
  const body = childrenOf(element, 'note-body')[0]
  // Its place is kept, so that notes within notes cannot change the order.
  const place = writer.notes.push('') - 1
  const lines = body === undefined ? [] : elementsIn(body, 'p')
  writer.notes[place] = `<li id="${id}">${lines.map((line) => `<p>${inline(line, writer)}</p>`).join('')}</li>`
  return `<sup><a href="#${id}" role="doc-noteref">${label === '' ? String(place + 1) : label}</a></sup>`
}

function emphasised(text: string, { bold, italic }: { bold: boolean; italic: boolean }): string {
  if (text.trim() === '') return text
  const slanted = italic ? `<em>${text}</em>` : text
  return bold ? `<strong>${slanted}</strong>` : slanted
}

function nameOf(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
