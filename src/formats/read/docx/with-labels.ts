import { ListCounter } from '../office/list-numbers.ts'
import { markedLabel, withoutMarks } from '../office/label-mark.ts'
import { readXml } from '../xml/read-xml.ts'
import { attribute, childrenOf } from '../xml/xml-element.ts'
import { type DocxNumbering, type Membership, membershipIn } from './docx-numbering.ts'

const BEGIN = '<w:pPr>'
const END = '</w:pPr>'
/** What a paragraph's properties were before a tracked change; they hold such an element too. */
const BEFORE_CHANGE = /<w:pPrChange[\s>][^]*<\/w:pPrChange>/
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The main part of a document with the labels that Word would print before its paragraphs as text in them, marked (see `labelElements`). Word keeps only which list and level a paragraph is in, and counts when it
 * opens the file. Linear.
 */
export function withLabels(xml: string, numbering: DocxNumbering): string {
  const counters = new Map<string, ListCounter>()
  const begun = new Set<string>()
  const clean = withoutMarks(xml)
  const out: string[] = []
  let at = 0
  for (;;) {
    const begin = clean.indexOf(BEGIN, at)
    const end = begin === -1 ? -1 : endOf(clean, begin + BEGIN.length)
    if (end === -1) break
    out.push(clean.slice(at, end))
    at = end
    const membership = membershipOf(clean.slice(begin, end).replace(BEFORE_CHANGE, ''), numbering)
    const list = membership === null ? null : numbering.list(membership.list)
    if (membership === null || list === null) continue
    const counter = counters.get(list.counter) ?? new ListCounter()
    counters.set(list.counter, counter)
    const key = `${membership.list} ${membership.level}`
    const start = begun.has(key) ? null : (list.starts.get(membership.level) ?? null)
    begun.add(key)
    const label = counter.next(membership.level, list.levels, start)
    if (label !== null) out.push(`<w:r><w:t xml:space="preserve">${markedLabel(escaped(label))}</w:t></w:r>`)
  }
  return out.join('') + clean.slice(at)
}

/** Past the end of paragraph properties that begin before `from`; -1 where they have none. */
function endOf(xml: string, from: number): number {
  const end = xml.indexOf(END, from)
  if (end === -1) return -1
  // The first end may be that of the properties before a change.
  const changed = xml.slice(from, end).includes('<w:pPrChange')
  const whole = changed ? xml.indexOf(END, end + END.length) : end
  return whole === -1 ? -1 : whole + END.length
}

/** The list and level of a paragraph by its own properties, then by its style. One whose mark is deleted is no paragraph. */
function membershipOf(properties: string, numbering: DocxNumbering): Membership | null {
  if (!properties.includes('<w:numPr>') && !properties.includes('<w:pStyle ')) return null
  const read = readXml('', properties)
  if (!read.ok) return null
  const [runs] = childrenOf(read.value, 'rPr')
  if (runs !== undefined && childrenOf(runs, 'del').length > 0) return null
  const own = membershipIn(read.value)
  const [style] = childrenOf(read.value, 'pStyle')
  const styled = style === undefined ? null : numbering.ofStyle(attribute(style, 'val') ?? '')
  const list = own?.list ?? styled?.list
  if (list === undefined || list === null || list === '0') return null
  return { list, level: own?.level ?? styled?.level ?? 0 }
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
}
