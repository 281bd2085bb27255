import { LABEL_ATTRIBUTE } from '../office/label-mark.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const PLAIN: Run = { bold: false, italic: false, href: null }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** How a paragraph stands: heading level, `title` for the document's own, or a list's item. */
export type ParagraphForm = { level: number | null; title: boolean; label: string; table: boolean }

export type Run = { bold: boolean; italic: boolean; href: string | null }

/** Writes paragraphs, tables and notes down as HTML, as they come. Nothing is nested but cells in rows. */
export class HtmlWriter {
  readonly #written: string[] = []
  readonly #notes: string[] = []
  #paragraph: string[] = []
  #text = ''
  #run: Run = PLAIN
  /** Of the open row: finished cells, and the paragraphs of the one that is open. */
  #cells: string[] = []
  #cell: string[] = []
  #rows = 0
  readonly #titleClass: string

  constructor(titleClass: string) {
    this.#titleClass = titleClass
  }

  /** Text goes on with the last where it looks the same: a character may come in two halves. */
  add(text: string, run: Run = PLAIN): void {
    const { bold, italic, href } = this.#run
    if (run.bold !== bold || run.italic !== italic || run.href !== href) this.#endRun()
    this.#run = run
    this.#text += text
  }

  #endRun(): void {
    const [text, { bold, italic, href }] = [this.#text, this.#run]
    this.#text = ''
    if (text === '') return
    const emphasised = italic ? `<em>${escaped(text)}</em>` : escaped(text)
    const strong = bold ? `<strong>${emphasised}</strong>` : emphasised
    this.#paragraph.push(href === null ? strong : `<a href="${escaped(href)}">${strong}</a>`)
  }

  /** A reference to a footnote, of which the text is HTML that another writer made. */
  addNote(html: string): void {
    this.#endRun()
    const number = this.#notes.length + 1
    this.#paragraph.push(`<sup><a href="#footnote-${number}" id="footnote-ref-${number}">[${number}]</a></sup>`)
    this.#notes.push(`<li id="footnote-${number}">${html} <a href="#footnote-ref-${number}">↑</a></li>`)
  }

  endParagraph({ level, title, label, table }: ParagraphForm): void {
    this.#endRun()
    const text = this.#paragraph.join('')
    this.#paragraph = []
    if (text.trim() === '') return
    const numbered = /[\p{L}\p{N}]/u.test(label)
    if (table) {
      this.#cell.push(numbered ? `${escaped(label)} ${text}` : text)
      return
    }
    const html = numbered ? `<span ${LABEL_ATTRIBUTE}="${escaped(label)}"></span>${text}` : text
    this.#endTable()
    if (title) this.#written.push(`<h1 class="${this.#titleClass}">${html}</h1>`)
    else if (level !== null) this.#written.push(`<h${level}>${html}</h${level}>`)
    else if (label !== '') this.#written.push(`<ul><li>${html}</li></ul>`)
    else this.#written.push(`<p>${html}</p>`)
  }

  endCell(): void {
    this.#cells.push(this.#cell.map((html) => `<p>${html}</p>`).join(''))
    this.#cell = []
  }

  endRow(): void {
    if (this.#cells.length === 0) return
    this.#written.push(this.#rows === 0 ? '<table>' : '', `<tr>${this.#cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    this.#cells = []
    this.#rows += 1
  }

  #endTable(): void {
    if (this.#cell.length > 0) this.endCell()
    this.endRow()
    if (this.#rows > 0) this.#written.push('</table>')
    this.#rows = 0
  }

  /** All that was written; what was left open is closed. */
  html(): string {
    this.endParagraph({ level: null, title: false, label: '', table: false })
    this.#endTable()
    const notes = this.#notes.length === 0 ? '' : `<ol>${this.#notes.join('')}</ol>`
    return this.#written.join('') + notes
  }

  /** For a note's text: the paragraphs without their elements. */
  inner(): string {
    return this.html()
      .replace(/<\/?(?:p|h[1-6]|ul|li)\b[^<>]*>/g, ' ')
      .trim()
  }
}
