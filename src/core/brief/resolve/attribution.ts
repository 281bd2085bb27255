import { locatorOf, placeText } from '#core/cite/locator.ts'
import type { DocumentInline } from '#core/document.ts'
import { shownTitle } from '#core/shown-title.ts'
import { languageDirection } from '#core/text-direction.ts'
import { textIn } from '#text/text.ts'
import { publicationName, type EvidenceEntry } from '../evidence.ts'
import { dateText } from './date-text.ts'
import { textRuns } from './runs.ts'

/** Each ends a field that runs against its line. */
const MARKS = { ltr: '\u200e', rtl: '\u200f' } as const
const RIGHT_TO_LEFT = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]$/u

/** “D. Whitcombe and A. Serik, *Institute Papers*, 14 January 2023, ¶ 2”: what is not known is left out. */
export function attribution({ article, excerpt, block }: EvidenceEntry, language: string): DocumentInline[] {
  // Between the last two stands a word, which in a line from right to left goes on in the direction of the names or ends them itself.
  const behind = languageDirection(language) === 'ltr' ? 1 : 2
  const names = article.authors.map((name, index) => (index < article.authors.length - behind ? ended(name, language) : name))
  const who = names.length > 0 ? joinNames(names, language) : shownTitle(article)
  const parts: DocumentInline[][] = [textRuns(who, language)]
  const publication = publicationName(article.publication)
  if (publication !== null) parts.push([{ kind: 'emphasis', children: textRuns(publication, language) }])
  if (article.date !== null) parts.push(textRuns(dateText(article.date, language), language))
  const place = locatorOf({ ...block, n: excerpt.n })
  if (place !== null) parts.push([{ kind: 'text', text: placeText(place) }])
  return parts.flatMap((part, index): DocumentInline[] => {
    const before = parts[index - 1]
    return before === undefined ? part : [{ kind: 'text', text: `${endOf(plainText(before), language)}, ` }, ...part]
  })
}

/**
 * What ends a field that is written against the direction of its line: without it the bidirectional algorithm (UAX #9) takes the comma and a day behind it as part of the field, and draws
 * “14” on its other side.
 */
function endOf(field: string, language: string): string {
  const line = languageDirection(language)
  const lastLetter = field.match(/\p{L}/gu)?.at(-1)
  if (lastLetter === undefined) return ''
  return (RIGHT_TO_LEFT.test(lastLetter) ? 'rtl' : 'ltr') === line ? '' : MARKS[line]
}

function ended(field: string, language: string): string {
  return field + endOf(field, language)
}

function plainText(content: readonly DocumentInline[]): string {
  return content
    .map((inline) => (inline.kind === 'text' ? inline.text : 'children' in inline ? plainText(inline.children) : ''))
    .join('')
}

/** “A”, “A and B”, “A, B and C”, in the language of the document. */
export function joinNames(names: readonly string[], language: string): string {
  const last = names.at(-1)
  if (last === undefined || names.length === 1) return last ?? ''
  return textIn(language)('document:lastName', { names: names.slice(0, -1).join(', '), last })
}
