import type { Extra, FoundCall, FoundPart } from '#core/brief/proof/found.ts'
import type { TrackedChange } from '#core/brief/return/returned-file.ts'
import { bookmarkedPiece } from '../write/piece-names.ts'
import { drawnText } from './exported-docx-drawing.ts'
import { OpenFields } from './exported-docx-fields.ts'
import { isUnseen, lookWithin, SEEN, type StyleLooks } from './exported-docx-hidden.ts'
import type { DocxFlow } from './returned-docx-flow.ts'
import { attribute, childrenOf, elementsIn, localName, textIn, type XmlElement } from './xml/xml-element.ts'

/** What surrounds an element. */
type Around = { look: typeof SEEN; tracked: 'in' | 'out' | null }
const VISIBLE: Around = { look: SEEN, tracked: null }

/** `fields`: what stands for the result of a field (in heads and feet, where Word counts pages); null takes the result as it stands. `flow` hears of paragraphs, changes and comments. */
type Reading = {
  looks: StyleLooks
  noteText: (kind: 'footnote' | 'endnote', id: string) => string | null
  fields: string | null
  flow: DocxFlow | null
}

/** Reads the text of a part of a Word file piece by piece: what a reader sees goes to `parts`, everything else of it to `extras`. */
export class DocxText {
  readonly parts: FoundPart[] = []
  readonly extras: Extra[] = []
  readonly paragraphs: string[] = []
  pictures = 0
  private readonly reading: Reading
  private readonly open = new Map<string, string>()
  private inField = 0
  private readonly fields = new OpenFields()
  /** Whether the last stretch is at an end: its paragraph is, or a piece begins. */
  private ended = true
  private begins = false
  private paragraph = ''

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** Reads an element, whatever it is. */
  readAll(element: XmlElement): this {
    this.take(element, VISIBLE)
    return this
  }

  private read(element: XmlElement, around: Around): void {
    for (const child of childrenOf(element)) this.take(child, around)
  }

  private take(element: XmlElement, around: Around): void {
    switch (localName(element.name)) {
      case 'p':
        return this.takeParagraph(element, around)
      case 'r':
        return this.read(element, this.within(element, around))
      case 't':
      case 'delText':
        return this.text(textIn(element), around)
      case 'tab':
        return this.fields.inContents ? this.beginNumber() : this.text(' ', around)
      case 'ptab':
      case 'br':
      case 'cr':
        return this.text(' ', around)
      case 'noBreakHyphen':
        return this.text('\u2011', around)
      case 'softHyphen':
        return this.text('\u00ad', around)
      case 'sym':
        return this.text('\ufffd', around)
      case 'ins':
        return this.tracked(element, { ...around, tracked: 'in' }, 'insertion')
      case 'moveTo':
        return this.tracked(element, { ...around, tracked: 'in' }, 'moved-here')
      case 'del':
        return this.tracked(element, { ...around, tracked: 'out' }, 'deletion')
      case 'moveFrom':
        return this.tracked(element, { ...around, tracked: 'out' }, 'moved-away')
      case 'tbl':
      case 'tr':
      case 'tc':
        return this.tablePart(element, around)
      case 'commentRangeStart':
      case 'commentRangeEnd':
      case 'commentReference':
        return this.reading.flow?.comment(element)
      case 'bookmarkStart':
        return this.bookmark(attribute(element, 'id') ?? '', attribute(element, 'name') ?? '')
      case 'bookmarkEnd':
        return void this.open.delete(attribute(element, 'id') ?? '')
      case 'footnoteReference':
        return this.call('footnote', attribute(element, 'id') ?? '', around)
      case 'endnoteReference':
        return this.call('endnote', attribute(element, 'id') ?? '', around)
      case 'hyperlink':
        return this.link(element, around)
      case 'fldChar':
        return this.field(attribute(element, 'fldCharType') ?? '', around)
      case 'fldSimple':
        return this.reading.fields === null ? this.read(element, around) : this.text(this.reading.fields, around)
      case 'drawing':
      case 'pict':
        return this.drawing(element)
      case 'AlternateContent': {
        const [choice] = childrenOf(element)
        return choice === undefined ? undefined : this.read(choice, around)
      }
      case 'object':
      case 'altChunk':
      case 'subDoc':
        return void this.extras.push({ kind: 'embedded', text: '', page: null })
      case 'instrText':
        return this.fields.instruction(textIn(element))
      case 'pPr':
      case 'rPr':
      case 'sdtPr':
      case 'tblPr':
      case 'tcPr':
      case 'trPr':
      case 'sectPr':
        return
      default:
        return this.read(element, around)
    }
  }

