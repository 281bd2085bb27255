import { cleanLine, cleanText } from '#core/import/clean-text.ts'
import { foldText, roughWords } from '#core/import/words.ts'
import type { BibRecord } from './bib-record.ts'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' }
/** Records carry markup for italics, small capitals and the paragraphs of abstracts (JATS). */
const TAG = /<\/?[a-z][\w:.-]{0,40}(?:\s[^<>]{0,500})?\/?>/gi
const BREAK = /<\/?(?:jats:)?(?:p|br|sec|title|div|li)\b[^<>]{0,500}>/gi

/** One line of text from a field that may hold markup. */
export function plainField(text: string): string {
  return cleanLine(cleanText(unescapeEntities(text.replace(BREAK, ' ').replace(TAG, ''))))
}

/** The paragraphs of an abstract, without the label that some databases put before it. */
export function abstractParagraphs(text: string): string[] {
  return text
    .replace(BREAK, '\n')
    .split(/[\r\n]+/)
    .map(plainField)
    .filter(
      (paragraph) => paragraph !== '' && !/^(?:abstract|summary|аннотация|摘要|zusammenfassung|résumé)\W*$/iu.test(paragraph),
    )
    .map((paragraph) => paragraph.replace(/^(?:abstract|аннотация|摘要)\s*[:：.]\s*/iu, ''))
}

function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
      if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      return ENTITIES[(name ?? '').toLowerCase()] ?? whole
    },
  )
}

/** A field that is so much longer than the abstract holds the article. */
const TIMES_LONGER = 1.5
const FEWEST_WORDS = 40

/** The text of a record from its abstract and the field that databases fill with the abstract again, or with the article in full. */
export function recordTexts(abstract: string, other: string): Pick<BibRecord, 'abstract' | 'whole'> {
  const [short, long] = [abstractParagraphs(abstract), abstractParagraphs(other)]
  const [folded, foldedOther] = [short, long].map((paragraphs) => foldText(paragraphs.join(' ')))
  if (foldedOther === undefined || foldedOther === '' || folded?.includes(foldedOther) === true) return { abstract: short }
  const [shortWords, longWords] = [short, long].map((paragraphs) => roughWords(paragraphs.join(' ')))
  const whole = short.length > 0 && (longWords ?? 0) >= Math.max(FEWEST_WORDS, TIMES_LONGER * (shortWords ?? 0))
  const paragraphs = foldedOther.startsWith(folded ?? '') ? long : [...short, ...long]
  return { abstract: paragraphs, ...(whole && { whole }) }
}
