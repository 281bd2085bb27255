import { attribute, childrenOf, type XmlElement } from './xml/xml-element.ts'

/** Half points; smaller letters nobody reads. */
const SMALLEST = 4

/** The ids of the styles whose text is hidden, by themselves or by what they are based on. */
export function hiddenStyles(styles: XmlElement | null): ReadonlySet<string> {
  const list = styles === null ? [] : childrenOf(styles, 'style')
  const byId = new Map(list.map((style) => [attribute(style, 'styleId') ?? '', style]))
  const hides = (id: string, depth: number): boolean => {
    const style = byId.get(id)
    if (style === undefined || depth > 20) return false
    const [properties] = childrenOf(style, 'rPr')
    if (properties !== undefined && hidesText(properties)) return true
    const [base] = childrenOf(style, 'basedOn')
    return base !== undefined && hides(attribute(base, 'val') ?? '', depth + 1)
  }
  return new Set([...byId.keys()].filter((id) => hides(id, 0)))
}

/** Whether run properties make text that nobody sees: hidden, white, or too small. */
export function hidesText(properties: XmlElement): boolean {
  return childrenOf(properties).some((property) => {
    const value = attribute(property, 'val')
    switch (property.name.slice(property.name.indexOf(':') + 1)) {
      case 'vanish':
      case 'specVanish':
      case 'webHidden':
        return value === null || !['false', '0', 'off'].includes(value)
      case 'color':
        return value?.toLowerCase() === 'ffffff'
      case 'sz':
        return Number(value) <= SMALLEST
      default:
        return false
    }
  })
}
