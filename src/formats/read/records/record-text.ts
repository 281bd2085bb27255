import { cleanLine, cleanText } from '#core/import/clean-text.ts'

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
