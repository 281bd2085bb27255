import { attribute, childrenOf, elementsIn, localName, type XmlElement } from '../../../read/xml/xml-element.ts'
import { docxStyleId } from '../docx-styles.ts'
import type { StyleMap } from './map-styles.ts'

const QUOTE_SOURCE = docxStyleId('attribution')

/** Half points to which those of ours are brought: that of the house's text for that of ours. */
export type Scale = { house: number; ours: number }

/**
 * The styles of a house with those of ours that it has not, in its letters and to its size. `used`: the ids of ours that the document calls; `language`: of the document.
 */
export function mergeStyles(
  house: XmlElement,
  ours: XmlElement,
  map: StyleMap,
  used: ReadonlySet<string>,
  scale: Scale,
  language: string,
): XmlElement {
  const names = new Set(childrenOf(house, 'style').map((style) => nameOf(style)))
  const missing = childrenOf(ours, 'style').filter((style) => {
    const id = attribute(style, 'styleId') ?? ''
    return used.has(id) && map.missing.has(id)
  })
  const base = map.plain === undefined ? null : attribute(map.plain, 'styleId')
  const added = missing.map((style) => adapted(style, map, base, scale, names))
  const headings = new Set(['Heading1', 'Heading2', 'Heading3'].map((id) => map.ids.get(id)))
  const kept = house.children.map((child) => {
    if (typeof child === 'string') return child
    return headings.has(attribute(child, 'styleId') ?? '') ? withItsText(child) : inLanguage(child, language)
  })
  return { ...house, children: [...kept, ...added] }
}

/** No heading stands alone at the end of a page, unless its style says so. */
function withItsText(style: XmlElement): XmlElement {
  const [properties] = childrenOf(style, 'pPr')
  if (properties !== undefined && childrenOf(properties, 'keepNext').length > 0) return style
  const keep: XmlElement = { name: 'w:keepNext', attributes: new Map(), children: [] }
  if (properties !== undefined) {
    const kept = { ...properties, children: [keep, ...properties.children] }
    return { ...style, children: style.children.map((child) => (child === properties ? kept : child)) }
  }
  // What a style says of its paragraphs stands before what it says of letters.
  const at = style.children.findIndex((child) => typeof child !== 'string' && ['rPr', 'tblPr'].includes(localName(child.name)))
  const made: XmlElement = { name: 'w:pPr', attributes: new Map(), children: [keep] }
  return { ...style, children: style.children.toSpliced(at < 0 ? style.children.length : at, 0, made) }
}

function nameOf(style: XmlElement): string {
  const [name] = childrenOf(style, 'name')
  return name === undefined ? '' : (attribute(name, 'val') ?? '').toLowerCase()
}

function adapted(
  style: XmlElement,
  { ids }: StyleMap,
  base: string | null,
  scale: Scale,
  names: ReadonlySet<string>,
): XmlElement {
  const id = ids.get(attribute(style, 'styleId') ?? '') ?? ''
  const isParagraph = attribute(style, 'type') === 'paragraph'
  const attributes = new Map(
    [...style.attributes].flatMap(([key, value]): [string, string][] => {
      if (localName(key) === 'styleId') return [[key, id]]
      return localName(key) === 'default' ? [] : [[key, value]]
    }),
  )
  const children = childrenOf(style).flatMap((child): XmlElement[] => {
    switch (localName(child.name)) {
      case 'name':
        return [names.has(nameOf(style)) ? valued('w:name', `Brief ${nameOf(style)}`) : child]
      case 'basedOn':
        return isParagraph && base !== null ? [valued('w:basedOn', base)] : []
      case 'link':
      case 'next':
        return []
      // The line beside a source goes on from its quotation, which is the house's.
      case 'pPr':
        return [
          id === QUOTE_SOURCE
            ? { ...child, children: childrenOf(child).filter(({ name }) => localName(name) !== 'pBdr') }
            : child,
        ]
      case 'rPr':
        return [{ ...child, children: childrenOf(child).flatMap((property) => fitted(property, scale)) }]
      default:
        return [child]
    }
  })
  return { ...style, attributes, children }
}

/** In the house's typeface, and as large as it is to the house's text. */
function fitted(property: XmlElement, { house, ours }: Scale): XmlElement[] {
  const tag = localName(property.name)
  if (tag === 'rFonts') return []
  if (tag !== 'sz' && tag !== 'szCs') return [property]
  return [valued(property.name, String(Math.round((Number(attribute(property, 'val')) * house) / ours)))]
}

function valued(name: string, value: string): XmlElement {
  return { name, attributes: new Map([['w:val', value]]), children: [] }
}

/** A document is in its own language, whatever the house's was. */
function inLanguage(element: XmlElement, language: string): XmlElement {
  if (localName(element.name) !== 'docDefaults') return element
  const [defaults] = elementsIn(element, 'rPr')
  if (defaults === undefined) return element
  const lang: XmlElement = {
    name: 'w:lang',
    attributes: new Map([
      ['w:val', language],
      ['w:eastAsia', 'zh-CN'],
      ['w:bidi', 'ug-CN'],
    ]),
    children: [],
  }
  // A document of which all is hidden by default is none.
  const rest = childrenOf(defaults).filter(({ name }) => !['lang', 'vanish', 'specVanish'].includes(localName(name)))
  const swap = (from: XmlElement): XmlElement =>
    from === defaults
      ? { ...from, children: [...rest, lang] }
      : { ...from, children: from.children.map((child) => (typeof child === 'string' ? child : swap(child))) }
  return swap(element)
}
