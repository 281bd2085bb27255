import { strFromU8, unzipSync } from 'fflate'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { REGISTER_NAMESPACE } from '../write/register-namespace.ts'
import type { ReadExported } from './exported-brief.ts'

/** Larger parts than this are pictures or an attack, not the text of a brief. */
const LARGEST_PART = 64 * 1024 * 1024
const CUSTOM_PART = /^customXml\/item\d+\.xml$/
const TEXT_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
/** With its attributes, which Word may write in another order when it saves. */
const ATTACHMENT = /<attachment(\s[^<>]*)>([^<]*)<\/attachment>/g
const OURS = ` xmlns="${REGISTER_NAMESPACE}"`

/** A Word file: the body, then footnotes and endnotes in their order. */
export const readExportedDocx: ReadExported = (bytes, name) => {
  const parts = unpack(bytes)
  if (!parts) return Promise.resolve(failure('damaged-file', t('unread:exported.damaged', { name })))
  if (!parts['word/document.xml']) {
    return Promise.resolve(failure('not-an-export', t('unread:exported.noWord', { name })))
  }
  const text = TEXT_PARTS.flatMap((path) => (parts[path] ? [paragraphs(strFromU8(parts[path]))] : []))
    .filter((part) => part !== '')
    .join('\n')
  const carried = Object.keys(parts)
    .filter((path) => CUSTOM_PART.test(path))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((path) => attached(strFromU8(parts[path] ?? new Uint8Array())))
    .find((content) => content !== undefined)
  return Promise.resolve(success({ format: 'docx', text, register: carried === undefined ? null : unescape(carried) }))
}

/** What a part carries for us. */
function attached(xml: string): string | undefined {
  for (const [, attributes = '', content] of xml.matchAll(ATTACHMENT))
    if (attributes.replace(/\s/g, ' ').includes(OURS)) return content
  return undefined
}

const isRead = (name: string): boolean => TEXT_PARTS.includes(name) || CUSTOM_PART.test(name)

/** Only the parts that are read, and together no more than one may have: a package may list as many as it likes. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let room = LARGEST_PART
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isRead(name) && (room -= originalSize) >= 0 })
  } catch {
    return null
  }
}

/** The text of a part, a line for each paragraph. Tabs and breaks count as spaces; deleted text (`w:delText`) is not matched. */
function paragraphs(xml: string): string {
  let text = ''
  for (const [token, run] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>|<\/w:p>/g)) {
    if (run !== undefined) text += unescape(run)
    else text += token === '</w:p>' ? '\n' : ' '
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, entity?: string) => {
    if (hex !== undefined) return letter(Number.parseInt(hex, 16))
    if (decimal !== undefined) return letter(Number(decimal))
    return ENTITIES[entity ?? ''] ?? whole
  })
}

/** A file may name any number; beyond Unicode stands the sign for what cannot be read. */
function letter(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}
