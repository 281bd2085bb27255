import type { Extra, FoundCall, FoundPart, FoundPicture } from '#core/brief/proof/found.ts'
import { SIGNS } from './exported-docx-signs.ts'
import { bookmarkedPiece } from '../write/piece-names.ts'
import { drawnText, otherwiseSaid } from './exported-docx-drawing.ts'
import { fieldHref, foreignField, OpenFields } from './exported-docx-fields.ts'
import { DocxLinks } from './exported-docx-links.ts'
import { docxPicture } from './exported-docx-picture.ts'
import { isUnseen, lookWithin, SEEN, unreadKind } from './exported-docx-hidden.ts'
import type { DocxReading } from './exported-docx-reading.ts'
import { Stretches } from './exported-docx-stretches.ts'
import { trackedChange } from './exported-docx-tracked.ts'
import { attribute, childrenOf, localName, textIn, type XmlElement } from './xml/xml-element.ts'

/** What surrounds an element. */
type Around = { look: typeof SEEN; tracked: 'in' | 'out' | null }
const VISIBLE: Around = { look: SEEN, tracked: null }
/** A shape that is no picture and says nothing can lie over text. */
const DRAWN: Extra = { kind: 'picture', text: '', page: null }

/** Reads the text of a part of a Word file piece by piece: what a reader sees goes to `parts`, everything else of it to `extras`. */
export class DocxText {
  readonly stretches = new Stretches()
  readonly extras: Extra[] = []
  readonly paragraphs: string[] = []
  readonly pictures: FoundPicture[] = []
  readonly linked = new DocxLinks()
  private readonly reading: DocxReading
  private readonly open = new Map<string, string>()
  private inField = 0
  private readonly fields = new OpenFields()
  private paragraph = ''

