import { failure, success, type Result } from '#core/result.ts'
import { ThemeColour, type Theme } from '#core/theme.ts'
import type { CodebookEntry } from '#core/themes/codebook.ts'
import { t } from '#text/text.ts'
import { readXml } from '../read/xml/read-xml.ts'
import { attribute, childrenOf, localName, textIn, type XmlElement } from '../read/xml/xml-element.ts'
import { codesXml, TERMS, themeGuid } from './qda-xml.ts'

/** A codebook of the REFI-QDA standard: http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd */
const NAMESPACE = 'urn:QDA-XML:codebook:1.0'
/** Themes as a REFI-QDA codebook (.qdc), those below another inside it. */
export function writeQdc(themes: readonly Theme[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd" origin="Briefwright">
${codesXml(themes, '  ')}</CodeBook>
`
}

/**
 * The codes of a REFI-QDA codebook, or of the project description that a project (.qdpx) has inside, whichever program wrote it. `slugs`: of the themes of the library, by which its
 * own are known again. Failures: not-a-codebook, no-themes, damaged-file (it is cut off), those of `readXml`.
 */
export function readQdc(name: string, xml: string, slugs: readonly string[]): Result<CodebookEntry[]> {
  const root = readXml(name, xml)
  if (!root.ok) return root
  const book = localName(root.value.name) === 'CodeBook' ? root.value : childrenOf(root.value, 'CodeBook')[0]
  if (book === undefined) return failure('not-a-codebook', t('themes:file.notQdc', { name, root: localName(root.value.name) }))
  // `readXml` closes what is left open, and the codes behind the cut would be missed without a word.
  if (book.children.length > 0 && !xml.includes(`</${root.value.name}`))
    return failure('damaged-file', t('themes:file.cut', { name, root: root.value.name }))
  const codes = childrenOf(book, 'Codes')[0]
  if (codes === undefined) return failure('no-themes', t('themes:file.empty', { name }))
  const guids = new Map(slugs.map((slug) => [themeGuid(slug), slug]))
  const entries: CodebookEntry[] = []
  const take = (element: XmlElement, parent: number | null): void => {
    for (const child of childrenOf(element, 'Code')) {
      const at = entries.push(entryOf(child, parent, guids)) - 1
      take(child, at)
    }
  }
  take(codes, null)
  if (entries.length === 0) return failure('no-themes', t('themes:file.empty', { name }))
  const nameless = entries.findIndex((entry) => entry.name === '')
  return nameless === -1 ? success(entries) : failure('not-a-codebook', t('themes:file.nameless', { name, place: nameless + 1 }))
}

function entryOf(element: XmlElement, parent: number | null, guids: ReadonlyMap<string, string>): CodebookEntry {
  const description = childrenOf(element, 'Description')[0]
  const text = description === undefined ? null : textIn(description).replaceAll('\r\n', '\n').trim()
  const head = text === null ? -1 : `\n\n${text}`.lastIndexOf(TERMS)
  const guid = (attribute(element, 'guid') ?? '').replace(/[{}]/g, '').toUpperCase()
  const colour = ThemeColour.safeParse((attribute(element, 'color') ?? '').toLowerCase())
  return {
    name: (attribute(element, 'name') ?? '').replace(/\s+/g, ' ').trim(),
    slug: guids.get(guid) ?? null,
    definition: text === null ? null : head === -1 ? text : `\n\n${text}`.slice(2, Math.max(2, head)).trim(),
    terms: text === null || head === -1 ? null : lines(`\n\n${text}`.slice(head + TERMS.length)),
    colour: colour.success ? colour.data : null,
    parent,
  }
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) => line !== '')
}
