import type { WebBlock } from '#core/import/web-block.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { leadsBack, noteLabel, type NoteReferences, referenceLabel } from './note-references.ts'
import { LABEL_ATTRIBUTE } from '../office/label-mark.ts'
import { type ItemLabel, ItemLabels } from './item-labels.ts'
import { type Context, inside, OUTSIDE, within } from './block-context.ts'
import { OpenBlock } from './open-block.ts'
import { reasonNotShown } from './not-shown.ts'
import { isDataTable, strayNodes } from './tables.ts'
import { besideText } from './beside-text.ts'
import { textApart } from './text-apart.ts'

const list = (names: string): Set<string> => new Set(names.split(' '))
/** Elements that begin and end a block of text. */
const BLOCK = list(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)
/** Elements whose content is no text: scripts, styles, frames, pictures, media. */
const NO_TEXT = list(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD TITLE IFRAME FRAME FRAMESET OBJECT EMBED APPLET VIDEO AUDIO CANVAS INPUT PROGRESS METER DATALIST IMG AREA NOFRAMES LINK META ANNOTATION ANNOTATION-XML',
)

/** Carries an element's number into copies of the page. */
const PLACE = 'data-place'

type BlockOptions = {
  /** Resolves relative links; null keeps only absolute ones. */
  base?: string | null
  notes?: NoteReferences
  /** Numbers the block elements of the page, so that blocks of a copy can be found again. */
  number?: boolean
  /** Whether the items of ordered lists are counted; a file that keeps its labels in the text has them already. */
  countItems?: boolean
}

const NO_NOTES: NoteReferences = { labels: new Map(), callers: new Set() }

/** The text of a part of a page as blocks: one for each heading, paragraph, item, caption and table row. Two line breaks in a row end a paragraph. */
export function webBlocks(
  root: DomNode,
  { base = null, notes = NO_NOTES, number = false, countItems = true }: BlockOptions = {},
): WebBlock[] {
  const blocks: WebBlock[] = []
  const labels = new ItemLabels()
  let open: OpenBlock | null = null
  /** A note whose number stood alone; its text is the next block. */
  let waitingNote: string | null = null
  let [breaks, places] = [0, 0]

  /** What stands inside a paragraph and is none of it: it comes after. */
  let aside: WebBlock[] = []

  const close = (): void => {
    const block = open?.finish() ?? null
    if (block === null) waitingNote = open?.emptyNote() ?? waitingNote
    else {
      blocks.push(block)
      waitingNote = null
    }
    blocks.push(...aside)
    aside = []
    open = null
    breaks = 0
  }

  const addText = (data: string, context: Context): void => {
    if (open === null && data.trim() === '') return
    if (open === null) {
      open = new OpenBlock(context)
      if (waitingNote !== null) open.startNote(waitingNote)
    }
    if (open.add(data, context)) breaks = 0
  }

  const visit = (node: DomNode, context: Context): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) addText(child.textContent ?? '', context)
      else if (isElement(child)) visitElement(child, context)
    }
  }

  const visitElement = (element: DomElement, context: Context): void => {
    const tag = element.tagName.toUpperCase()
    if (NO_TEXT.has(tag)) {
      const beside = number ? besideText(element, tag) : null
      if (beside !== null) setAside(beside.text, context, beside.reason)
      return
    }
    const unshown = context.dropped === null ? reasonNotShown(element, tag) : null
    if (unshown !== null && !(BLOCK.has(tag) && number)) {
      setAside(textApart(element), context, unshown)
      return
    }
    if (tag === 'BR') {
      breaks += 1
      if (breaks >= 2) close()
      else addText(' ', context)
      return
    }
    if (!BLOCK.has(tag)) {
      visitInline(element, tag, context)
      return
    }
    close()
    const label = labelOf(element, tag, context)
    const inner = { ...within(element, tag, context, notes, placeOf(element)), label }
    visitBlock(element, tag, unshown === null ? inner : { ...inner, dropped: unshown })
    close()
  }

  /** What is printed before an element: apart from it, or because it is an item of a list; else what stands before those around it. */
  const labelOf = (element: DomElement, tag: string, context: Context): ItemLabel | null => {
    const text = element.getAttribute(LABEL_ATTRIBUTE)
    if (text !== null) return { text, taken: false }
    return tag === 'LI' ? (countItems ? labels.of(element) : null) : context.label
  }

  /** Words of a button, or hidden ones, in the middle of a text. Only where a page is read as a whole: a finder of main text has no use for them. */
  const setAside = (text: string, context: Context, dropped: string): void => {
    if (!number) return
    const block = new OpenBlock({ ...context, kind: 'paragraph', level: null, footnote: null, dropped, label: null })
    block.add(text, OUTSIDE)
    const finished = block.finish()
    if (finished !== null) aside.push(finished)
    if (open === null) close()
  }

  const visitInline = (element: DomElement, tag: string, context: Context): void => {
    const printed = element.getAttribute(LABEL_ATTRIBUTE)
    if (printed !== null) (open ??= new OpenBlock(context)).setLabel(printed)
    const label = noteLabel(element, notes)
    if (tag === 'A' && leadsBack(element, notes)) {
      if (label !== null) startNote(label, context)
      return
    }
    if (label !== null && referenceLabel(element, notes) === null) startNote(label, context)
    visit(element, inside(element, tag, context, base, notes))
  }

  /** An anchor inside a paragraph says that the paragraph is a note. */
  const startNote = (label: string, context: Context): void => {
    open ??= new OpenBlock(context)
    open.startNote(label)
  }

  const visitBlock = (element: DomElement, tag: string, context: Context): void => {
    if (tag !== 'TABLE' || !isDataTable(element)) {
      visit(element, context)
      return
    }
    const caption = element.querySelector('caption')
    if (caption !== null) visitElement(caption, context)
    for (const stray of strayNodes(element)) {
      if (isElement(stray)) visitElement(stray, context)
      else addText(stray.textContent ?? '', context)
    }
    close()
    for (const row of element.querySelectorAll('tr')) visitRow(row, { ...context, kind: 'table-row' })
  }

  /** A row of a data table is one block, its cells divided by " | ". */
  const visitRow = (row: DomElement, context: Context): void => {
    const line = new OpenBlock(context)
    open = line
    for (const [index, cell] of [...row.querySelectorAll('td, th')].entries()) {
      if (index > 0) addText(' | ', OUTSIDE)
      visitCell(cell, context)
    }
    if (/^[\s|]*$/.test(line.text())) open = null
    close()
  }

  const visitCell = (node: DomNode, context: Context): void => {
    if (isText(node)) addText(node.textContent ?? '', context)
    if (!isElement(node)) return
    const tag = node.tagName.toUpperCase()
    if (NO_TEXT.has(tag)) {
      const beside = number ? besideText(node, tag) : null
      if (beside !== null) setAside(beside.text, context, beside.reason)
      return
    }
    const unshown = reasonNotShown(node, tag)
    if (unshown !== null) {
      setAside(textApart(node), context, unshown)
      return
    }
    addText(BLOCK.has(tag) || tag === 'BR' ? ' ' : (node.getAttribute(LABEL_ATTRIBUTE) ?? ''), context)
    const inner = BLOCK.has(tag) ? context : inside(node, tag, context, base, notes)
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visitCell(child, inner)
    if (BLOCK.has(tag)) addText(' ', context)
  }

  const placeOf = (element: DomElement): number => {
    if (number) element.setAttribute(PLACE, String((places += 1)))
    return Number(element.getAttribute(PLACE) ?? 0)
  }

  visit(root, OUTSIDE)
  close()
  return blocks
}
