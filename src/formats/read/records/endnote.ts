import { knownDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { readEndnoteXml } from './endnote-xml.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordDate } from './record-date.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { endnoteDate } from './record-date.ts'
import { authorsOf, nameInOnePiece } from './record-names.ts'
import { recordTexts, plainField } from './record-text.ts'
import { TaggedRecord } from './tagged-lines.ts'

/** A per cent sign, a letter, digit or sign, and a space (refer(1), and EndNote's own tags). */
const TAGGED = /^%([0-9A-Z@!?+*~[\]^$><&(){}=|])(?: (.*)|\s*)$/

/** The records of an EndNote export: in tags (.enw, also the form of refer), or in XML. */
export function readEndnote(text: string): BibRecords {
  if (text.trimStart().startsWith('<')) return readEndnoteXml(text)
  return { records: endnoteRecords(text).map(bibRecord), warnings: [] }
}

/** A record begins with its type (`%0`), or after an empty line. Lines without a tag go on with the value above. */
function endnoteRecords(text: string): TaggedRecord[] {
  const records: TaggedRecord[] = []
  let record: TaggedRecord | null = null
  let tag = ''
  let afterEmpty = true
  for (const line of text.split('\n')) {
    const match = TAGGED.exec(line)
    if (match !== null) {
      tag = match[1] ?? ''
      if (record === null || tag === '0' || (afterEmpty && /[TA]/.test(tag) && record.all(['T']).length > 0)) {
        record = new TaggedRecord()
        records.push(record)
      }
      record.begin(tag, match[2] ?? '')
    } else if (line.trim() !== '') record?.goOn(tag, line)
    afterEmpty = line.trim() === ''
  }
  return records
}

function bibRecord(record: TaggedRecord): BibRecord {
  const first = (...tags: string[]): string => plainField(record.all(tags)[0] ?? '')
  const type = first('0')
  const whole = /report|book$|thesis|government document|statute|bill|web page/i.test(type)
  const container = first('J', 'B')
  const publisher = first('I')
  const publication = whole ? publisher || container : container || publisher || first('W')
  return {
    title: first('T', '!'),
    ...authorsOf(
      record
        .all(['A'])
        .flatMap((line) => line.split(';'))
        .map(nameInOnePiece),
    ),
    publication: publication === '' ? null : publication,
    details: knownDetails({
      kind: recordKind(type),
      volume: first('V'),
      issue: first('N'),
      pages: recordPages(first('P')),
      publisher,
      place: first('C'),
      edition: first('7'),
      translatedTitle: first('Q'),
      accessed: recordDate(first('[')) ?? undefined,
      editors: authorsOf(
        record
          .all(['E'])
          .flatMap((line) => line.split(';'))
          .map(nameInOnePiece),
      ).authors,
      ...recordSpan([first('8'), first('D')]),
    }),
    ...endnoteDate(first('D'), first('8')),
    url: recordAddress(record.all(['U']), first('R')),
    language: languageTag(first('G')),
    ...recordTexts(record.all(['X'], '\n')[0] ?? '', ''),
    attachments: record.all(['>']).map((path) => ({ path: path.replace(/^internal-pdf:\/\//i, ''), mediaType: null })),
  }
}
