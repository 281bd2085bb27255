import { readDateLine } from './date-line.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** A date below the text's own is the publisher's; from two on they head the entries of a chronology. */
const FEWEST = 2
const PROSE_WORDS = 12
const LONGEST = 60
/** `12 March`, `Monday, 22 March`, `марта 20`, where no year stands: that of the chronology goes without saying. */
const DAY_AND_MONTH = /\d{1,2}(?:st|nd|rd|th|\.|-го)? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:.])/u
/** Any leap year, so that 29 February is a day. */
const SOME_YEAR = '2000'

/**
 * Where the dates of a chronology stand: lines that are a date and nothing else, different from each other and each above text of its own. One above the first paragraph is the
 * publisher's, unless it leaves out the year as the others do.
 */
export function entryDates(blocks: readonly WebBlock[]): Set<number> {
  const first = blocks.findIndex((block) => roughWords(block.text) >= PROSE_WORDS && endsSentence(block.text))
  const found = new Map<string, { index: number; yearless: boolean }>()
  for (const [index, block] of blocks.entries()) {
    // A finder of text may have passed over it.
    if (first === -1 || !(block.dropped === undefined || block.dropped === 'page-box') || !isAboveText(blocks, index)) continue
    const entry = entryDate(block.text)
    if (entry !== null && !found.has(entry.date) && (index > first || entry.yearless))
      found.set(entry.date, { index, yearless: entry.yearless })
  }
  const below = [...found.values()].filter(({ index }) => index > first)
  if (below.length < FEWEST) return new Set()
  const heads = below.some(({ yearless }) => yearless) ? [...found.values()] : below
  return new Set(heads.map(({ index }) => index))
}

/** Text stands right below, or below one heading of the entry's own. */
function isAboveText(blocks: readonly WebBlock[], index: number): boolean {
  const [next, after] = blocks.slice(index + 1, index + 3)
  const text = next?.kind === 'heading' && entryDate(next.text) === null ? after : next
  return text !== undefined && endsSentence(text.text) && roughWords(text.text) >= PROSE_WORDS / 2
}

/** `12–14 March 2018`, `30 April – 2 May 2018`: days from, to. */
const FROM_TO = /^(?:\d{1,2}(?:\.|st|nd|rd|th)?(?: \p{L}{3,12}\.?)?|\p{L}{3,12}\.?(?: \d{1,2})?) ?[–—-] ?(?=[\p{L}\d])/u
/** `2020`, `2019–2020`, `Spring 2020`: in a chronology that names other days. */
const YEARS = /^(?:\p{L}{3,12} )?((?:1[6789]|20)\d\d)(?: ?[–—-] ?(?:(?:1[6789]|20)?\d\d))?$/u

/** The day that a line names and nothing else, with its year or (`--03-12`) without; null for other lines. */
export function entryDate(text: string): { date: string; yearless: boolean } | null {
  if (text.length > LONGEST) return null
  const whole = readDateLine(text)?.date ?? readDateLine(text.replace(FROM_TO, ''))?.date ?? YEARS.exec(text)?.[1] ?? null
  if (whole !== null) return { date: whole, yearless: false }
  const day = /\d{4}/.test(text) ? null : DAY_AND_MONTH.exec(text)
  if (day === null) return null
  const end = day.index + day[0].length
  const date = readDateLine(`${text.slice(0, end)} ${SOME_YEAR}${text.slice(end)}`)?.date ?? null
  return date === null ? null : { date: `--${date.slice(5)}`, yearless: true }
}
