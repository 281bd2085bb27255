import type { ListLevel, NumberFormat } from '../office/list-numbers.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from '../xml/xml-element.ts'

/** The list that a paragraph is in, by its `numId`; `level` from 0. */
export type Membership = { list: string; level: number }

/** The lists of a document: which levels a list has, and which styles put paragraphs into one. `counter` names what several lists count together. */
export type DocxNumbering = {
  list(id: string): DocxList | null
  /** null for a style without a list. A style may name no level: then the list says which level is the style's. */
  ofStyle(style: string): Membership | null
}

/** `starts`: numbers with which the list itself begins anew, by level, once. */
export type DocxList = { counter: string; levels: ListLevel[]; starts: ReadonlyMap<number, number> }

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimalZero: 'two-figures',
  lowerLetter: 'letters',
  upperLetter: 'capitals',
  lowerRoman: 'roman',
  upperRoman: 'roman-capitals',
  russianLower: 'cyrillic',
  russianUpper: 'cyrillic-capitals',
  chineseCounting: 'han',
  chineseCountingThousand: 'han',
  ideographDigital: 'han',
  japaneseCounting: 'han',
  taiwaneseCountingThousand: 'han',
  none: 'none',
}
const LEVELS = 9
/** Styles inherit from styles; a chain longer than this is a circle. */
const LONGEST_CHAIN = 20

/** Reads the parts `numbering.xml` and `styles.xml`; one that a document lacks is null. */
export function docxNumbering(numbering: XmlElement | null, styles: XmlElement | null): DocxNumbering {
  const kinds = new Map(listOf(numbering, 'abstractNum').map((kind) => [attribute(kind, 'abstractNumId') ?? '', kind]))
  const lists = new Map(listOf(numbering, 'num').map((list) => [attribute(list, 'numId') ?? '', list]))
  const byStyle = new Map(listOf(styles, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]))
  const read = new Map<string, DocxList | null>()

  /** The kind of a list; some only name a style, whose list is the one that is meant. */
  const kindOf = (id: string, depth = 0): { id: string; kind: XmlElement } | null => {
    const list = lists.get(id)
    const kindId = (list && value(list, 'abstractNumId')) ?? ''
    const kind = kinds.get(kindId)
    if (kind === undefined || depth > LONGEST_CHAIN) return null
    const link = value(kind, 'numStyleLink')
    const linked = link === null ? null : membershipIn(byStyle.get(link))?.list
    return linked === null || linked === undefined ? { id: kindId, kind } : kindOf(linked, depth + 1)
  }

  const readList = (id: string): DocxList | null => {
    const [list, found] = [lists.get(id), kindOf(id)]
    if (list === undefined || found === null) return null
    const levels = childrenOf(found.kind, 'lvl')
    const starts = new Map<number, number>()
    const own: XmlElement[] = []
    for (const change of childrenOf(list, 'lvlOverride')) {
      const start = value(change, 'startOverride')
      if (start !== null) starts.set(levelNumber(change), whole(start))
      own.push(...childrenOf(change, 'lvl'))
    }
    const byNumber = new Map([...levels, ...own].map((level) => [levelNumber(level), level]))
    return {
      counter: found.id,
      levels: Array.from({ length: LEVELS }, (_, level) => levelOf(byNumber.get(level), level)),
      starts,
    }
  }

  /** The level of a list that belongs to a style. */
  const levelOfStyle = (list: string, style: string): number => {
    const level = childrenOf(kindOf(list)?.kind ?? NOTHING, 'lvl').find((each) => value(each, 'pStyle') === style)
    return level === undefined ? 0 : levelNumber(level)
  }

  return {
    list(id) {
      if (!read.has(id)) read.set(id, readList(id))
      return read.get(id) ?? null
    },
    ofStyle(style) {
      let name: string | null = style
      let level: number | null = null
      for (let steps = 0; name !== null && steps < LONGEST_CHAIN; steps += 1) {
        const element = byStyle.get(name)
        const found = membershipIn(element)
        // A style may have the list of the one it is based on, and a level of its own.
        level ??= found?.level ?? null
        if (found?.list !== undefined && found.list !== null)
          return found.list === '0' ? null : { list: found.list, level: level ?? levelOfStyle(found.list, name) }
        name = element === undefined ? null : value(element, 'basedOn')
      }
      return null
    },
  }
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] }

/** What an element with paragraph properties says of its list; a level may stand without its list, and a list without its level. */
export function membershipIn(element: XmlElement | undefined): { list: string | null; level: number | null } | null {
  const properties = element === undefined ? undefined : (childrenOf(element, 'pPr')[0] ?? element)
  const [numbered] = properties === undefined ? [] : childrenOf(properties, 'numPr')
  if (numbered === undefined) return null
  const level = value(numbered, 'ilvl')
  return { list: value(numbered, 'numId'), level: level === null ? null : whole(level) }
}

function listOf(part: XmlElement | null, local: string): XmlElement[] {
  return part === null ? [] : elementsIn(part, local)
}

function levelOf(level: XmlElement | undefined, at: number): ListLevel {
  const format = level === undefined ? 'none' : (value(level, 'numFmt') ?? 'decimal')
  const restart = level === undefined ? null : value(level, 'lvlRestart')
  return {
    start: whole((level && value(level, 'start')) ?? '1'),
    format: FORMATS[format] ?? 'figures',
    text: level === undefined || format === 'bullet' ? '' : (value(level, 'lvlText') ?? ''),
    legal: level !== undefined && childrenOf(level, 'isLgl').length > 0,
    restartsAfter: restart === null ? at - 1 : whole(restart) - 1,
  }
}

function levelNumber(element: XmlElement): number {
  return whole(attribute(element, 'ilvl') ?? '0')
}

function whole(text: string): number {
  return Math.min(32_767, Math.max(0, Number.parseInt(text, 10) || 0))
}

/** The `val` of the element of this name directly inside. */
function value(element: XmlElement, local: string): string | null {
  const [child] = childrenOf(element, local)
  return child === undefined ? null : attribute(child, 'val')
}
