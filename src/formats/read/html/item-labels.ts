import { asLetters, asRoman } from '#core/import/numbering/number-forms.ts'
import type { DomElement, DomNode } from './dom.ts'
import { isElement } from './dom.ts'

/** The label of an item; the first block of the item has it, and those after none. */
export type ItemLabel = { readonly text: string; taken: boolean }

const WHOLE = /^\s*([+-]?\d{1,6})\s*$/
/** Styles of lists by the `type` of an ordered list and by CSS. */
const STYLES: Readonly<Record<string, (value: number) => string>> = {
  a: (value) => asLetters(value),
  A: (value) => asLetters(value).toUpperCase(),
  i: asRoman,
  I: (value) => asRoman(value).toUpperCase(),
  'lower-alpha': (value) => asLetters(value),
  'lower-latin': (value) => asLetters(value),
  'upper-alpha': (value) => asLetters(value).toUpperCase(),
  'upper-latin': (value) => asLetters(value).toUpperCase(),
  'lower-roman': asRoman,
  'upper-roman': (value) => asRoman(value).toUpperCase(),
}

type Counted = { next: number; step: 1 | -1; write: ((value: number) => string) | null }

/** Counts the items of ordered lists as browsers do: `start`, `reversed` and `type` of a list, `value` of an item. */
export class ItemLabels {
  readonly #lists = new Map<DomNode, Counted>()

  /** The label of an item (`li`), whose turn it is in its list; null where nothing is printed before it. */
  of(item: DomElement): ItemLabel | null {
    const list = item.parentNode
    if (list === null || !isElement(list) || list.tagName.toUpperCase() !== 'OL') return null
    const counted = this.#lists.get(list) ?? counting(list)
    this.#lists.set(list, counted)
    const value = whole(item.getAttribute('value')) ?? counted.next
    counted.next = value + counted.step
    const written = counted.write?.(value) ?? ''
    // Beyond what a style can write, browsers fall back to figures.
    return counted.write === null ? null : { text: `${written === '' ? value : written}.`, taken: false }
  }
}

function counting(list: DomElement): Counted {
  const reversed = list.getAttribute('reversed') !== null
  const start = whole(list.getAttribute('start')) ?? (reversed ? itemsOf(list) : 1)
  return { next: start, step: reversed ? -1 : 1, write: styleOf(list) }
}

function styleOf(list: DomElement): Counted['write'] {
  const style =
    /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z- ]{1,60})/i.exec((list.getAttribute('style') ?? '').slice(0, 1000))?.[1] ?? ''
  const words = style.toLowerCase().split(/\s+/)
  if (words.includes('none') || list.getAttribute('role') === 'presentation') return null
  const name = words.find((word) => STYLES[word] !== undefined && word.length > 1) ?? list.getAttribute('type') ?? ''
  return STYLES[name] ?? String
}

function itemsOf(list: DomElement): number {
  let items = 0
  for (let child = list.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && child.tagName.toUpperCase() === 'LI') items += 1
  return items
}

function whole(text: string | null): number | null {
  const value = WHOLE.exec(text ?? '')?.[1]
  return value === undefined ? null : Number(value)
}
