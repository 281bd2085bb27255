import { childrenOf, localName, textIn, type XmlElement } from '../../../read/xml/xml-element.ts'
import { textElement } from './clean-fields.ts'

/** What stands for `{{title}}` and the like. */
export type HouseFields = Readonly<Record<'title' | 'subject' | 'author' | 'date' | 'marking', string>>

const FIELD = /\{\{\s*(?<name>[a-z]{1,40})\s*\}\}/giu
const SAME: Readonly<Record<string, keyof HouseFields>> = { authors: 'author', classification: 'marking' }
/** Characters of nobody's that stand for the numbers of the page and of all pages until they are fields. */
const COUNTED: Readonly<Record<string, { sign: string; code: string }>> = {
  page: { sign: '\u{f0001}', code: 'PAGE' },
  pages: { sign: '\u{f0002}', code: 'NUMPAGES' },
}
const SIGNS = /(?<=[\u{f0001}\u{f0002}])|(?=[\u{f0001}\u{f0002}])/u

/** A head or foot with its `{{fields}}` filled in, wherever Word parted them into runs; of names that mean nothing here the text stays. */
export function fillFields(root: XmlElement, fields: HouseFields): XmlElement {
  const texts = new Map<XmlElement, string>()
  for (const paragraph of paragraphsIn(root)) fillParagraph(textsOf(paragraph), fields, texts)
  return { ...root, children: withTexts(root, texts) }
}

/** The names in `{{ }}` that are not filled in, and those that are. */
export function fieldNames(root: XmlElement): { known: Set<string>; unknown: Set<string> } {
  const names = paragraphsIn(root).flatMap((paragraph) => [...textsOf(paragraph).map(textIn).join('').matchAll(FIELD)])
  const all = names.map(({ groups }) => nameOf(groups?.['name'] ?? ''))
  return { known: new Set(all.filter((name) => KNOWN.has(name))), unknown: new Set(all.filter((name) => !KNOWN.has(name))) }
}

const KNOWN = new Set(['title', 'subject', 'author', 'date', 'marking', ...Object.keys(COUNTED)])

function nameOf(written: string): string {
  const name = written.toLowerCase()
  return SAME[name] ?? name
}

function fillParagraph(elements: readonly XmlElement[], fields: HouseFields, texts: Map<XmlElement, string>): void {
  const whole = elements.map(textIn).join('')
  const said = elements.map(textIn)
  const starts = elements.map((_, index) => said.slice(0, index).join('').length)
  for (const match of [...whole.matchAll(FIELD)].toReversed()) {
    const name = nameOf(match.groups?.['name'] ?? '')
    if (!KNOWN.has(name)) continue
    const value = COUNTED[name]?.sign ?? fields[name as keyof HouseFields]
    const end = match.index + match[0].length
    let isFirst = true
    for (const [index, text] of said.entries()) {
      const start = starts[index] ?? 0
      const from = Math.max(match.index, start)
      const to = Math.min(end, start + (elements[index] === undefined ? 0 : textIn(elements[index]).length))
      if (from >= to) continue
      said[index] = text.slice(0, from - start) + (isFirst ? value : '') + text.slice(to - start)
      isFirst = false
    }
  }
  for (const [index, element] of elements.entries()) if (said[index] !== textIn(element)) texts.set(element, said[index] ?? '')
}

function withTexts(element: XmlElement, texts: ReadonlyMap<XmlElement, string>): XmlElement['children'] {
  return element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child]
    const inner: XmlElement = { ...child, children: withTexts(child, texts) }
    if (localName(child.name) === 't') return [texts.has(child) ? textElement(texts.get(child) ?? '') : child]
    return localName(child.name) === 'r' ? counted(inner) : [inner]
  })
}

/** A run in which page numbers are fields of their own. */
function counted(run: XmlElement): XmlElement[] {
  const signs = Object.values(COUNTED)
  if (!childrenOf(run, 't').some((text) => signs.some(({ sign }) => textIn(text).includes(sign)))) return [run]
  const properties = childrenOf(run, 'rPr')
  const other = run.children.filter((child) => typeof child === 'string' || localName(child.name) !== 'rPr')
  return other.flatMap((child) => {
    if (typeof child === 'string' || localName(child.name) !== 't') return [{ ...run, children: [...properties, child] }]
    return textIn(child)
      .split(SIGNS)
      .filter((part) => part !== '')
      .map((part) => {
        const field = signs.find(({ sign }) => sign === part)
        const shown = { ...run, children: [...properties, textElement(field === undefined ? part : '1')] }
        if (field === undefined) return shown
        return { name: 'w:fldSimple', attributes: new Map([['w:instr', field.code]]), children: [shown] }
      })
  })
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(localName(child.name) === 'p' ? [child] : []), ...paragraphsIn(child)])
}

/** The texts of a paragraph, those of paragraphs within it (in boxes) apart. */
function textsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const tag = localName(child.name)
    if (tag === 't') return [child]
    return tag === 'p' ? [] : textsOf(child)
  })
}
