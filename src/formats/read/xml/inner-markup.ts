import type { XmlElement } from './xml-element.ts'

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What stands inside an element as HTML, for markup that is not escaped (XHTML in a feed). Prefixes are left out. */
export function innerMarkup(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? escapedMarkup(child) : outerMarkup(child))).join('')
}

function outerMarkup(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1)
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${escapedMarkup(value)}"`).join('')
  const empty = element.children.length === 0 && /^(?:br|hr|img|input|link|meta|wbr|col|source)$/i.test(name)
  return empty ? `<${name}${attributes}>` : `<${name}${attributes}>${innerMarkup(element)}</${name}>`
}

/** Text as it may stand in markup and in the values of attributes. */
export function escapedMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter)
}
