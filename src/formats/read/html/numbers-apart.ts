import { LABEL_ATTRIBUTE } from '../office/label-mark.ts'
import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** What is used here to change a page; linkedom's own types would ask for the browser's. */
type Changeable = DomElement & {
  append(...nodes: unknown[]): void
  replaceWith(...nodes: unknown[]): void
  remove(): void
  readonly childNodes: Iterable<DomNode>
  readonly nextElementSibling: Changeable | null
}
type Page = DomDocument & { createElement(name: string): Changeable }

/** `12.`, `(12)`, `[12]`, `2.4`, `(b)`, `iv)`, `一、` and nothing else. */
const LABEL =
  /^(?:[([（]?(?:\d{1,4}(?:\.\d{1,3}){0,4}|[a-z]{1,2}|[A-Z]|[ivxlc]{1,7}|[а-я]|[一二三四五六七八九十]{1,3})[.)\]）、]|\d{1,3}(?:\.\d{1,3}){1,4})$/u
const FIGURES = /^\d{1,4}$/
const VALUE = /^[([（]?(\d{1,4})[.)\]）、]?$/
const LONGEST = 12
/** Words of a paragraph, told from a cell of figures or a line of a menu. */
const RUNNING_TEXT = 8
const ENDS = /[.!?:;,。！？：；…]["'”’»)\]]*$/u
/** So many in a row are numbers of paragraphs, where they stand in elements of their own. */
const FEWEST = 3
const MOST_TABLES = 5000

/**
 * Gives a paragraph the number that its page sets beside it in a cell or element of its own, as the recitals of the European Union, court reports and old pages do: it is the label of that text, no row of a
 * table and no paragraph. Changes the document.
 */
export function labelNumbersApart(document: DomDocument): void {
  const page = document as Page
  for (const table of ([...page.querySelectorAll('table')] as Changeable[]).slice(0, MOST_TABLES)) listInPlaceOf(page, table)
  labelParagraphs(page)
}

/** A table whose every row is a label and a text is a list. */
function listInPlaceOf(page: Page, table: Changeable): void {
  const items: [label: string, cell: Changeable][] = []
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') !== table) continue
    const cells = elementsIn(row).filter((cell) => textOf(cell) !== '')
    if (cells.length === 0) continue
    const [first, second] = cells
    if (first === undefined || second === undefined || cells.length > 2 || first.tagName.toUpperCase() === 'TH') return
    const label = shortText(first)
    if (!LABEL.test(label) && !(FIGURES.test(label) && isRunning(second))) return
    items.push([label, second])
  }
  if (items.length === 0 || table.querySelector('caption') !== null) return
  const list = page.createElement('div')
  for (const [label, cell] of items) {
    const item = page.createElement(/\d/.test(label) ? 'div' : 'li')
    item.setAttribute(LABEL_ATTRIBUTE, label)
    item.append(...cell.childNodes)
    list.append(item)
  }
  table.replaceWith(list)
}

/** Numbers that go on from each other, each in an element right before a text. */
function labelParagraphs(page: Page): void {
  let row: [number: Changeable, text: Changeable][] = []
  let last = Number.NaN
  const finish = (): void => {
    if (row.length >= FEWEST)
      for (const [number, text] of row) {
        text.setAttribute(LABEL_ATTRIBUTE, shortText(number))
        number.remove()
      }
    row = []
  }
  for (const element of [...page.querySelectorAll('div, p, dt')] as Changeable[]) {
    const value = Number(VALUE.exec(shortText(element))?.[1] ?? Number.NaN)
    const text = element.nextElementSibling
    if (Number.isNaN(value) || text === null || !/^(?:DIV|P|DD)$/i.test(text.tagName) || !isRunning(text)) continue
    if (value !== last + 1) finish()
    row.push([element, text])
    last = value
  }
  finish()
}

/** The text of an element that holds a few letters and nothing else; '' for others, without reading them. */
function shortText(element: DomElement): string {
  let node: DomNode = element
  // A number may be bold, or stand in a paragraph of its cell.
  for (let depth = 0; depth < 4; depth += 1) {
    const inner = onlyChild(node)
    if (inner === null) return ''
    if (isText(inner)) {
      const text = (inner.textContent ?? '').trim()
      return text.length <= LONGEST ? text : ''
    }
    node = inner
  }
  return ''
}

/** The one child that is more than white space. */
function onlyChild(node: DomNode): DomNode | null {
  let only: DomNode | null = null
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child) && (!isText(child) || (child.textContent ?? '').trim() === '')) continue
    if (only !== null) return null
    only = child
  }
  return only
}

function elementsIn(parent: DomElement): Changeable[] {
  const found: Changeable[] = []
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child)) found.push(child as Changeable)
  return found
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').trim()
}

function isRunning(element: DomElement): boolean {
  const text = textOf(element)
  return ENDS.test(text) && text.split(/\s+/, RUNNING_TEXT).length >= RUNNING_TEXT
}
