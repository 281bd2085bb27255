import { PartialDate } from '#core/article.ts'
import { knownDetails, type SourceDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { t } from '#text/text.ts'
import { z } from 'zod'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { recordDate } from './record-date.ts'
import { authorsOf, nameInOnePiece, organisationName, personName, type RecordName } from './record-names.ts'
import { abstractParagraphs, plainField } from './record-text.ts'

/** Numbers stand for text and text for numbers in files of several programs. */
const Text = z.union([z.string(), z.number()]).transform(String).catch('')
const Name = z.object({
  family: Text.optional(),
  given: Text.optional(),
  literal: Text.optional(),
  suffix: Text.optional(),
  'non-dropping-particle': Text.optional(),
  'dropping-particle': Text.optional(),
})
const DateField = z.object({
  'date-parts': z.array(z.array(Text)).optional(),
  raw: Text.optional(),
  literal: Text.optional(),
  season: Text.optional(),
})
/** An item of CSL 1.0.2 (https://github.com/citation-style-language/schema), as far as articles need it; fields that do not fit are passed over. */
const Item = z.object({
  type: Text.optional(),
  title: Text.optional(),
  author: z.array(z.unknown()).catch([]).optional(),
  'container-title': z.unknown().optional(),
  publisher: Text.optional(),
  'publisher-place': Text.optional(),
  'event-place': Text.optional(),
  volume: Text.optional(),
  issue: Text.optional(),
  number: Text.optional(),
  page: Text.optional(),
  edition: Text.optional(),
  'translated-title': Text.optional(),
  accessed: z.unknown().optional(),
  editor: z.array(z.unknown()).catch([]).optional(),
  'container-author': z.array(z.unknown()).catch([]).optional(),
  issued: z.unknown().optional(),
  URL: Text.optional(),
  DOI: Text.optional(),
  language: Text.optional(),
  abstract: Text.optional(),
})
type Item = z.infer<typeof Item>

/** The items of a CSL-JSON file: an array of them, one alone, or an object with `items`. Text that is no JSON has none. */
export function readCslJson(text: string): BibRecords {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { records: [], warnings: [] }
  }
  const list = Array.isArray(value) ? value : itemsOf(value)
  const items = list.flatMap((entry) => Item.safeParse(entry).data ?? [])
  const lost = list.length - items.length
  return { records: items.map(bibRecord), warnings: lost === 0 ? [] : [t('unread:records.noRecords', { lost })] }
}

function itemsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return 'items' in value && Array.isArray(value.items) ? value.items : [value]
}

function bibRecord(item: Item): BibRecord {
  const container = Array.isArray(item['container-title']) ? item['container-title'][0] : item['container-title']
  const publication = plainField(Text.parse(container)) || plainField(item.publisher ?? '')
  return {
    title: plainField(item.title ?? ''),
    ...authorsOf((item.author ?? []).map(nameOf)),
    publication: publication === '' ? null : publication,
    details: detailsOf(item),
    ...issued(item.issued),
    url: recordAddress([item.URL ?? ''], item.DOI ?? ''),
    language: languageTag(item.language ?? ''),
    abstract: abstractParagraphs(item.abstract ?? ''),
    attachments: [],
  }
}

function detailsOf(item: Item): SourceDetails {
  const [editors = [], ofContainer = []] = [item.editor, item['container-author']]
  const date = DateField.safeParse(item.issued).data
  const [, last = []] = date?.['date-parts'] ?? []
  const text = [date?.raw ?? date?.literal ?? '', date?.season ?? '']
  return knownDetails({
    kind: recordKind(item.type ?? ''),
    volume: plainField(item.volume ?? ''),
    issue: plainField(item.issue ?? '') || plainField(item.number ?? ''),
    pages: recordPages(plainField(item.page ?? '')),
    publisher: plainField(item.publisher ?? ''),
    place: plainField(item['publisher-place'] ?? '') || plainField(item['event-place'] ?? ''),
    edition: plainField(item.edition ?? ''),
    translatedTitle: plainField(item['translated-title'] ?? ''),
    accessed: issued(item.accessed).date ?? undefined,
    editors: authorsOf((editors.length > 0 ? editors : ofContainer).map(nameOf)).authors,
    ...recordSpan(text),
    ...(last.length > 0 && { until: last.map((part) => part.padStart(2, '0')).join('-') }),
  })
}

function nameOf(value: unknown): RecordName | null {
  const name = Name.safeParse(value).data
  if (name === undefined) return typeof value === 'string' ? nameInOnePiece(value) : null
  if (name.literal !== undefined && name.literal !== '') return organisationName(name.literal)
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter((part) => part !== undefined).join(' ')
  return personName({ family: name.family, given: name.given, particle, suffix: name.suffix })
}

function issued(value: unknown): Pick<BibRecord, 'date' | 'badDate'> {
  const field = DateField.safeParse(value).data
  const parts = field?.['date-parts']?.[0]?.filter((part) => part !== '') ?? []
  const text = parts.length > 0 ? parts.map((part) => part.padStart(2, '0')).join('-') : (field?.raw ?? field?.literal ?? '')
  const date = text === '' ? null : PartialDate.nullable().catch(null).parse(recordDate(text))
  return { date, badDate: date === null && text !== '' ? text : null }
}
