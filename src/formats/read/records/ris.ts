import { knownDetails, type SourceDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import type { Attachment, BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { mostPrecise, recordDate } from './record-date.ts'
import { authorsOf, nameInOnePiece, organisationName, type RecordName } from './record-names.ts'
import { plainField, recordTexts } from './record-text.ts'
import { type RisRecord, risRecords } from './ris-lines.ts'

type Tagged = (...tags: string[]) => string[]

/** Types (RIS 2011) that are published as a whole by someone: their T2 is a series. */
const WHOLE_WORK = /^(?:RPRT|BOOK|EBOOK|EDBOOK|THES|GOVDOC|PAMP|STAND|UNPB|MANSCPT|WEB|BILL|STAT|HEAR)$/

/**
 * The records of a RIS file, in the tags of Zotero, EndNote, Mendeley and ProQuest (https://en.wikipedia.org/wiki/RIS_(file_format)): each program
 * has its own for the same fact, so the most telling that is filled counts.
 */
export function readRis(text: string): BibRecords {
  return { records: risRecords(text).map(bibRecord), warnings: [] }
}

function bibRecord(ris: RisRecord): BibRecord {
  const all = (...tags: string[]): string[] => tags.flatMap((tag) => ris.get(tag) ?? []).filter((value) => value !== '')
  const first = (...tags: string[]): string => plainField(all(...tags)[0] ?? '')
  const type = first('TY').toUpperCase()
  const whole = WHOLE_WORK.test(type)
  const stated = first('TI', 'T1', 'CT') || (whole ? first('BT', 'T2') : first('BT'))
  // EBSCO puts a full stop behind each.
  const title = /ebsco/i.test(first('DP', 'DB')) ? stated.replace(/(?<![.!?\s])\.$/, '') : stated
  const container = ['T2', 'JF', 'JO', 'JA', 'J2', 'J1', 'BT']
    .map((tag) => first(tag))
    .find((name) => name !== '' && name !== title)
  const publisher = first('PB')
  const publication = whole ? publisher || container : (container ?? publisher)
  const links = all('UR', 'LK', 'L2', 'L1')
  const date = dateOf(all)
  return {
    title,
    details: detailsOf(type, all, first),
    ...authorsOf(
      all('AU', 'A1')
        .flatMap((line) => (BRACED.test(line) ? [line] : line.split(';')))
        .map(nameOf),
    ),
    publication: publication === undefined || publication === '' ? null : withPlace(publication, first('CY')),
    ...date,
    url: recordAddress(links, first('DO', 'DI', 'M3')),
    language: languageTag(first('LA')),
    ...recordTexts(all('AB')[0] ?? '', all('N2')[0] ?? ''),
    attachments: all('L1', 'L2', 'L3', 'L4', 'LK').flatMap(attachmentsOf),
  }
}

/** In chapters and papers A2 are the editors of the whole, elsewhere those of a series. Pages stand in SP and EP, or all in SP. */
function detailsOf(type: string, all: Tagged, first: (...tags: string[]) => string): SourceDetails {
  const editors = /^(?:E?CHAP|CPAPER|CONF|EDBOOK)$/.test(type) ? all('A2', 'ED') : all('ED')
  return knownDetails({
    kind: recordKind(type),
    volume: first('VL'),
    issue: first('IS'),
    pages: recordPages(first('SP'), first('EP')),
    publisher: first('PB'),
    place: first('CY', 'PP'),
    edition: first('ET'),
    translatedTitle: first('TT'),
    accessed: recordDate(first('Y2')) ?? undefined,
    editors: authorsOf(editors.map(nameOf)).authors,
    ...recordSpan([...all('DA'), ...all('PY', 'Y1', 'YR')]),
  })
}

/** Records that passed through BibTeX keep its braces around organisations. */
const BRACED = /^\{([^{}]{1,500})\}$/

function nameOf(line: string): RecordName | null {
  const braced = BRACED.exec(line.trim())?.[1]
  return braced === undefined ? nameInOnePiece(line) : organisationName(braced)
}

/** ProQuest tells newspapers of one name apart by their towns: `Delta Times; Nukus`, as others print `Delta Times (Nukus)`. */
function withPlace(publication: string, place: string): string {
  const end = `; ${place}`
  return place !== '' && publication.endsWith(end) ? `${publication.slice(0, -end.length)} (${place})` : publication
}

/** DA may be a whole date or lack the year (`Jan 14`), which PY or Y1 then has. Y2 is when it was looked at. */
function dateOf(all: Tagged): Pick<BibRecord, 'date' | 'badDate'> {
  const [years, days] = [all('PY', 'Y1', 'YR'), all('DA')]
  const year = years.map(recordDate).find((date) => date !== null) ?? null
  const joined = year === null ? null : recordDate(`${days[0] ?? ''} ${year.slice(0, 4)}`)
  const date = mostPrecise([year, ...days.map(recordDate), joined, ...years.map(recordDate)])
  return { date, badDate: date === null ? ([...days, ...years][0] ?? null) : null }
}

function attachmentsOf(value: string): Attachment[] {
  return value
    .split(/;(?=\s*(?:internal-pdf:|file:|[\w./\\-]+\.\w{2,5}\s*(?:;|$)))/)
    .map((path) => path.trim())
    .filter((path) => path !== '' && !/^(?:https?|ftp|doi):/i.test(path))
    .map((path) => ({ path: path.replace(/^internal-pdf:\/\//i, ''), mediaType: null }))
}
