import { attribute, childrenOf, type XmlElement } from './xml/xml-element.ts'

/** Whether styles turn what is set in them: a paragraph as a whole, or its letters. `null`: what names no style. */
export type TurnedStyles = {
  paragraph(style: string | null): boolean
  /** `null` as an answer: neither the style nor the defaults of the file say so, nor the contrary. */
  letters(style: string | null, kind: 'paragraph' | 'character'): boolean | null
}

/** How deep styles may be based on each other before that is taken for a circle. */
const DEEPEST = 20

/** What the styles of a file and its defaults say about the direction of text (ISO 29500-1, 17.3.1.6 and 17.3.2.30). */
export function turnedStyles(styles: XmlElement | null): TurnedStyles {
  const list = styles === null ? [] : childrenOf(styles, 'style')
  const named = new Map(list.map((style) => [attribute(style, 'styleId') ?? '', style]))
  const usual = list.find((style) => attribute(style, 'type') === 'paragraph' && isSet(attribute(style, 'default')))
  const defaults = (container: 'pPr' | 'rPr', property: string): boolean | null => {
    const [given] = (styles === null ? [] : childrenOf(styles, 'docDefaults'))
      .flatMap((all) => childrenOf(all, `${container}Default`))
      .flatMap((one) => childrenOf(one, container))
      .flatMap((properties) => childrenOf(properties, property))
    return given === undefined ? null : isOn(given)
  }
  const said = (style: XmlElement | undefined, container: 'pPr' | 'rPr', property: string, depth = 0): boolean | null => {
    if (style === undefined || depth > DEEPEST) return null
    const [own] = childrenOf(style, container).flatMap((properties) => childrenOf(properties, property))
    if (own !== undefined) return isOn(own)
    const [base] = childrenOf(style, 'basedOn')
    return base === undefined ? null : said(named.get(attribute(base, 'val') ?? ''), container, property, depth + 1)
  }
  const styleOf = (style: string | null): XmlElement | undefined => (style === null ? usual : named.get(style))
  return {
    paragraph: (style) => said(styleOf(style), 'pPr', 'bidi') ?? defaults('pPr', 'bidi') ?? false,
    letters: (style, kind) =>
      kind === 'character'
        ? style === null
          ? null
          : said(named.get(style), 'rPr', 'rtl')
        : (said(styleOf(style), 'rPr', 'rtl') ?? defaults('rPr', 'rtl')),
  }
}

/** Whether a property that is there is switched on. */
export function isOn(property: XmlElement): boolean {
  return isSet(attribute(property, 'val') ?? 'true')
}

function isSet(value: string | null): boolean {
  return value !== null && !['false', '0', 'off'].includes(value)
}
