import { localName, type XmlElement } from '../read/xml/xml-element.ts'

/**
 * A style as the processor's own XML reader is to be given it: one prefix-free form whatever the file chose, without comments and instructions, of `info` only what it needs. The
 * reader is a handful of regular expressions, which other spellings of the same XML would lead astray.
 */
export function canonicalStyle(root: XmlElement): string {
  return written({ ...root, attributes: new Map([...root.attributes].filter(([name]) => !name.startsWith('xmlns'))) }, true)
}

const CSL = 'http://purl.org/net/xbiblio/csl'
/** Where text counts. */
const TEXTS = new Set(['term', 'single', 'multiple', 'title', 'id'])

function written({ name, attributes, children }: XmlElement, isRoot = false): string {
  const tag = localName(name)
  const said = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  const open = `${tag}${isRoot ? ` xmlns="${CSL}"` : ''}${said}`
  const inside = children
    .filter((child) =>
      typeof child === 'string' ? TEXTS.has(tag) : tag !== 'info' || ['id', 'title'].includes(localName(child.name)),
    )
    .map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
    .join('')
  return inside === '' ? `<${open}/>` : `<${open}>${inside}</${tag}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
}
