import type { PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { isUpdateLabel, readDateLine } from '#core/import/date-line.ts'
import { findDate, readDate } from '#core/import/dates.ts'
import type { DayOrder } from '#core/import/day-order.ts'
import { isElement, type DomDocument, type DomElement, type DomNode } from './dom.ts'
import { isGreenwich, printedWins } from './printed-day.ts'
import { candidates } from './visible-facts.ts'

const DATE_SELECTORS = [
  '[itemprop~="datePublished"]',
  '[property~="dc:date"], [property~="dc:created"], [property~="dc:issued"], [property~="schema:datePublished"], [property~="schema:dateCreated"], [property~="datePublished"], .dt-published',
  'time[pubdate]',
  'time[class*="publish" i], time.entry-date, abbr.published',
  'article time[datetime]',
  'time[datetime]',
  'time',
  'abbr.date, [class*="published" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="postmeta" i], [class*="post-meta" i], [class*="entry-meta" i], [class*="dateline" i], [class*="byline" i], [class*="datum" i], [class*="timestamp" i], [class*="fecha" i]',
  '[class*="date" i], [id*="date" i], [class*="time" i], [class*="meta" i], [class*="info" i]',
]

/** Characters of a date that is known to the day. */
const DAY = 10
/** Pieces of a date: weekday, day, month, year, time, and what stands between. */
const MOST_PIECES = 20
/** Characters of `Last updated on`. */
const LONGEST_LABEL = 40

/** The date that the page shows near its article; one that is certain to the day before others. `marked` when microdata says so, `order` that of the page's 3/4/2021. */
export function visibleDate(document: DomDocument, order: DayOrder | null = null): { date: PartialDate | null; marked: boolean } {
  let vague: PartialDate | null = null
  for (const selector of DATE_SELECTORS) {
    for (const element of candidates(document, selector, 6)) {
      const text = element.textContent ?? ''
      // `Last updated: 13 July 2020` says nothing of when a text appeared.
      if (text.length > 400 || readDateLine(cleanPhrase(text), order)?.date === null) continue
      const dates = datesOf(element, text, order)
      if (dates.length === 0 || isOneOfMany(element) || isOfVisit(element) || isOfChange(element)) continue
      const exact = dates.find((date) => date.length === DAY)
      if (exact !== undefined) return { date: exact, marked: selector.startsWith('[itemprop') }
      vague ??= dates[0] ?? null
    }
  }
  return { date: vague, marked: false }
}

/** What an element states as a date, then what it prints; a day that it prints beats a time in Greenwich. */
function datesOf(element: DomElement, text: string, order: DayOrder | null): PartialDate[] {
  const read = (value: string | null): PartialDate[] => (value === null ? [] : [readDate(value, order) ?? []].flat())
  const printed = [readDateLine(cleanPhrase(text), order)?.date ?? read(cleanPhrase(text))].flat()
  const stated = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name))
  const inGreenwich = stated.find((value) => value !== null && isGreenwich(value)) ?? null
  if (inGreenwich !== null && printedWins(printed[0] ?? null, inGreenwich, readDate(inGreenwich))) return printed
  // Day, month and year may have elements of their own, with no space between.
  const [apart] = printed.length > 0 ? [] : read(cleanPhrase(piecesOf(element).join(' ')))
  return [...stated.map(fromUnixTime).flatMap(read), ...printed, ...(apart === undefined ? [] : [apart])]
}

/** The texts of the parts of an element, as far as those of a date go. */
function piecesOf(element: DomElement): string[] {
  const pieces: string[] = []
  for (let at = element.firstChild; at !== null && pieces.length < MOST_PIECES; at = at.nextSibling)
    pieces.push(...(isElement(at) ? piecesOf(at) : [at.textContent ?? '']))
  return pieces
}

const OF_VISIT = /(?<![a-z])(?:to-?day|current-?(?:date|time)|now|clock|weather)(?![a-z])/i

/** In the head of a site, and in what is called a clock, stands the day on which it was looked at. */
function isOfVisit(element: DomElement): boolean {
  const called = [element, element.parentNode].map((each) =>
    each !== null && isElement(each) ? `${each.getAttribute('class') ?? ''} ${each.getAttribute('id') ?? ''}` : '',
  )
  if (called.some((name) => OF_VISIT.test(name))) return true
  const head = element.closest('header')
  return head !== null && head.closest('article, main') === null && head.querySelector('h1, h2') === null
}

/** Called so, or behind words that say so: `Updated <time>20 January 2022</time>`. */
function isOfChange(element: DomElement): boolean {
  const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  if (/modified|updated/i.test(called)) return !/publish|entry-date|created/i.test(called)
  let at: DomNode | null = element
  for (let step = 0; step < 2 && at !== null; step += 1, at = at.parentNode) {
    const before = at.previousSibling?.textContent?.trim() ?? ''
    if (before !== '') return before.length <= LONGEST_LABEL && !/\d{4}/.test(before) && isUpdateLabel(before)
  }
  return false
}

const FEWEST_ALIKE = 3
const MOST_LOOKED_AT = 50
/** Elements around a date that are looked at for others of its kind. */
const REACH = 5

/** The days of a chronology or of a list of other pages stand alike in a part of the page that has no title of its own. */
function isOneOfMany(element: DomElement): boolean {
  const [name = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)
  if (!/^[\w-]{1,100}$/.test(name)) return false
  const alike = `[class~="${name}"]`
  let around = element.parentNode
  for (let step = 0; step < REACH && around !== null && isElement(around); step += 1, around = around.parentNode) {
    if (around.tagName.toUpperCase() === 'BODY' || around.querySelector('h1') !== null) return false
    const others = [...around.querySelectorAll(alike)].slice(0, MOST_LOOKED_AT)
    if (others.filter(holdsDate).length >= FEWEST_ALIKE) return element.closest('header') === null
  }
  return false
}

/** In rows of facts the author, the topic and the date are called alike; they are not several dates. */
function holdsDate(element: DomElement): boolean {
  return element.getAttribute('datetime') !== null || findDate(cleanPhrase(element.textContent ?? '')) !== null
}

/** `1620086400`: some pages write a time as seconds or thousandths of one since 1970. */
function fromUnixTime(value: string | null): string | null {
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(value?.trim() ?? '')?.[1]
  return seconds === undefined ? value : new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}