  /** A piece begins, also where one of the same name has just ended. */
  private bookmark(id: string, name: string): void {
    this.open.set(id, name)
    if (bookmarkedPiece(name) !== null) this.begins = true
  }

  private takeParagraph(element: XmlElement, around: Around): void {
    this.paragraph = ''
    this.endStretch()
    this.reading.flow?.begin(element)
    this.read(element, this.within(element, around))
    this.endStretch()
    if (this.paragraph.trim() !== '') this.paragraphs.push(this.paragraph.trim())
  }

  private within(element: XmlElement, around: Around): Around {
    return { ...around, look: lookWithin(element, around.look, this.reading.looks) }
  }

  private tablePart(element: XmlElement, around: Around): void {
    this.reading.flow?.enter(element)
    this.read(element, this.within(element, around))
    this.reading.flow?.leave(element)
  }

  private tracked(element: XmlElement, around: Around, kind: TrackedChange['kind']): void {
    const text = [...elementsIn(element, 't'), ...elementsIn(element, 'delText')].map((part) => textIn(part)).join('')
    if (around.tracked === 'in') this.extras.push({ kind: 'tracked-insertion', text, page: null })
    else this.extras.push({ kind: 'tracked-deletion', text, page: null })
    // Word makes the contents anew by itself, also while it keeps track of changes.
    const flow = this.fields.inContents ? null : this.reading.flow
    flow?.enterChange(element, kind, text)
    this.read(element, around)
    flow?.leaveChange()
  }

  private text(text: string, { look, tracked }: Around): void {
    if (this.inField > 0 || tracked === 'out') return
    if (isUnseen(look)) {
      if (text.trim() !== '') this.extras.push({ kind: 'hidden-text', text, page: null })
      return
    }
    this.paragraph += text
    const part = this.stretch()
    if (this.fields.inContents) {
      // Word makes the contents by itself: nobody edits the brief there.
      return void (part.pageNumber === undefined ? (part.text += text) : (part.pageNumber += text))
    }
    part.text += text
    this.reading.flow?.run(text, this.piece(), null)
  }

  /** Behind the last tab of a line of the contents stands the number of its page. */
  private beginNumber(): void {
    const part = this.stretch()
    if (part.pageNumber !== undefined) part.text += ` ${part.pageNumber}`
    part.pageNumber = ''
    this.paragraph += ' '
  }

  private call(kind: 'footnote' | 'endnote', id: string, { look, tracked }: Around): void {
    if (isUnseen(look) || tracked === 'out') return
    const names = [...this.open.values()].flatMap((name) => /^note_(\d+)$/.exec(name)?.[1] ?? [])
    const number = names.length === 0 ? null : Number(names.at(-1))
    const call: FoundCall = { note: this.reading.noteText(kind, id), number }
    this.putCall(call)
  }

  private putCall(call: FoundCall): void {
    this.stretch().calls.push(call)
    this.reading.flow?.run('', this.piece(), call)
  }

  /** A note that is called again is a link to its first call. */
  private link(element: XmlElement, around: Around): void {
    const number = /^note_(\d+)$/.exec(attribute(element, 'anchor') ?? '')?.[1]
    if (number === undefined || textIn(element).trim() !== number || isUnseen(around.look)) return this.read(element, around)
    this.putCall({ printed: number })
  }

  /** In heads and feet a field stands for itself, whatever number it shows. */
  private field(type: string, around: Around): void {
    this.fields.mark(type)
    const { fields } = this.reading
    if (fields === null) return
    if (type === 'begin') {
      this.text(fields, around)
      this.inField += 1
    } else if (type === 'end') this.inField = Math.max(0, this.inField - 1)
  }

  private drawing(element: XmlElement): void {
    this.pictures += Math.min(1, elementsIn(element, 'pic').length + elementsIn(element, 'imagedata').length)
    const said = drawnText(element)
    if (said !== '') this.extras.push({ kind: 'text-box', text: said, page: null })
  }

  private piece(): string | null {
    return [...this.open.values()].flatMap((name) => bookmarkedPiece(name) ?? []).at(-1) ?? null
  }

  private stretch(): FoundPart {
    const piece = this.piece()
    const last = this.parts.at(-1)
    if (last && last.piece === piece && !this.begins && (piece !== null || !this.ended)) {
      if (this.ended) last.text += ' '
      this.ended = false
      return last
    }
    const part: FoundPart = { piece, text: '', calls: [], page: null, rises: false }
    this.parts.push(part)
    this.begins = false
    this.ended = false
    return part
  }

  private endStretch(): void {
    this.ended = true
  }
}
