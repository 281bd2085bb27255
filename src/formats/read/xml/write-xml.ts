import { escapedMarkup } from './inner-markup.ts'
import type { XmlElement } from './xml-element.ts'

/** The text of a part whose root this is, as `readXml` reads it again. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeElement(root)}`
}

/** The same of an element within a part. */
export function writeElement({ name, attributes, children }: XmlElement): string {
  const said = [...attributes].map(([key, value]) => ` ${key}="${escapedMarkup(value)}"`).join('')
  if (children.length === 0) return `<${name}${said}/>`
  return `<${name}${said}>${children.map((child) => (typeof child === 'string' ? escapedMarkup(child) : writeElement(child))).join('')}</${name}>`
}
