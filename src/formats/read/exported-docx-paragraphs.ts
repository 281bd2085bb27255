import type { Extra } from '#core/brief/proof/found.ts'
import { listShape, type Shape } from '#core/brief/proof/shapes.ts'
import { hasRightToLeft, textDirection } from '#core/text-direction.ts'
import { directionOf } from '../write/direction.ts'
import { docxNumbering } from './docx/docx-numbering.ts'
import { Embeddings } from './exported-docx-embeddings.ts'
import { DocxNumbers, type Listed } from './exported-docx-numbers.ts'
import { styleShapes } from './exported-docx-shapes.ts'
import { isOn, turnedStyles, type TurnedStyles } from './exported-docx-turned.ts'
import { attribute, childrenOf, elementsIn, textIn, type XmlElement } from './xml/xml-element.ts'

/** Keeps, while the text of a Word file is read, how its paragraphs are set: as what, with which numbers, in which direction. */
export class DocxParagraphs {
  readonly loose: { text: string; page: null; heading?: true }[] = []
  readonly extras: Extra[] = []
  /** What stands before the paragraph that is read, where it is in a list. */
  listed: Listed | null = null
  private readonly numbers: DocxNumbers
  private readonly shapeOf: (paragraph: XmlElement) => Shape
  private readonly turned: TurnedStyles
  private readonly embeddings = new Embeddings()
  /** Of the paragraph that is read. */
  private style: string | null = null
  private readonly lists: ReadonlySet<string>
  private tables = 0

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    this.numbers = new DocxNumbers(docxNumbering(numbering, styles))
    this.shapeOf = styleShapes(styles)
    this.turned = turnedStyles(styles)
    this.lists = listStyles(styles)
  }

  /** A paragraph begins, with all that is in it; answers as what it is set. */
  begin(paragraph: XmlElement): Shape {
    this.embeddings.begin()
    this.style = styleOf(childrenOf(paragraph, 'pPr'), 'pStyle')
    const shape = this.shapeOf(paragraph)
    const listed = (this.listed = this.numbers.of(paragraph))
    const number = listed?.number ?? null
    if (number !== null) this.loose.push({ text: number, page: null, ...(shape.startsWith('heading') ? { heading: true } : {}) })
    const properties = childrenOf(paragraph, 'pPr')
    if (number === null && listed !== null && shape === 'text') this.bullet(paragraph, properties)
    if (properties.some((each) => childrenOf(each, 'framePr').length > 0))
      this.extras.push({ kind: 'style', text: 'framePr', page: null })
    if (this.tables > 0) return 'table'
    if (listed === null || shape !== 'text') return shape
    return listed.level > 0 || this.lists.has(this.style ?? '') ? listShape(listed.level + 1) : shape
  }

  /** A point of a list has a style of its own in every export: what only a bullet marks as one was text. */
  private bullet(paragraph: XmlElement, properties: readonly XmlElement[]): void {
    const text = elementsIn(paragraph, 't').map(textIn).join('').trim()
    if (text === '' || this.lists.has(styleOf(properties, 'pStyle') ?? '')) return
    this.extras.push({ kind: 'numbering', text: `• ${text}`, page: null })
  }

  /** What it says is known. */
  end(paragraph: XmlElement, text: string): void {
    const properties = childrenOf(paragraph, 'pPr')
    const [own] = properties.flatMap((each) => childrenOf(each, 'bidi'))
    const isTurned = own === undefined ? this.turned.paragraph(styleOf(properties, 'pStyle')) : isOn(own)
    if (isTurned && text.trim() !== '' && directionOf(text).base === 'ltr') this.turn(text.trim())
  }

  /** Letters that run from left to right, or figures, in a run that says otherwise, by itself or by its style. */
  run(run: XmlElement): void {
    const text = childrenOf(run, 't').map(textIn).join('')
    const byItself = this.embeddings.run(text)
    if (byItself || !/[\p{L}\p{N}]/u.test(text) || hasRightToLeft(text)) return
    const properties = childrenOf(run, 'rPr')
    const [own] = properties.flatMap((each) => childrenOf(each, 'rtl'))
    const styled = (): boolean | null =>
      this.turned.letters(styleOf(properties, 'rStyle'), 'character') ?? this.turned.letters(this.style, 'paragraph')
    if (own === undefined ? styled() === true : isOn(own)) this.turn(text)
  }

  /** An element that turns all that is in it (`bdo`, `dir`). */
  turnedBy(element: XmlElement): void {
    this.turn(elementsIn(element, 't').map(textIn).join(''))
  }

  private turn(text: string): void {
    this.extras.push({ kind: 'direction', text, page: null })
  }

  /** Cells that were joined or moved, a table that lies elsewhere on the page, rows that were deleted or added under tracking. */
  enter(element: XmlElement, name: string): void {
    if (name === 'tbl') this.tables += 1
    const extra = (kind: Extra['kind'], text: string): void => void this.extras.push({ kind, text, page: null })
    for (const one of childrenOf(element, `${name}Pr`).flatMap((properties) => childrenOf(properties))) {
      const called = one.name.replace(/^.*:/, '')
      if (called === 'bidiVisual' && isOn(one) && !isFromRight(element)) extra('direction', 'bidiVisual')
      if (called === 'tblpPr') extra('style', called)
      if (called === 'gridSpan' && Number(attribute(one, 'val')) > 1) extra('style', called)
      if ((called === 'gridBefore' || called === 'gridAfter') && Number(attribute(one, 'val')) > 0) extra('style', called)
      if (called === 'tblCaption' || called === 'tblDescription') extra('hidden-text', attribute(one, 'val') ?? '')
      if (name === 'tr' && called === 'del') extra('tracked-deletion', elementsIn(element, 't').map(textIn).join(' '))
      if (name === 'tr' && called === 'ins') extra('tracked-insertion', elementsIn(element, 't').map(textIn).join(' '))
    }
    if (name !== 'tbl') return
    const lengths = new Set(childrenOf(element, 'tr').map((row) => childrenOf(row, 'tc').length))
    if (lengths.size > 1) extra('style', 'tr')
  }

  leave(name: string): void {
    if (name === 'tbl') this.tables -= 1
  }
}

/** The style of points of a list, by the name that it has in every language of Word. */
function listStyles(styles: XmlElement | null): Set<string> {
  const list = styles === null ? [] : childrenOf(styles, 'style')
  const named = list.filter((style) =>
    childrenOf(style, 'name').some((name) => /^list paragraph$/i.test(attribute(name, 'val') ?? '')),
  )
  return new Set(named.map((style) => attribute(style, 'styleId') ?? ''))
}

/** The style that properties name; `kind`: of a paragraph or a run. */
function styleOf(properties: readonly XmlElement[], kind: 'pStyle' | 'rStyle'): string | null {
  const [style] = properties.flatMap((each) => childrenOf(each, kind))
  return style === undefined ? null : attribute(style, 'val')
}

/** Whether most letters of a table run from right to left, so that its columns may. */
function isFromRight(table: XmlElement): boolean {
  return textDirection(elementsIn(table, 't').map(textIn).join('')) === 'rtl'
}
