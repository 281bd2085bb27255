import { attribute, childrenOf, localName, textIn, type XmlElement } from '../../../read/xml/xml-element.ts'

/** Fields that a word processor fills in from the pages themselves. */
const KEPT = new Set(['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'STYLEREF'])
/** Fields for which the brief has the answer; they are filled in as `{{fields}}` are. */
const ANSWERED: Readonly<Record<string, string>> = {
  TITLE: '{{title}}',
  SUBJECT: '{{subject}}',
  AUTHOR: '{{author}}',
  LASTSAVEDBY: '{{author}}',
  DATE: '{{date}}',
  TIME: '{{date}}',
  CREATEDATE: '{{date}}',
  SAVEDATE: '{{date}}',
  PRINTDATE: '{{date}}',
}

type Field = { code: string; marks: XmlElement[]; result: XmlElement[]; inCode: XmlElement[]; isResult: boolean }

/** What becomes of elements inside of runs: gone, or a text. */
export type FieldChanges = Map<XmlElement, XmlElement | null>

/**
 * Fields may fetch other files, run commands or change with the day: pages are counted on, what the brief knows is said by it, and of every other field what it last showed stays, as
 * text.
 */
export function fieldChanges(root: XmlElement): FieldChanges {
  const changes: FieldChanges = new Map()
  const open: Field[] = []
  for (const leaf of inRuns(root)) {
    const field = open.at(-1)
    const kind = localName(leaf.name) === 'fldChar' ? attribute(leaf, 'fldCharType') : localName(leaf.name)
    if (kind === 'begin') open.push({ code: '', marks: [leaf], result: [], inCode: [], isResult: false })
    else if (field === undefined) continue
    else if (kind === 'separate') {
      field.marks.push(leaf)
      field.isResult = true
    } else if (kind === 'instrText') {
      field.code += textIn(leaf)
      field.marks.push(leaf)
    } else if (kind === 'end') {
      field.marks.push(leaf)
      open.pop()
      const within = settle(field, changes)
      const around = open.at(-1)
      if (around !== undefined) (around.isResult ? around.result : around.inCode).push(...within)
    } else (field.isResult ? field.result : field.inCode).push(leaf)
  }
  // One that never ends is none.
  for (const { marks } of open) for (const mark of marks) changes.set(mark, null)
  return changes
}

/** The elements of which it consists. */
function settle({ code, marks, result, inCode }: Field, changes: FieldChanges): XmlElement[] {
  const name = fieldName(code)
  const answer = ANSWERED[name]
  const drop = (elements: readonly XmlElement[]): void => elements.forEach((element) => changes.set(element, null))
  if (!KEPT.has(name)) {
    drop(marks)
    drop(inCode)
    if (answer !== undefined) drop(result)
    const [first] = marks
    if (answer !== undefined && first !== undefined) changes.set(first, textElement(answer))
  }
  return [...marks, ...result, ...inCode]
}

/** The same of a field that is one element: what it shows, or null where it stays. */
export function simpleField(element: XmlElement): XmlElement[] | null {
  const name = fieldName(attribute(element, 'instr') ?? '')
  if (KEPT.has(name)) return null
  const answer = ANSWERED[name]
  if (answer === undefined) return childrenOf(element)
  const [run] = childrenOf(element, 'r')
  const properties = run === undefined ? [] : childrenOf(run, 'rPr')
  return [{ name: 'w:r', attributes: new Map(), children: [...properties, textElement(answer)] }]
}

function fieldName(code: string): string {
  return /^[\s\\]*(?<name>[a-z]+)/iu.exec(code)?.groups?.['name']?.toUpperCase() ?? ''
}

export function textElement(text: string): XmlElement {
  return { name: 'w:t', attributes: new Map([['xml:space', 'preserve']]), children: [text] }
}

/** What stands directly in runs, in order, properties apart. */
function inRuns(element: XmlElement): XmlElement[] {
  const isRun = localName(element.name) === 'r'
  return childrenOf(element).flatMap((child) => {
    const inner = ['rPr', 'pPr'].includes(localName(child.name)) ? [] : inRuns(child)
    return isRun && localName(child.name) !== 'rPr' ? [child, ...inner] : inner
  })
}
