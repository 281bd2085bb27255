import type { MetadataOrigin, PartialDate } from '../../article.ts'
import { findDate } from '../dates.ts'
import { roughWords } from '../words.ts'
import type { RawBlock } from '../raw-block.ts'
import type { PrintedBlock } from './printed-block.ts'

const DOI = /\b10\.\d{4,9}\/[^\s"<>|]{2,120}/
/** Lines of the front that hold a date among few other words: `Policy Brief No. 12 | March 2022`. */
const FEW_WORDS = 14
/** `Vol. 3, No. 2 (2022)`, `№ 4, 2021`. */
const ISSUE_YEAR = /(?:\bvol(?:ume|\.)|\bno\.|\bissue|№|\bтом|\bвып(?:уск|\.)).{0,40}?\b((?:19|20)\d\d)\b/iu
/** Dates of other things: visits to web pages, receipt of manuscripts. */
const OTHER_DATE = /accessed|retrieved|received|accepted|submitted|revised|обращени|abgerufen|consulté|\bborn\b|©/i

/** The date among the blocks of a document's front, running heads included; null where none is plain. Short lines first; a bare year is least sure. */
export function frontDate(front: readonly RawBlock[]): { date: PartialDate; origin: MetadataOrigin } | null {
  let year: PartialDate | null = null
  const short = front.filter((block) => roughWords(block.text) <= FEW_WORDS && block.text.length <= 140)
  for (const { text, kind } of short) {
    const found = OTHER_DATE.test(text) || kind === 'table-row' ? null : findDate(text)
    if (found === null) {
      year ??= OTHER_DATE.test(text) ? null : (ISSUE_YEAR.exec(text)?.[1] ?? null)
      continue
    }
    if (found.date.length > 4) return { date: found.date, origin: { from: 'visible', confidence: 0.75 } }
    year ??= found.date
  }
  return year === null ? null : { date: year, origin: { from: 'visible', confidence: 0.5 } }
}

/** The document's own DOI as a web address: from its properties, else from its first page (not from a list of references). */
export function frontDoi(
  front: readonly RawBlock[],
  notes: readonly { text: string }[],
  identifiers: readonly string[],
): { url: string; origin: MetadataOrigin } | null {
  for (const text of identifiers) {
    const doi = readDoi(text)
    if (doi !== null) return { url: doi, origin: { from: 'file', confidence: 0.9 } }
  }
  const own = front.filter(
    (block) =>
      block.dropped !== undefined || roughWords(block.text) <= 30 || /^\s*(?:doi|https?:\/\/(?:dx\.)?doi)/i.test(block.text),
  )
  const found = new Set([...own, ...notes.slice(0, 2)].flatMap(({ text }) => readDoi(text.slice(0, 600)) ?? []))
  const [first] = found
  return first === undefined || found.size > 1 ? null : { url: first, origin: { from: 'visible', confidence: 0.8 } }
}

/** The blocks of a document's first two pages. */
export function frontOf(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const start = blocks[0]?.sheet ?? 0
  return blocks.slice(0, 300).filter((block) => block.sheet <= start + 1)
}

function readDoi(text: string): string | null {
  const doi = DOI.exec(text)?.[0].replace(/(?<![.,;:)\]}’'”])[.,;:)\]}’'”]+$/, '')
  return doi === undefined ? null : `https://doi.org/${doi}`
}
