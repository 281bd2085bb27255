import { ListCounter, type ListLevel, type NumberFormat } from '../office/list-numbers.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from '../xml/xml-element.ts'

/** The levels of the lists of a document, by the names of their styles; `outline` are those of its headings. */
export type OdtListStyles = { levels(style: string): readonly ListLevel[]; outline: readonly ListLevel[] }

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'figures',
  a: 'letters',
  A: 'capitals',
  i: 'roman',
  I: 'roman-capitals',
  'а, б, .., аа, аб, ...': 'cyrillic',
  'А, Б, .., Аа, Аб, ...': 'cyrillic-capitals',
  '一, 二, 三, ...': 'han',
  '': 'none',
}
const LEVELS = 10

/** Reads the list styles from `styles.xml` and `content.xml`. */
export function odtListStyles(roots: readonly XmlElement[]): OdtListStyles {
  const styles = new Map(
    roots.flatMap((root) => elementsIn(root, 'list-style')).map((style) => [attribute(style, 'name') ?? '', levelsOf(style)]),
  )
  const [outline] = roots.flatMap((root) => elementsIn(root, 'outline-style'))
  return { levels: (style) => styles.get(style) ?? [], outline: outline === undefined ? [] : levelsOf(outline) }
}

function levelsOf(style: XmlElement): ListLevel[] {
  const byNumber = new Map(childrenOf(style).map((level) => [attribute(level, 'level') ?? '', level]))
  return Array.from({ length: LEVELS }, (_, at) => levelOf(byNumber.get(String(at + 1)), at))
}

function levelOf(level: XmlElement | undefined, at: number): ListLevel {
  const format = level === undefined ? null : attribute(level, 'num-format')
  const say = (name: string): string => (level === undefined ? '' : (attribute(level, name) ?? ''))
  // Only the levels that are asked for are shown before its own, with points between them.
  const shown = Math.min(at + 1, Math.max(1, Number(say('display-levels')) || 1))
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join('.')
  return {
    start: Math.max(0, Number(say('start-value') === '' ? 1 : say('start-value')) || 0),
    format: format === null ? 'none' : (FORMATS[format] ?? 'figures'),
    text: format === null || format === '' ? '' : `${say('num-prefix')}${numbers}${say('num-suffix')}`,
    legal: false,
    restartsAfter: at - 1,
  }
}

/** The lists that an item stands in, from the outermost: the counter is that of the outermost, which the ones inside count in. */
type OpenList = { style: string; counter: ListCounter; level: number }

/** Counts the items of the lists of a document as they come. */
export class OdtLists {
  readonly #styles: OdtListStyles
  readonly #open: OpenList[] = []
  /** Counters of lists that are over, by their `xml:id` and by their style, for those that go on with them. */
  readonly #finished = new Map<string, ListCounter>()
  readonly #headings = new ListCounter()

  constructor(styles: OdtListStyles) {
    this.#styles = styles
  }

  begin(list: XmlElement): void {
    const around = this.#open.at(-1)
    const style = attribute(list, 'style-name') ?? around?.style ?? ''
    const level = around === undefined ? 0 : around.level + 1
    this.#open.push({ style, level, counter: around?.counter ?? this.#counterOf(list, style) })
  }

  #counterOf(list: XmlElement, style: string): ListCounter {
    const continued = attribute(list, 'continue-list')
    const before =
      continued !== null
        ? this.#finished.get(`id ${continued}`)
        : attribute(list, 'continue-numbering') === 'true'
          ? this.#finished.get(`style ${style}`)
          : undefined
    const counter = before ?? new ListCounter()
    const id = attribute(list, 'id')
    if (id !== null) this.#finished.set(`id ${id}`, counter)
    this.#finished.set(`style ${style}`, counter)
    return counter
  }

  end(): void {
    this.#open.pop()
  }

  /** The label of an item of the innermost list; null where it has a bullet or nothing. */
  label(item: XmlElement): string | null {
    const list = this.#open.at(-1)
    const start = attribute(item, 'start-value')
    return list === undefined
      ? null
      : list.counter.next(list.level, this.#styles.levels(list.style), start === null ? null : Number(start) || 0)
  }

  /** The label of a heading; null where headings have none. `level` from 1. */
  heading(level: number): string | null {
    return this.#headings.next(level - 1, this.#styles.outline)
  }
}