  constructor(reading: DocxReading) {
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
    const sign = SIGNS.get(localName(element.name))
    if (sign !== undefined) return this.text(sign, around)
    switch (localName(element.name)) {
      case 'p':
        return this.takeParagraph(element, around)
      case 'r':
        this.reading.setting?.run(element)
        return this.read(element, this.lookedWithin(element, around))
      case 'bdo':
      case 'dir':
        this.reading.setting?.turnedBy(element)
        return this.read(element, around)
      case 't':
      case 'delText':
        return this.text(textIn(element), around)
      case 'tab':
        return this.fields.inContents ? this.beginNumber() : this.text(' ', around)
      case 'ptab':
      case 'br':
      case 'cr':
        return this.text(' ', around)
      case 'ins':
      case 'moveTo':
      case 'del':
      case 'moveFrom':
        return this.tracked(element, around)
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
        return this.hyperlink(element, around)
      case 'fldChar':
        return this.field(attribute(element, 'fldCharType') ?? '', around)
      case 'fldSimple':
        return this.simpleField(element, around)
      case 'drawing':
      case 'pict':
        return this.drawing(element)
      case 'AlternateContent': {
        this.extras.push(...otherwiseSaid(element))
        return childrenOf(element)
          .slice(0, 1)
          .forEach((choice) => this.read(choice, around))
      }
      case 'object':
      case 'altChunk':
      case 'subDoc':
        return void this.extras.push({ kind: 'embedded', text: '', page: null })
      case 'instrText':
        return this.fields.instruction(textIn(element))
      case 'sdtPr':
        // What it is bound to takes the place of its text when the file is opened.
        // So does what is chosen of its list.
        for (const text of ['dataBinding', 'dropDownList', 'comboBox'])
          if (childrenOf(element, text).length > 0) this.extras.push({ kind: 'embedded', text, page: null })
        return
      case 'pPr':
      case 'rPr':
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
    if (bookmarkedPiece(name) !== null) this.stretches.begin()
  }

  private takeParagraph(element: XmlElement, around: Around): void {
    this.paragraph = ''
    this.stretches.end()
    const { flow, setting } = this.reading
    this.stretches.shape = setting?.begin(element) ?? null
    flow?.begin(element, setting?.listed ?? null)
    this.read(element, this.lookedWithin(element, around))
    this.stretches.end()
    this.reading.setting?.end(element, this.paragraph)
    if (this.paragraph.trim() !== '') this.paragraphs.push(this.paragraph.trim())
  }

  private lookedWithin(element: XmlElement, around: Around): Around {
    return { ...around, look: lookWithin(element, around.look, this.reading.looks) }
  }
  private tablePart(element: XmlElement, around: Around): void {
    const name = localName(element.name)
    this.reading.flow?.enter(element)
    this.reading.setting?.enter(element, name)
    this.read(element, this.lookedWithin(element, around))
    this.reading.setting?.leave(name)
    this.reading.flow?.leave(element)
  }

  private tracked(element: XmlElement, around: Around): void {
    const { kind, tracked, text, extra } = trackedChange(element)
    this.extras.push(extra)
    // Word makes the contents anew by itself, also while it keeps track of changes.
    const flow = this.fields.inContents ? null : this.reading.flow
    flow?.enterChange(element, kind, text)
    this.read(element, { ...around, tracked })
    flow?.leaveChange()
  }

  private text(text: string, { look, tracked }: Around): void {
    if (this.inField > 0 || tracked === 'out') return
    const isCode = this.reading.fields === null && this.fields.inCode
    const unread = isCode ? 'hidden-text' : unreadKind(look, text)
    if (unread !== null) return void (text.trim() !== '' && this.extras.push({ kind: unread, text, page: null }))
    this.paragraph += text
    this.linked.words(text, this.fields.href)
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
    this.putCall({ note: this.reading.noteText(kind, id), number })
  }

  private putCall(call: FoundCall): void {
    this.stretch().calls.push(call)
    this.reading.flow?.run('', this.piece(), call)
  }

  /** A note that is called again is a link to its first call. */
  private hyperlink(element: XmlElement, around: Around): void {
    const number = /^note_(\d+)$/.exec(attribute(element, 'anchor') ?? '')?.[1]
    if (number === textIn(element).trim() && !isUnseen(around.look)) return this.putCall({ printed: number })
    const leads = this.reading.relations.get(attribute(element, 'id') ?? '')
    const tip = attribute(element, 'tooltip') ?? ''
    if (tip !== '') this.extras.push({ kind: 'hidden-text', text: tip, page: null })
    this.linked.within(leads?.external === true ? leads.target : null, () => this.read(element, around))
  }

  private simpleField(element: XmlElement, around: Around): void {
    if (this.reading.fields !== null) return this.text(this.reading.fields, around)
    const instruction = attribute(element, 'instr') ?? ''
    this.extras.push(...foreignField(instruction))
    this.linked.within(fieldHref(instruction), () => this.read(element, around))
  }

  /** In heads and feet a field stands for itself, whatever number it shows. */
  private field(type: string, around: Around): void {
    const instruction = this.fields.mark(type)
    const { fields } = this.reading
    if (fields === null) return void this.extras.push(...foreignField(instruction ?? ''))
    if (type === 'begin') {
      this.text(fields, around)
      this.inField += 1
    } else if (type === 'end') this.inField = Math.max(0, this.inField - 1)
  }

  private drawing(element: XmlElement): void {
    const picture = docxPicture(element, this.reading.relations, this.reading.hashes)
    if (picture !== null) this.pictures.push(picture)
    this.linked.ofPicture(element, picture?.alternative ?? '', this.reading.relations)
    const drawn = drawnText(element)
    this.extras.push(...(picture === null && drawn.length === 0 ? [DRAWN] : drawn))
  }

  private piece(): string | null {
    return [...this.open.values()].flatMap((name) => bookmarkedPiece(name) ?? []).at(-1) ?? null
  }

  private stretch(): FoundPart {
    const part = this.stretches.at(this.piece())
    for (const picture of this.pictures) if (picture.before === null && this.stretches.isFresh) picture.before = part
    return part
  }
}
