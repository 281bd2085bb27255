import type { Extra } from '#core/brief/proof/found.ts'
import { membershipIn, type DocxNumbering } from './docx/docx-numbering.ts'
import { ListCounter } from './office/list-numbers.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from './xml/xml-element.ts'

/** What stands before a paragraph of a list, as printed, and how far below the outermost level it is: `number` is null for a bullet. */
export type Listed = { number: string | null; level: number }

/** Counts, while the paragraphs of a Word file are read in their order, what Word prints before those that are in lists. */
export class DocxNumbers {
  private readonly numbering: DocxNumbering
  private readonly counters = new Map<string, ListCounter>()
  private readonly begun = new Set<string>()

  constructor(numbering: DocxNumbering) {
    this.numbering = numbering
  }

  /** What a paragraph has before it; null where it is in no list. Each is asked for once, in order. */
  of(paragraph: XmlElement): Listed | null {
    const [properties] = childrenOf(paragraph, 'pPr')
    if (properties === undefined) return null
    const own = membershipIn(properties)
    const [style] = childrenOf(properties, 'pStyle')
    const styled = style === undefined ? null : this.numbering.ofStyle(attribute(style, 'val') ?? '')
    const id = own?.list ?? styled?.list ?? '0'
    const level = own?.level ?? styled?.level ?? 0
    const list = id === '0' ? null : this.numbering.list(id)
    if (list === null) return null
    const counter = this.counters.get(list.counter) ?? new ListCounter()
    this.counters.set(list.counter, counter)
    const start = this.begun.has(`${id} ${level}`) ? null : (list.starts.get(level) ?? null)
    this.begun.add(`${id} ${level}`)
    return { number: counter.next(level, list.levels, start), level }
  }
}

/** Of `numFmt`, `numStart` and `numRestart`: as exports count their notes. */
const COUNTED: Readonly<Record<string, string>> = { numFmt: 'decimal', numStart: '1', numRestart: 'continuous' }

/** Where sections or settings have notes counted otherwise than from 1 through the whole file, and where a note's call prints a mark of its own. */
export function notesCountedOtherwise(roots: readonly XmlElement[]): Extra[] {
  const rules = roots.flatMap((root) => [...elementsIn(root, 'footnotePr'), ...elementsIn(root, 'endnotePr')])
  const odd = rules.flatMap((rule) =>
    Object.entries(COUNTED).flatMap(([name, usual]) =>
      childrenOf(rule, name).flatMap((said) => (attribute(said, 'val') === usual ? [] : [`${name} ${attribute(said, 'val')}`])),
    ),
  )
  const calls = roots.flatMap((root) => [...elementsIn(root, 'footnoteReference'), ...elementsIn(root, 'endnoteReference')])
  const marked = calls.filter((call) => ['1', 'true', 'on'].includes(attribute(call, 'customMarkFollows') ?? ''))
  return [...odd, ...marked.map(() => 'customMarkFollows')].map((text) => ({ kind: 'numbering', text, page: null }))
}
