/** An element of an XML document, its name as written (`dc:title`). `children` are elements and text. */
export type XmlElement = { name: string; attributes: ReadonlyMap<string, string>; children: (XmlElement | string)[] }

/** The name without its prefix: files choose prefixes freely. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements directly inside one, all or those of a local name. */
export function childrenOf(element: XmlElement, local?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (local === undefined || localName(child.name) === local),
  )
}

/** The elements anywhere below one that have this local name, in document order. */
export function elementsIn(element: XmlElement, local: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child.name) === local ? [child] : []),
    ...elementsIn(child, local),
  ])
}

/** The text in an element, as it stands. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** An attribute by its local name. */
export function attribute(element: XmlElement, local: string): string | null {
  const direct = element.attributes.get(local)
  if (direct !== undefined) return direct
  for (const [name, value] of element.attributes) if (localName(name) === local) return value
  return null
}
