import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { declaredEntities } from './declared-entities.ts'
import type { XmlElement } from './xml-element.ts'

/** Packages and property lists nest ten deep, documents some thirty. */
const DEEPEST = 200
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ATTRIBUTE = /([^\s=/<>"']{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The root element of an XML document. Forgiving: an end tag that fits no open element is passed over, what is left open at the end is closed.
 * Entities but the five of XML and character numbers stay as they are. Linear. Failures: `xml-entities`, `too-deep`, `damaged-file` (no element).
 */
export function readXml(name: string, xml: string): Result<XmlElement> {
  const declared = declaredEntities(name, xml)
  if (declared !== null) return declared
  const top: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    addText(open, unescaped(xml.slice(at, tag === -1 ? xml.length : tag)))
    if (tag === -1) break
    if (xml.startsWith('<!--', tag)) at = past(xml, '-->', tag + 4)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = past(xml, ']]>', tag + 9)
      addText(open, xml.slice(tag + 9, at === xml.length && !xml.endsWith(']]>') ? at : at - 3))
    } else if (xml.startsWith('<?', tag)) at = past(xml, '?>', tag + 2)
    else if (xml.startsWith('<!', tag)) at = pastDeclaration(xml, tag)
    else {
      at = pastTag(xml, tag + 1)
      takeTag(open, xml.slice(tag + 1, at - 1))
      if (open.length > DEEPEST) return failure('too-deep', t('unread:xml.deep', { name, deepest: DEEPEST }))
    }
  }
  const root = top.children.find((child) => typeof child !== 'string')
  return root === undefined ? failure('damaged-file', t('unread:xml.damaged', { name })) : success(root)
}

function addText(open: readonly XmlElement[], text: string): void {
  if (text !== '') open.at(-1)?.children.push(text)
}

/** `tag` is what stands between the brackets. */
function takeTag(open: XmlElement[], tag: string): void {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim()
    const depth = open.findLastIndex((element) => element.name === name)
    if (depth > 0) open.length = depth
    return
  }
  const name = /^[^\s/]+/.exec(tag)?.[0]
  if (name === undefined) return
  const attributes = new Map<string, string>()
  for (const [, key = '', double, single] of tag.slice(name.length).matchAll(ATTRIBUTE)) {
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? ''))
  }
  const element: XmlElement = { name, attributes, children: [] }
  open.at(-1)?.children.push(element)
  if (!tag.endsWith('/')) open.push(element)
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, entity?: string) => {
      if (entity !== undefined) return ENTITIES[entity] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0x10ffff ? '' : String.fromCodePoint(code)
    },
  )
}

function past(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from)
  return at === -1 ? xml.length : at + sign.length
}

/** Past the bracket that closes a tag; one inside quotation marks does not. A tag that is never closed ends with the text. */
function pastTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return xml.length + 1
}

function pastDeclaration(xml: string, from: number): number {
  const end = xml.indexOf('>', from)
  const bracket = xml.indexOf('[', from)
  if (bracket === -1 || (end !== -1 && end < bracket)) return end === -1 ? xml.length : end + 1
  return past(xml, '>', past(xml, ']', bracket))
}
