import { TITLE_CLASS } from '../office/office-blocks.ts'
import type { OfficeProperties } from '../office/office-properties.ts'
import { HtmlWriter } from './html-writer.ts'
import { decodeBytes, encodingOfPage } from './rtf-encoding.ts'
import { DESTINATIONS, type RtfState } from './rtf-state.ts'
import { rtfTokens } from './rtf-tokens.ts'
import { RtfTables } from './rtf-tables.ts'

/** Tables within shapes within notes reach some forty; a group costs memory until it is closed. */
export const DEEPEST = 2000

const FIRST: RtfState = { destination: 'text', bold: false, italic: false, unseen: false, font: -1, fallback: 1 }
/** Control words that are characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
}

/** What an RTF file holds as HTML, with its properties and whether changes were tracked in it; null where its groups nest too deep. */
export type RtfDocument = { html: string; properties: OfficeProperties; tracked: boolean }

/** Reads the bytes of an RTF file, given as characters 0–255. Nothing in it is run, opened or drawn: objects, pictures and fields are passed over but for the text they show. */
export function rtfDocument(file: string): RtfDocument | null {
  const reader = new RtfReader()
  for (const token of rtfTokens(file)) {
    if (token.kind === 'open') reader.open()
    else if (token.kind === 'close') reader.close()
    else if (token.kind === 'word') reader.word(token.name, token.value)
    else reader.bytes(token.bytes)
    if (reader.depth > DEEPEST) return null
  }
  return reader.finish()
}

type RtfForm = { level: number | null; title: boolean; label: string; table: boolean }

function newForm(): RtfForm {
  return { level: null, title: false, label: '', table: false }
}

class RtfReader {
  readonly #stack: RtfState[] = []
  #state: RtfState = FIRST
  readonly #tables = new RtfTables()
  readonly #writers: HtmlWriter[] = [new HtmlWriter(TITLE_CLASS)]
  #encoding = 'windows-1252'
  #waiting = ''
  /** Characters still to be left out after a `\u`. */
  #skip = 0
  #optional = false
  #form = newForm()
  #lines = 0
  /** Of the paragraphs that a note is called in: what they are does not change by it. */
  readonly #outer: { form: RtfForm; lines: number }[] = []
  #field = ''
  #href: string | null = null
  /** How deep the field is whose link is open. */
  #linkDepth = -1
  #tracked = false

  get depth(): number {
    return this.#stack.length
  }

  open(): void {
    this.#flush()
    this.#skip = 0
    this.#stack.push(this.#state)
    this.#state = { ...this.#state }
  }

  close(): void {
    this.#flush()
    this.#skip = 0
    const closed = this.#state
    this.#state = this.#stack.pop() ?? FIRST
    if (closed.destination === 'note' && this.#state.destination !== 'note' && this.#writers.length > 1) this.#endNote()
    if (closed.destination === 'field' && this.#state.destination !== 'field') {
      this.#href = /^\s*HYPERLINK\s+"?((?:https?|mailto):[^\s"]{1,2000})/i.exec(this.#field)?.[1] ?? null
      this.#linkDepth = this.#stack.length
      this.#field = ''
    }
    if (this.#stack.length < this.#linkDepth) {
      this.#href = null
      this.#linkDepth = -1
    }
  }

  bytes(bytes: string): void {
    const kept = bytes.slice(this.#skip)
    this.#skip = Math.max(0, this.#skip - bytes.length)
    this.#waiting += kept
  }

  word(name: string, value: number | null): void {
    if (name === 'u' && value !== null) {
      this.#flush()
      this.#put(String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff))
      this.#skip = this.#state.fallback
      return
    }
    this.#flush()
    this.#skip = 0
    if (name === '*') {
      this.#optional = true
      return
    }
    this.#destination(name)
    this.#optional = false
    const character = CHARACTERS[name]
    if (character !== undefined) this.#put(character)
    else this.#setting(name, value)
  }

  #destination(name: string): void {
    const destination = DESTINATIONS[name]
    const inside = this.#state.destination
    if (destination === undefined) {
      if (this.#optional) this.#state.destination = 'none'
      return
    }
    // Properties stand in a group that is no text itself; nothing else in such a group is read, but the text that an object shows.
    const property = destination === 'title' || destination === 'author' || destination === 'created'
    if (inside === 'none' && !property && name !== 'result' && name !== 'shptxt') return
    if (destination === 'note' && inside === 'text') this.#beginNote()
    this.#state.destination = destination === 'note' && inside !== 'text' ? inside : destination
  }

  #beginNote(): void {
    this.#outer.push({ form: this.#form, lines: this.#lines })
    this.#form = newForm()
    this.#lines = 0
    this.#writers.push(new HtmlWriter(TITLE_CLASS))
  }

  #endNote(): void {
    const note = this.#writers.pop()?.inner() ?? ''
    const outer = this.#outer.pop()
    if (outer !== undefined) {
      this.#form = outer.form
      this.#lines = outer.lines
    }
    this.#writer.addNote(note)
  }

