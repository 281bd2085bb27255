import { languageTag } from '#core/import/language-tag.ts'
import type { Attachment, BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { mostPrecise, recordDate } from './record-date.ts'
import { authorsOf, nameInOnePiece } from './record-names.ts'
import { abstractParagraphs, plainField } from './record-text.ts'
import { type RisRecord, risRecords } from './ris-lines.ts'

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
  const title = first('TI', 'T1', 'CT') || (whole ? first('BT', 'T2') : first('BT'))
  const container = ['T2', 'JF', 'JO', 'JA', 'J2', 'J1', 'BT']
    .map((tag) => first(tag))
    .find((name) => name !== '' && name !== title)
  const publisher = first('PB')
  const publication = whole ? publisher || container : (container ?? publisher)
  const links = all('UR', 'LK', 'L2', 'L1')
  const abstract = abstractParagraphs(all('AB')[0] ?? all('N2')[0] ?? '')
  const date = dateOf(all)
  return {
    title,
    ...authorsOf(
      all('AU', 'A1')
        .flatMap((line) => line.split(';'))
        .map(nameInOnePiece),
    ),
    publication: publication === undefined || publication === '' ? null : publication,
    ...date,
    url: recordAddress(links, first('DO', 'DI', 'M3')),
    language: languageTag(first('LA')),
    abstract,
    attachments: all('L1', 'L2', 'L3', 'L4', 'LK').flatMap(attachmentsOf),
  }
}

/** DA may be a whole date or lack the year (`Jan 14`), which PY or Y1 then has. Y2 is when it was looked at. */
function dateOf(all: (...tags: string[]) => string[]): Pick<BibRecord, 'date' | 'badDate'> {
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
