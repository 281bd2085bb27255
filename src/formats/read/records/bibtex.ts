import { knownDetails, type SourceDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { t } from '#text/text.ts'
import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { type BibtexChunk, bibtexChunks } from './bibtex-chunks.ts'
import { bibtexFiles } from './bibtex-files.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { recordDate } from './record-date.ts'
import { authorsOf, organisationName, personName, type RecordName } from './record-names.ts'
import { abstractParagraphs, plainField } from './record-text.ts'

/** Characters of an entry without its abstract; the parser needs quadratic time for lists of names. */
const LONGEST_ENTRY = 30_000
const LONGEST_ABSTRACT = 20_000
/** Titles keep their capitals: BibTeX lowers them for styles, readers know them as they were printed. */
const OPTIONS = { english: false, sentenceCase: false, caseProtection: false, unsupported: 'ignore' } as const
const NO_RECORD = new Set(['string', 'comment', 'preamble'])

/** The records of a BibTeX or biblatex file. */
export function readBibtex(text: string): BibRecords {
  const chunks = bibtexChunks(text)
  const strings = chunks
    .filter(({ type, text }) => type === 'string' && text.length < LONGEST_ENTRY)
    .map((chunk) => chunk.text)
    .join('\n')
  const macros = parse(strings, OPTIONS).strings
  const entries = chunks.filter(({ type }) => !NO_RECORD.has(type))
  const byKey = new Map(entries.map((chunk) => [keyOf(chunk.text), chunk.text]))
  const parsed = entries.map((chunk) => recordsOf(chunk, byKey, macros))
  const lost = parsed.filter((records) => records.length === 0).length
  return {
    records: parsed.flat(),
    warnings: lost === 0 ? [] : [t('unread:records.lost', { count: lost })],
  }
}

const keyOf = (text: string): string => /^[^{(]*[{(]\s*([^\s,]{1,200})\s*,/.exec(text)?.[1] ?? ''

function recordsOf(chunk: BibtexChunk, byKey: ReadonlyMap<string, string>, strings: Record<string, string>): BibRecord[] {
  const parent = byKey.get(/crossref\s*=\s*[{"]\s*([^\s}",]{1,200})/i.exec(chunk.text)?.[1] ?? '') ?? ''
  if (chunk.text.length + parent.length > LONGEST_ENTRY) return []
  try {
    const { entries } = parse(`${chunk.text}\n${parent}`, { ...OPTIONS, strings })
    const own = parent === '' ? entries : entries.slice(0, 1)
    return own.filter(({ fields }) => Object.keys(fields).length > 0).map((entry) => bibRecord(entry, chunk.fields))
  } catch {
    // The parser throws at LaTeX that it cannot take apart; the caller counts what is missing.
    return []
  }
}

function bibRecord({ type, fields }: Entry, apart: BibtexChunk['fields']): BibRecord {
  const first = (...names: string[]): string =>
    names.map((name) => plainField(textOf(fields[name]))).find((text) => text !== '') ?? ''
  const [title, subtitle] = [first('title'), first('subtitle')]
  const published = plainField(first('howpublished'))
  const publication =
    first('journaltitle', 'journal', 'booktitle', 'maintitle', 'organization', 'publisher', 'institution', 'school') ||
    (/https?:|www\./.test(published) ? '' : published)
  const stated =
    first('date') ||
    [first('year'), first('month').padStart(2, '0'), first('day').padStart(2, '0')].filter((part) => /[1-9]/.test(part)).join('-')
  const date = recordDate(stated)
  return {
    title: subtitle === '' ? title : `${title}: ${subtitle}`,
    ...authorsOf((fields.author ?? []).map(nameOf)),
    publication: publication === '' ? null : publication,
    details: detailsOf(type, fields, first, stated),
    date,
    badDate: date === null && /\d/.test(stated) ? stated : null,
    url: recordAddress([textOf(fields['url']), published], first('doi')),
    language: languageTag(first('langid', 'language')),
    abstract: abstractOf(apart.get('abstract') ?? ''),
    attachments: bibtexFiles(apart.get('file') ?? ''),
  }
}

/** biblatex tells newspapers and magazines from journals by a subtype; `issue` may name the season. */
function detailsOf(type: string, fields: Entry['fields'], first: (...names: string[]) => string, date: string): SourceDetails {
  return knownDetails({
    kind: recordKind(first('entrysubtype')) ?? (type === 'article' ? 'journal-article' : recordKind(type)),
    volume: first('volume'),
    issue: first('number', 'issue'),
    pages: recordPages(first('pages')),
    publisher: first('publisher', 'institution', 'school', 'organization'),
    place: first('location', 'address'),
    edition: first('edition'),
    translatedTitle: first('titletranslation', 'usere'),
    accessed: recordDate(first('urldate')) ?? undefined,
    editors: authorsOf((fields.editor ?? []).map(nameOf)).authors,
    ...recordSpan([date, first('issue')]),
  })
}

/** Lists (institutions, places) come in parts that `and` separated, which names of institutions hold too. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(' and ')
  return typeof value === 'string' ? value : ''
}

function nameOf({ name, lastName, firstName, prefix, suffix }: Creator): RecordName | null {
  if (name !== undefined) return organisationName(plainField(name))
  return personName({ family: part(lastName), given: part(firstName), particle: part(prefix), suffix: part(suffix) })
}

const part = (text: string | undefined): string => plainField(text ?? '')

/** Most abstracts hold no LaTeX but escaped signs; the parser takes milliseconds for each of the others. */
function abstractOf(latex: string): string[] {
  const simple = latex
    .replace(/\\([%&$#_{}])/g, '$1')
    .replace(/``|''/g, '"')
    .replace(/---?/g, '–')
    .replaceAll('~', ' ')
  if (!/[\\$]/.test(simple)) return abstractParagraphs(simple.replace(/[{}]/g, '').replace(/\n(?!\s*\n)/g, ' '))
  return latex
    .slice(0, LONGEST_ABSTRACT)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => {
      try {
        return abstractParagraphs(textOf(parse(`@misc{x, abstract={${paragraph}}}`, OPTIONS).entries[0]?.fields['abstract']))
      } catch {
        return []
      }
    })
}
