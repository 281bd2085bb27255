import { knownDetails } from '#core/source-details.ts'
import { languageTag } from '#core/import/language-tag.ts'
import type { BibRecord, BibRecords } from './bib-record.ts'
import { recordAddress } from './record-address.ts'
import { recordKind } from './record-kind.ts'
import { recordPages, recordSpan } from './record-parts.ts'
import { recordDate } from './record-date.ts'
import { authorsOf, nameInOnePiece, organisationName } from './record-names.ts'
import { plainField, recordTexts } from './record-text.ts'
import { TaggedRecord } from './tagged-lines.ts'

const TAGGED = /^([A-Z]{2,4}) {0,2}- (.*)$/

/** The records of PubMed's own export (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format): each begins with its number. */
export function readPubmed(text: string): BibRecords {
  const records: TaggedRecord[] = []
  let record: TaggedRecord | null = null
  let tag = ''
  for (const line of text.split('\n')) {
    const match = TAGGED.exec(line)
    if (match !== null) {
      tag = match[1] ?? ''
      if (tag === 'PMID') {
        record = new TaggedRecord()
        records.push(record)
      }
      record?.begin(tag, match[2] ?? '')
    } else if (line.trim() !== '') record?.goOn(tag, line)
  }
  return { records: records.map(bibRecord), warnings: [] }
}

function bibRecord(record: TaggedRecord): BibRecord {
  const first = (...tags: string[]): string => plainField(record.all(tags)[0] ?? '')
  const full = record.all(['FAU'])
  const people = full.length > 0 ? full.map(nameInOnePiece) : record.all(['AU']).map(nameInOnePiece)
  const stated = first('DP', 'DEP')
  const date = stated === '' ? null : recordDate(stated)
  const dois = record.all(['AID', 'LID']).filter((id) => id.includes('[doi]'))
  const number = first('PMID')
  const publication = first('JT', 'TA', 'PB')
  return {
    title: first('TI', 'BTI', 'TT').replace(/(?<!\.)\.$/, ''),
    ...authorsOf([...people, ...record.all(['CN']).map((name) => organisationName(plainField(name)))]),
    publication: publication === '' ? null : publication,
    details: knownDetails({
      kind: record
        .all(['PT'])
        .map(recordKind)
        .findLast((kind) => kind !== undefined),
      volume: first('VI'),
      issue: first('IP'),
      pages: recordPages(first('PG')),
      publisher: first('PB'),
      place: first('PB') === '' ? '' : first('PL'),
      editors: authorsOf((record.all(['FED']).length > 0 ? record.all(['FED']) : record.all(['ED'])).map(nameInOnePiece)).authors,
      ...recordSpan([stated]),
    }),
    date,
    badDate: date === null && stated !== '' ? stated : null,
    url: recordAddress([], dois[0] ?? '') ?? (/^\d+$/.test(number) ? `https://pubmed.ncbi.nlm.nih.gov/${number}/` : null),
    language: languageTag(first('LA')),
    ...recordTexts(first('AB'), ''),
    attachments: [],
  }
}
