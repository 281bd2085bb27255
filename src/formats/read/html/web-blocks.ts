import type { BlockKind } from '#core/article.ts'
import type { WebBlock } from '#core/import/web-block.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'
import { inlineMark } from './inline-marks.ts'
import { leadsBack, noteLabel, type NoteReferences, referenceLabel } from './note-references.ts'
import { type ActiveMark, OpenBlock } from './open-block.ts'
import { reasonNotShown } from './not-shown.ts'
import { isDataTable } from './tables.ts'

const list = (names: string): Set<string> => new Set(names.split(' '))
/** Elements that begin and end a block of text. */
const BLOCK = list(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)
/** Elements whose content is no text: scripts, styles, frames, media. */
const NO_TEXT = list(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD TITLE IFRAME FRAME FRAMESET OBJECT EMBED APPLET VIDEO AUDIO CANVAS MAP INPUT PROGRESS METER DATALIST LINK META ANNOTATION ANNOTATION-XML',
)
const MEANINGFUL = list('ARTICLE ASIDE BLOCKQUOTE FIGURE FOOTER FORM HEADER LI MAIN NAV SECTION TABLE')
const CAPTIONING = list('FIGCAPTION CAPTION')
const LISTING = list('LI DT DD')

/** How many class names around a block are kept. */
const HINTS = 5
/** Carries an element's number into copies of the page. */
const PLACE = 'data-place'

type BlockOptions = {
  /** Resolves relative links; null keeps only absolute ones. */
  base?: string | null
  notes?: NoteReferences
  /** Numbers the block elements of the page, so that blocks of a copy can be found again. */
  number?: boolean
}

type Context = {
  kind: BlockKind
  level: number | null
  footnote: string | null
  linked: boolean
  emphasised: boolean
  marks: readonly ActiveMark[]
  hints: readonly string[]
  around: string
  place: number
  parent: number
  article: number
  dropped: string | null
}

const OUTSIDE: Context = {
  kind: 'paragraph',
  level: null,
  footnote: null,
  linked: false,
  emphasised: false,
  marks: [],
  hints: [],
  around: '',
  place: 0,
  parent: 0,
  article: 0,
  dropped: null,
}

const NO_NOTES: NoteReferences = { labels: new Map(), callers: new Set() }

/** The text of a part of a page as blocks: one for each heading, paragraph, item, caption and table row. Two line breaks in a row end a paragraph. */
export function webBlocks(root: DomNode, { base = null, notes = NO_NOTES, number = false }: BlockOptions = {}): WebBlock[] {
  const blocks: WebBlock[] = []
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
    if (NO_TEXT.has(tag)) return
    const unshown = context.dropped === null ? reasonNotShown(element, tag) : null
    if (unshown !== null && !(BLOCK.has(tag) && number)) {
      setAside(element, context, unshown)
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
    const inner = within(element, tag, context, notes, placeOf(element))
    visitBlock(element, tag, unshown === null ? inner : { ...inner, dropped: unshown })
    close()
  }

  /** Words of a button, or hidden ones, in the middle of a text. Only where a page is read as a whole: a finder of main text has no use for them. */
  const setAside = (element: DomElement, context: Context, dropped: string): void => {
    if (!number) return
    const block = new OpenBlock({ ...context, kind: 'paragraph', level: null, footnote: null, dropped })
    block.add(element.textContent ?? '', OUTSIDE)
    const finished = block.finish()
    if (finished !== null) aside.push(finished)
    if (open === null) close()
  }

  const visitInline = (element: DomElement, tag: string, context: Context): void => {
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
    if (NO_TEXT.has(tag)) return
    const unshown = reasonNotShown(node, tag)
    if (unshown !== null) {
      setAside(node, context, unshown)
      return
    }
    addText(BLOCK.has(tag) || tag === 'BR' ? ' ' : '', context)
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

/** The context inside a block element. */
function within(element: DomElement, tag: string, context: Context, notes: NoteReferences, place: number): Context {
  const hint = hintOf(element)
  const inner: Context = {
    ...context,
    hints: hint === '' ? context.hints : [...context.hints, hint].slice(-HINTS),
    around: MEANINGFUL.has(tag) ? `${context.around} ${tag.toLowerCase()}`.trimStart() : context.around,
    place: place === 0 ? context.place : place,
    parent: place === 0 ? context.parent : context.place,
    article: tag === 'ARTICLE' && context.article === 0 ? place : context.article,
  }
  const footnote = noteLabel(element, notes)
  if (footnote !== null) return { ...inner, kind: 'list-item', footnote }
  if (/^H[1-6]$/.test(tag)) return { ...inner, kind: 'heading', level: Number(tag.charAt(1)) }
  // What is folded away stands under its summary.
  if (tag === 'SUMMARY') return { ...inner, kind: 'heading', level: 3 }
  if (CAPTIONING.has(tag)) return { ...inner, kind: 'caption', level: null }
  if (context.kind === 'caption' || context.footnote !== null) return inner
  if (tag === 'BLOCKQUOTE' || context.kind === 'quotation') return { ...inner, kind: 'quotation', level: null }
  return LISTING.has(tag) ? { ...inner, kind: 'list-item', level: null } : inner
}

/** The context inside an inline element. */
function inside(element: DomElement, tag: string, context: Context, base: string | null, notes: NoteReferences): Context {
  const label = tag === 'A' ? referenceLabel(element, notes) : null
  const mark = label === null ? inlineMark(element, tag, base) : ({ kind: 'footnote', label } as const)
  const hint = hintOf(element)
  if (mark === null && tag !== 'A' && hint === '') return context
  return {
    ...context,
    linked: context.linked || tag === 'A',
    emphasised: context.emphasised || mark?.kind === 'emphasis' || mark?.kind === 'strong',
    marks: mark === null ? context.marks : [...context.marks, mark],
    hints: hint === '' ? context.hints : [...context.hints, hint].slice(-HINTS),
  }
}

function hintOf(element: DomElement): string {
  const hints = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('itemprop')]
  return hints
    .filter((hint) => hint !== null && hint !== '')
    .join(' ')
    .toLowerCase()
}
