import { knownDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { readXml } from '../xml/read-xml.ts'
import { textIn, type XmlElement } from '../xml/xml-element.ts'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordDate } from './record-date.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { endnoteDate } from './record-date.ts'
import { authorsOf, nameInOnePiece } from './record-names.ts'
import { plainField, recordTexts } from './record-text.ts'

/**
 * The records of EndNote's XML export; its older form, and Reference Manager's, have the same elements in upper case (`SECONDARY_TITLE`). Text stands in
 * `style` elements or by itself.
 */
export function readEndnoteXml(text: string): BibRecords {
  const read = readXml('', text)
  return { records: read.ok ? named(read.value, 'record').map(bibRecord) : [], warnings: [] }
}

const nameOf = (element: XmlElement): string => element.name.toLowerCase().replaceAll('_', '-')

/** The elements of that name anywhere below one, in document order; those inside another of the name are that one's. */
function named(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : nameOf(child) === name ? [child] : named(child, name),
  )
}

function bibRecord(record: XmlElement): BibRecord {
  const all = (...names: string[]): string[] =>
    names
      .flatMap((name) => named(record, name))
      .map(textIn)
      .filter((text) => text.trim() !== '')
  const first = (...names: string[]): string => plainField(all(...names)[0] ?? '')
  const [type] = named(record, 'ref-type')
  const whole = /report|book$|thesis|government|statute|bill|web page/i.test(type?.attributes.get('name') ?? '')
  const container = first('secondary-title', 'full-title', 'alt-title')
  const publisher = first('publisher')
  const publication = whole ? publisher || container : container || publisher
  const [main] = named(record, 'titles')
  const title = main === undefined ? first('title') : plainField(named(main, 'title').map(textIn)[0] ?? '')
  const authors = named(record, 'authors').flatMap((group) => named(group, 'author'))
  const editors = named(record, 'secondary-authors').flatMap((group) => named(group, 'author'))
  return {
    title,
    ...authorsOf(authors.map((author) => nameInOnePiece(textIn(author)))),
    publication: publication === '' ? null : publication,
    details: knownDetails({
      kind: recordKind(type?.attributes.get('name') ?? ''),
      volume: first('volume'),
      issue: first('number'),
      pages: recordPages(first('pages')),
      publisher,
      place: first('pub-location', 'place-published'),
      edition: first('edition'),
      translatedTitle: first('translated-title'),
      accessed: recordDate(first('access-date')) ?? undefined,
      editors: authorsOf(editors.map((editor) => nameInOnePiece(textIn(editor)))).authors,
      ...recordSpan([plainField(named(record, 'pub-dates').map(textIn)[0] ?? '') || first('date'), first('year')]),
    }),
    ...endnoteDate(first('year'), plainField(named(record, 'pub-dates').map(textIn)[0] ?? '') || first('date')),
    url: recordAddress(all('url'), first('electronic-resource-num')),
    language: languageTag(first('language')),
    ...recordTexts(all('abstract')[0] ?? '', ''),
    attachments: named(record, 'pdf-urls')
      .flatMap((urls) => named(urls, 'url'))
      .map((url) => textIn(url).trim())
      .filter((path) => path !== '' && !/^(?:https?|ftp):/i.test(path))
      .map((path) => ({ path: path.replace(/^internal-pdf:\/\//i, ''), mediaType: null })),
  }
}
