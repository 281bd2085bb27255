import { knownDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { readXml } from '../xml/read-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Attachment, BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { recordDate } from './record-date.ts'
import { authorsOf, nameInOnePiece, organisationName, personName, type RecordName } from './record-names.ts'
import { abstractParagraphs, plainField } from './record-text.ts'

/** What a Zotero RDF file describes beside works: containers, files and notes. */
const NO_WORK =
  /^(?:bib:(?:Journal|Periodical|Series|Memo|Collection)|z:(?:Attachment|Collection|Website|Blog|Forum|UserItem)|rdf:.*)$/

/**
 * The records of Zotero's RDF export (https://www.zotero.org/support/kb/exporting). Works stand under the root; the journals, files and notes they refer to
 * stand inside them or beside them under an address.
 */
export function readZoteroRdf(text: string): BibRecords {
  const read = readXml('', text)
  const rdf = read.ok ? read.value : null
  if (rdf?.name !== 'rdf:RDF') return { records: [], warnings: [] }
  const entries = childElements(rdf)
  const addressed = new Map(
    entries.flatMap((entry): [string, XmlElement][] => {
      const about = entry.attributes.get('rdf:about')
      return about === undefined ? [] : [[about, entry]]
    }),
  )
  const works = entries.filter((entry) => !NO_WORK.test(entry.name) && itemType(entry) !== 'attachment')
  return { records: works.map((work) => bibRecord(work, addressed)), warnings: [] }
}

type Addressed = ReadonlyMap<string, XmlElement>

function bibRecord(work: XmlElement, addressed: Addressed): BibRecord {
  const first = (...names: string[]): string =>
    names.map((name) => plainField(ownText(children(work, name)[0]))).find((text) => text !== '') ?? ''
  const containers = children(work, 'dcterms:isPartOf').flatMap((part) => referred(part, addressed))
  const container = containers
    .filter(({ name }) => name !== 'bib:Series')
    .map((entry) => plainField(ownText(children(entry, 'dc:title')[0])))
    .find((title) => title !== '')
  // The journal has its volume, a report its number itself.
  const ofPart = (name: string): string =>
    [work, ...containers].map((entry) => plainField(ownText(children(entry, name)[0]))).find((text) => text !== '') ?? ''
  const publication = container ?? publisherOf(work)
  const date = first('dc:date', 'dcterms:issued')
  const known = date === '' ? null : recordDate(date)
  return {
    title: first('dc:title'),
    ...authorsOf(children(work, 'bib:authors').flatMap(namesIn)),
    publication: publication === '' ? null : publication,
    details: knownDetails({
      kind: recordKind(itemType(work)) ?? recordKind(work.name.replace(/^bib:/, '')),
      volume: ofPart('prism:volume'),
      issue: ofPart('prism:number'),
      pages: recordPages(first('bib:pages')),
      publisher: publisherOf(work),
      place: placeOf(work),
      edition: first('prism:edition'),
      accessed: recordDate(first('dcterms:dateSubmitted')) ?? undefined,
      editors: authorsOf(children(work, 'bib:editors').flatMap(namesIn)).authors,
      ...recordSpan([date]),
    }),
    date: known,
    badDate: known === null && date !== '' ? date : null,
    url: recordAddress(identifiers([work]), identifiers([work, ...containers]).find((text) => /^DOI\b/i.test(text)) ?? ''),
    language: languageTag(first('z:language', 'dc:language')),
    abstract: abstractParagraphs(ownText(children(work, 'dcterms:abstract')[0])),
    attachments: children(work, 'link:link').flatMap((link) => referred(link, addressed).flatMap(attachmentOf)),
  }
}

const childElements = (parent: XmlElement): XmlElement[] => parent.children.filter((child) => typeof child !== 'string')
const children = (parent: XmlElement, name: string): XmlElement[] => childElements(parent).filter((child) => child.name === name)
const ownText = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
const itemType = (entry: XmlElement): string => ownText(children(entry, 'z:itemType')[0])

/** What a property holds: elements inside it, or the one whose address it names. */
function referred(property: XmlElement, addressed: Addressed): XmlElement[] {
  const target = addressed.get(property.attributes.get('rdf:resource') ?? '')
  return target === undefined ? childElements(property) : [target]
}

/** The people under a property: `foaf:Person` elements in a sequence. */
function namesIn(property: XmlElement): (RecordName | null)[] {
  return childElements(property).flatMap((child): (RecordName | null)[] => {
    if (child.name !== 'foaf:Person')
      return child.name === 'foaf:Organization' ? [organisationName(nameText(child, 'foaf:name'))] : namesIn(child)
    const [family, given] = [nameText(child, 'foaf:surname'), nameText(child, 'foaf:givenName', 'foaf:givenname')]
    return [given === '' && family !== '' ? oneField(family) : personName({ family, given })]
  })
}

/** Zotero writes organisations as a surname alone. */
function oneField(text: string): RecordName | null {
  return text.includes(' ') ? organisationName(text) : nameInOnePiece(text)
}

function nameText(person: XmlElement, ...names: string[]): string {
  return names.flatMap((name) => children(person, name)).map(ownText)[0] ?? ''
}

function publisherOf(work: XmlElement): string {
  const [publisher] = children(work, 'dc:publisher')
  if (publisher === undefined) return ''
  const organisation = children(publisher, 'foaf:Organization')[0]
  return plainField(organisation === undefined ? ownText(publisher) : nameText(organisation, 'foaf:name'))
}

/** Where its publisher sits: `vcard:locality` in an address of the organisation. */
function placeOf(work: XmlElement): string {
  const within = (entries: readonly XmlElement[], name: string): XmlElement[] => entries.flatMap((entry) => children(entry, name))
  const addresses = within(within(children(work, 'dc:publisher'), 'foaf:Organization'), 'vcard:adr')
  return plainField(ownText(within(within(addresses, 'vcard:Address'), 'vcard:locality')[0]))
}

/** Addresses (`dcterms:URI` with an `rdf:value`) and numbers (`DOI 10.…`, `ISSN …`). */
function identifiers(entries: readonly XmlElement[]): string[] {
  return entries
    .flatMap((entry) => children(entry, 'dc:identifier'))
    .flatMap((identifier) => [
      ownText(identifier),
      ...children(identifier, 'dcterms:URI').flatMap((uri) => children(uri, 'rdf:value').map(ownText)),
    ])
}

function attachmentOf(entry: XmlElement): Attachment[] {
  if (entry.name !== 'z:Attachment') return []
  const path = children(entry, 'rdf:resource')[0]?.attributes.get('rdf:resource') ?? ''
  const mediaType = ownText(children(entry, 'link:type')[0])
  return path === '' || /^https?:/i.test(path) ? [] : [{ path, mediaType: mediaType === '' ? null : mediaType }]
}