  #setting(name: string, value: number | null): void {
    const on = value !== 0
    const state = this.#state
    if (name === 'b') state.bold = on
    else if (name === 'i') state.italic = on
    else if (name === 'v' || name === 'deleted') {
      state.unseen = on
      this.#tracked ||= name === 'deleted' && on
    } else if (name === 'revised') this.#tracked ||= on
    else if (name === 'plain') Object.assign(state, { bold: false, italic: false, unseen: false })
    else if (name === 'uc') state.fallback = Math.max(0, Math.min(10, value ?? 1))
    else if (name === 'ansicpg') this.#encoding = encodingOfPage(value ?? 1252)
    else if (name === 'mac') this.#encoding = 'macintosh'
    else if (name === 'f') {
      state.font = value ?? -1
      if (state.destination === 'fonts') this.#tables.font = value ?? -1
    } else if (name === 'fcharset') this.#tables.setCharset(value ?? 0)
    else if (name === 's') {
      if (state.destination === 'styles') this.#tables.style = value ?? -1
      else if (state.destination === 'text') Object.assign(this.#form, this.#tables.formOf(value ?? -1))
    } else if (name === 'outlinelevel' && value !== null && value < 6) {
      if (state.destination === 'styles') this.#tables.setLevel(value + 1)
      else if (state.destination === 'text') this.#form.level = value + 1
    } else if (/^(?:yr|mo|dy)$/.test(name) && state.destination === 'created') this.#tables.created.push(value ?? 0)
    else if (state.destination === 'text' || state.destination === 'note') this.#layout(name)
  }

  #layout(name: string): void {
    if (name === 'pard') this.#form = newForm()
    else if (name === 'intbl') this.#form.table = true
    else if (name === 'par' || name === 'sect') this.#endParagraph()
    else if (name === 'line') {
      this.#lines += 1
      // Two line breaks in a row end a paragraph.
      if (this.#lines > 1) this.#endParagraph()
      else this.#writer.add(' ')
    } else if (name === 'cell' || name === 'nestcell') {
      this.#form.table = true
      this.#endParagraph()
      this.#writer.endCell()
    } else if (name === 'row') this.#writer.endRow()
  }

  #endParagraph(): void {
    this.#writer.endParagraph(this.#form)
    this.#form.label = ''
    this.#lines = 0
  }

  get #writer(): HtmlWriter {
    return this.#writers.at(-1) ?? new HtmlWriter(TITLE_CLASS)
  }

  #flush(): void {
    if (this.#waiting === '') return
    const encoding = this.#tables.encodings.get(this.#state.font) ?? this.#encoding
    const text = decodeBytes(this.#waiting, encoding)
    this.#waiting = ''
    this.#put(text)
  }

  #put(text: string): void {
    const { destination, bold, italic, unseen } = this.#state
    if (destination === 'field') this.#field += text
    else if (destination === 'label') this.#form.label += text.trim()
    else if (destination === 'text' || destination === 'note') {
      if (unseen) return
      this.#lines = 0
      this.#writer.add(text, { bold, italic, href: this.#href })
    } else if (destination !== 'none') this.#tables.put(destination, text)
  }

  finish(): RtfDocument {
    this.#flush()
    while (this.#writers.length > 1) this.#endNote()
    return { html: this.#writer.html(), properties: this.#tables.properties(), tracked: this.#tracked }
  }
}
