import { createHash } from 'node:crypto'
import { strFromU8, strToU8, zipSync } from 'fflate'
import type { DocumentAttachment } from '#core/document.ts'
import type { Template } from '#core/template.ts'
import { FONT_TABLE } from './docx-fonts.ts'
import { wholeWords } from './docx-hyphens.ts'
import type { Parts } from './docx-parts.ts'
import { dressPackage, type Dressing } from './house/dress-package.ts'
import { REGISTER_NAMESPACE } from '../register-namespace.ts'

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'
const CUSTOM_XML_PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps'
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Finishes and zips the parts that docx wrote, which it changes: carries the attachments as custom XML parts, which Word keeps and does not show; gives fonts their
 * alternates; and takes out what differs from run to run (the clock, random relationship ids, numbers counted over all documents of a process); tells
 * `styles` whose words stay whole; puts a house style in.
 */
export function finishPackage(
  parts: Parts,
  attachments: readonly DocumentAttachment[],
  date: Date,
  styles: Template['styles'],
  dressing: Dressing | null = null,
): Uint8Array {
  edit(parts, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${isoSeconds(date)}`))
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) steadyRelationships(parts, path)
  edit(parts, 'word/document.xml', steadyBookmarks)
  edit(parts, 'word/styles.xml', (xml) => wholeWords(xml, styles))
  parts['word/fontTable.xml'] = strToU8(fontTable())
  if (dressing !== null) dressPackage(parts, dressing)
  for (const [index, attachment] of attachments.entries()) attach(parts, attachment, index + 1)
  return zipSync(sorted(parts), { mtime: new Date(1980, 0, 1), level: 6 })
}

function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts[path]
  if (!part) throw new Error(`The Word package has no part ${path}.`)
  parts[path] = strToU8(change(strFromU8(part)))
}

/** Relationship ids that docx made at random become rIdL1, rIdL2 … in the order of the list, there and where they are used. */
function steadyRelationships(parts: Parts, path: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
  const list = strFromU8(parts[path] ?? new Uint8Array())
  const random = [...list.matchAll(/Id="(rId[^"]*)"/g)].map((match) => match[1] ?? '').filter((id) => !/^rId\d+$/.test(id))
  if (random.length === 0) return
  const steady = new Map(random.map((id, index) => [id, `rIdL${index + 1}`]))
  const rename = (xml: string): string =>
    xml.replace(/\b((?:r:)?(?:id|Id|embed))="(rId[^"]*)"/g, (whole, name: string, id: string) => {
      const other = steady.get(id)
      return other === undefined ? whole : `${name}="${other}"`
    })
  edit(parts, path, rename)
  if (parts[owner]) edit(parts, owner, rename)
}

/** Bookmarks are numbered from 1 in each document, and so are the names of those to which the contents lead. */
function steadyBookmarks(xml: string): string {
  const named = new Map<string, string>()
  const text = xml.replace(/\b_Toc\d+\b/g, (name) => {
    named.set(name, named.get(name) ?? `_Toc${String(named.size + 1).padStart(8, '0')}`)
    return named.get(name) ?? name
  })
  const steady = new Map<string, number>()
  return text.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
    steady.set(id, steady.get(id) ?? steady.size + 1)
    return `${before}${steady.get(id)}"`
  })
}

function fontTable(): string {
  const fonts = FONT_TABLE.map(
    ({ name, alternates, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternates}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `${DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}

function attach(parts: Parts, { name, description, mediaType, text }: DocumentAttachment, number: number): void {
  const hash = createHash('sha256').update(`${name}\n${text}`).digest('hex').toUpperCase()
  const id = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-')
  const attributes = `name="${escape(name)}" description="${escape(description)}" mediaType="${escape(mediaType)}"`
  parts[`customXml/item${number}.xml`] = strToU8(
    `${DECLARATION}<attachment xmlns="${REGISTER_NAMESPACE}" ${attributes}>${escape(text)}</attachment>`,
  )
  parts[`customXml/itemProps${number}.xml`] = strToU8(
    `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{${id}}"><ds:schemaRefs><ds:schemaRef ds:uri="${REGISTER_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${CUSTOM_XML_PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`,
  )
  const relationship = `<Relationship Id="rIdX${number}" Type="${CUSTOM_XML}" Target="../customXml/item${number}.xml"/>`
  edit(parts, 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', `${relationship}</Relationships>`))
  const override = `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`
  edit(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${override}</Types>`))
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}

function rank(path: string): string {
  return path === '[Content_Types].xml' ? '' : path
}

/** The content types come first, as the standard advises; the rest by name. */
function sorted(parts: Parts): Parts {
  const entries = Object.entries(parts).filter(([path]) => !path.endsWith('/'))
  return Object.fromEntries(entries.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)))
}
