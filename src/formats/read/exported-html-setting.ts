import type { Extra, FoundPart } from '#core/brief/proof/found.ts'
import { listShape, type Shape } from '#core/brief/proof/shapes.ts'
import { hasRightToLeft, textDirection } from '#core/text-direction.ts'
import { textIn } from '#text/text.ts'
import { directionOf } from '../write/direction.ts'
import { callId } from '../write/html/html-inlines.ts'

type Open = { tag: string; names: readonly string[]; attributes: ReadonlyMap<string, string>; text: string; rows: number[] }

/** What stands in a line, or is one; nothing else of ours says how it runs. */
const IN_TABLES = new Set(['td', 'th', 'caption'])
const TURNABLE = new Set(['table', 'span', 'p', 'h1', 'h2', 'h3', 'h4', 'li', 'td', 'th', 'caption'])
const HEADINGS: Readonly<Record<string, Shape>> = { h2: 'heading 1', h3: 'heading 2', h4: 'heading 3' }
/** Classes that stand on these elements alone. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  notes: ['ol'],
  box: ['div'],
  wide: ['div'],
  number: ['a', 'span'],
  skip: ['a'],
}
const VIEWPORT = 'width=device-width, initial-scale=1'

/** Keeps, while a page is read, how its text is set: as what, in which direction, raised or not; what it says to those who hear it; whether its names and tables are whole. */
export class HtmlSetting {
  readonly extras: Extra[] = []
  language = ''
  private readonly open: Open[] = []
  private readonly ids = new Set<string>()
  private readonly labels: { label: string; at: number }[] = []

  /** An element begins; `parts`: how many stretches of text were read. */
  opened(tag: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean, parts: number): void {
    const value = (name: string): string => attributes.get(name) ?? ''
    const names = value('class').split(' ')
    if (tag === 'html') this.language = value('lang')
    const [id, label] = [value('id'), attributes.get('aria-label')]
    if (id !== '' && this.ids.has(id)) this.tell('embedded', `id="${id}"`)
    this.ids.add(id)
    if (names.some((name) => !(AT_HOME[name] ?? [tag]).includes(tag))) this.tell('embedded', `<${tag} class="${value('class')}">`)
    if (attributes.has('role') && value('role') !== (tag === 'section' ? 'doc-endnotes' : names.includes('notes') ? 'list' : ''))
      this.tell('embedded', `role="${value('role')}"`)
    if (tag === 'meta' && value('name') === 'viewport' && value('content') !== VIEWPORT) this.tell('style', value('content'))
    const table = this.open.findLast((one) => one.tag === 'table')
    const dir = value('dir')
    // Within a table from right to left a cell of foreign text says that it runs the other way.
    const isForeign = dir === 'ltr' && IN_TABLES.has(tag) && table?.attributes.get('dir') === 'rtl'
    if (dir !== '' && !isForeign && (dir !== 'rtl' || !TURNABLE.has(tag))) this.tell('direction', `<${tag} dir="${dir}">`)
    if (label !== undefined && tag === 'nav') this.labels.push({ label, at: parts })
    else if (label !== undefined && tag === 'section') this.hear(label, textIn(this.language)('document:notes'))
    if (tag === 'tr') table?.rows.push(0)
    if ((tag === 'td' || tag === 'th') && table !== undefined && table.rows.length > 0)
      table.rows[table.rows.length - 1] = (table.rows.at(-1) ?? 0) + 1
    if (tag === 'tr' && this.open.some((one) => one.tag === 'thead') && (table?.rows.length ?? 0) > 1)
      this.tell('style', '<thead>')
    if (!isEmpty) this.open.push({ tag, names, attributes, text: '', rows: [] })
  }

  closed(): void {
    const one = this.open.pop()
    if (one === undefined) return
    const { tag, names, attributes, text, rows } = one
    const [label, number] = [attributes.get('aria-label'), Number.parseInt(text, 10)]
    if (label !== undefined && tag === 'button') this.hear(label, textIn(this.language)('document:noteNumber', { number }))
    if (label !== undefined && tag === 'a') this.hear(label, textIn(this.language)('document:noteCall', { number }))
    if (tag === 'a' && names.includes('number') && attributes.get('href') !== `#${callId(number)}`)
      this.tell('link', `${text} → ${attributes.get('href') ?? ''}`)
    const dir = attributes.get('dir')
    if (dir === 'rtl' && TURNABLE.has(tag) && !runsFromRight(tag, text)) this.tell('direction', text)
    if (dir === 'ltr' && directionOf(text).base === 'rtl') this.tell('direction', text)
    if (tag === 'table' && new Set(rows).size > 1) this.tell('style', '<tr>')
  }

  /** Text that is read, also a number. */
  said(text: string): void {
    // What a table runs by are its cells.
    const inCaption = this.open.some(({ tag }) => tag === 'caption')
    for (const one of this.open) if (one.tag !== 'table' || !inCaption) one.text += text
    const isRaised = this.open.some(({ tag }) => tag === 'sup') && !this.open.some(({ tag }) => tag === 'button')
    if (isRaised && text.trim() !== '') this.tell('raised-text', text)
  }

  /** As what the text is set that is read. */
  get shape(): Shape {
    for (const { tag, names } of this.open.toReversed()) {
      if (tag === 'td' || tag === 'th') return 'table'
      if (tag === 'blockquote') return 'quotation'
      if (names.includes('box')) return 'judgement'
      if (tag === 'li') return this.listed()
      const heading = HEADINGS[tag]
      if (heading !== undefined) return heading
    }
    return 'text'
  }

  /** The contents are lists, too, of levels that their headings have. */
  private listed(): Shape {
    if (this.open.some(({ tag }) => tag === 'nav')) return 'list'
    return listShape(this.open.filter(({ tag }) => tag === 'li').length)
  }

  /** The contents are called as their heading says. */
  end(parts: readonly FoundPart[]): void {
    for (const { label, at } of this.labels) this.hear(label, parts[at]?.text ?? '')
  }

  private hear(label: string, wanted: string): void {
    if (label.trim() !== wanted.trim()) this.tell('hidden-text', label)
  }

  private tell(kind: Extra['kind'], text: string): void {
    this.extras.push({ kind, text: text.trim().slice(0, 2000), page: null })
  }
}

function runsFromRight(tag: string, text: string): boolean {
  if (tag === 'span') return hasRightToLeft(text)
  return tag === 'table' ? textDirection(text) === 'rtl' : directionOf(text).base === 'rtl'
}
