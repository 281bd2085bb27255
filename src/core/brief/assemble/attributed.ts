import type { Sentence } from '#core/brief.ts'
import { splitSentences } from '#core/sentences.ts'
import { dateText } from '../resolve/date-text.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { hasQuotationMarks, needsItsDate } from './quotable.ts'
import { russianWordings } from './russian-wordings.ts'
import { sourceName, speakerOf } from './source-name.ts'

/**
 * Whether an excerpt can be quoted inside a sentence: one sentence in the author's own voice. Marks inside would have to be changed, several
 * sentences would come apart when the text is edited, and somebody whom the article quotes is not its author; those are set apart, untouched.
 */
export function canBeWoven({ excerpt: { anchor }, article, block }: EvidenceEntry): boolean {
  return (
    !hasQuotationMarks(anchor.quote) &&
    splitSentences(anchor.quote, block?.language ?? article.language).length === 1 &&
    block?.kind !== 'quotation'
  )
}

/**
 * `turn` varies the wording, so that a page does not repeat itself. `theme` opens the sentence: “On energy, …”. `known`: its source was named just before.
 * `dated`: when it was written was said too. `also`: excerpts that say the same.
 */
export type Wording = {
  turn: number
  language: string
  theme?: string | undefined
  known?: boolean
  dated?: boolean
  also?: readonly string[]
}

/** A sentence that quotes an excerpt verbatim and says who says so. Outside English and Russian the source stands before the quotation without a verb. */
export function attributedSentence(entry: EvidenceEntry, wording: Wording, id: string): Sentence {
  const { turn, also = [] } = wording
  const wordings = wordingsOf(entry, wording)
  const dated = wordings.filter(({ hasDate }) => hasDate)
  const fitting = dated.length > 0 && needsItsDate(entry.excerpt.anchor.quote) ? dated : wordings
  const text = fitting[turn % fitting.length]?.text ?? ''
  return { id, text, evidence: { excerpts: [entry.excerpt.id, ...also], tag: null } }
}

/** However an excerpt is introduced, there are no more ways than this. */
export const MOST_WORDINGS = 5

/** Whether a sentence that quotes an excerpt says when that was written. */
export function saysWhen({ text }: Sentence, { article: { date } }: EvidenceEntry, language: string): boolean {
  return date !== null && text.includes(dateText(date.slice(0, 7), language))
}

function wordingsOf(entry: EvidenceEntry, wording: Wording): Worded[] {
  const { language, known = false, dated = false } = wording
  if (/^en\b/.test(language)) return englishWordings(entry, wording)
  const { date } = entry.article
  const when = date === null || (known && dated) ? null : dateText(date.slice(0, 7), language)
  return /^ru\b/.test(language) ? russianWordings(entry, { known, when }) : [plainWording(entry, language)]
}

type Worded = { text: string; hasDate: boolean }

function englishWordings(entry: EvidenceEntry, { theme, language, known = false, dated = false }: Wording): Worded[] {
  const { date } = entry.article
  const { name, verbs, where } = speakerOf(entry, language, known)
  const when = date === null || (known && dated) ? null : dateText(date.slice(0, 7), language)
  const { closed, open } = quotation(entry)
  const who = theme === undefined ? capital(name) : `On ${theme}, ${name}`
  const opening: Worded[] = [
    { text: `${who} ${verbs.now}${where}: ${closed}`, hasDate: false },
    ...(when === null ? [] : [{ text: `${who} ${verbs.past}${where} in ${when}: ${closed}`, hasDate: true }]),
  ]
  if (theme !== undefined) return opening
  return [
    ...(when === null ? [] : [{ text: `As ${name} put it${where} in ${when}: ${closed}`, hasDate: true }]),
    ...(open === null ? [] : [{ text: `${open}, ${verbs.now} ${name}${where}.`, hasDate: false }]),
    ...opening.toReversed(),
    ...(open === null || when === null ? [] : [{ text: `${open}, ${name} ${verbs.past}${where} in ${when}.`, hasDate: true }]),
  ]
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function plainWording(entry: EvidenceEntry, language: string): Worded {
  const { authors, date } = entry.article
  const parts = [joinList(authors), sourceName(entry, language), date === null ? '' : dateText(date.slice(0, 7), language)]
  return { text: `${[...new Set(parts)].filter((part) => part !== '').join(', ')}: ${quotation(entry).closed}`, hasDate: true }
}

/** Without an “and”, which would have to be translated. */
function joinList(names: readonly string[]): string {
  return names.map((name) => escapeInline(name)).join(', ')
}

/** The quotation as the end of a sentence, and as its beginning with the full stop left to the sentence around it; null where that cannot be. */
function quotation({ excerpt }: EvidenceEntry): { closed: string; open: string | null } {
  const quote = excerpt.anchor.quote.trim()
  // Also within marks of its own: “… ‘terrorist acts.’”
  const ends = /[.!?…。][’”»'"]?$/u.test(quote)
  return {
    closed: `“${escapeInline(quote)}”${ends ? '' : '.'}`,
    open: /^\p{Lu}/u.test(quote) && /[^.]\.$/u.test(quote) ? `“${escapeInline(quote.slice(0, -1))}”` : null,
  }
}
