import { locatorOf, placeText } from '#core/cite/locator.ts'
import type { DocumentInline } from '#core/document.ts'
import { shownTitle } from '#core/shown-title.ts'
import { languageDirection } from '#core/text-direction.ts'
import { textIn } from '#text/text.ts'
import { publicationName, type EvidenceEntry } from '../evidence.ts'
import { dateText } from './date-text.ts'
import { textRuns } from './runs.ts'

const LEFT_TO_RIGHT_MARK = '\u200e'
const RIGHT_TO_LEFT = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]$/u

/** “D. Whitcombe and A. Serik, *Institute Papers*, 14 January 2023, ¶ 2”: what is not known is left out. */
export function attribution({ article, excerpt, block }: EvidenceEntry, language: string): DocumentInline[] {
  const names = article.authors.map((name, index) => (index < article.authors.length - 1 ? ended(name, language) : name))
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
 * What ends a field that is written from right to left in a line that runs from left to right: without it the bidirectional algorithm (UAX #9) takes the comma and a day
 * behind it as part of the field, and word processors draw “14” on its other side.
 */
function endOf(field: string, language: string): string {
  const lastLetter = field.match(/\p{L}/gu)?.at(-1) ?? ''
  return RIGHT_TO_LEFT.test(lastLetter) && languageDirection(language) === 'ltr' ? LEFT_TO_RIGHT_MARK : ''
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
