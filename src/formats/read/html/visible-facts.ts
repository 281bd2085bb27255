import type { PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { readDateLine } from '#core/import/date-line.ts'
import { readDate } from '#core/import/dates.ts'
import { authorNames } from './author-names.ts'
import { isBesideArticle } from './beside-article.ts'
import { isElement, type DomDocument, type DomElement } from './dom.ts'
import { isDataTable } from './tables.ts'

/** Where pages show the author, most reliable first. Only vocabulary (microdata, rel, class words) that many publishing systems share. */
const AUTHOR_SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  'a[href*="/author/"]',
  '.author-name, .authorname, .author__name, .article-author, .post-author, .byline-name, .byline__name, .entry-author',
  '.byline, .article__author, .author.vcard, .author .fn, .vcard .fn',
  'span[class*="author" i], a[class*="author" i], p[class*="author" i], div[class*="author" i], [class*="byline" i], [class*="autor" i], [id*="author" i]',
]

const DATE_SELECTORS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish" i], time.entry-date, abbr.published',
  'article time[datetime]',
  'time[datetime]',
  'time',
  'abbr.date, [class*="published" i], [class*="pubdate" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="postmeta" i], [class*="post-meta" i], [class*="entry-meta" i], [class*="dateline" i], [class*="byline" i], [class*="datum" i], [class*="timestamp" i], [class*="fecha" i]',
  '[class*="date" i], [id*="date" i], [class*="time" i], [class*="meta" i], [class*="info" i]',
]

const STANDFIRST_SELECTOR =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="strapline" i], [class*="-dek" i], [class*="__dek" i], .dek, .deck, [class*="-deck" i], [class*="__deck" i], [class*="lead" i], [class*="lede" i], [class*="summary" i], [class*="teaser" i], [class*="intro" i], [class*="abstract" i], [itemprop~="alternativeHeadline"], [itemprop~="description"], h2, h3, p'

/** A standfirst is among the first elements that could be one. */
const STANDFIRST_REACH = 200
const MOST_AUTHORS = 5
/** Characters of a date that is known to the day. */
const DAY = 10

/** The authors that the page shows near its article, `isOne` of each; empty when none is certain. `marked` when microdata says so. */
export function visibleAuthors(document: DomDocument, isOne: (name: string) => boolean): { names: string[]; marked: boolean } {
  for (const selector of AUTHOR_SELECTORS) {
    for (const element of candidates(document, selector, 3)) {
      if (isOfPicture(element) || isOfEntry(element)) continue
      const names = authorNames(element.getAttribute('content') ?? element.textContent ?? '').filter(isOne)
      if (names.length > 0 && names.length <= MOST_AUTHORS) return { names, marked: selector.startsWith('[itemprop') }
    }
  }
  return { names: [], marked: false }
}

/** The date that the page shows near its article; one that is certain to the day before others. `marked` when microdata says so. */
export function visibleDate(document: DomDocument): { date: PartialDate | null; marked: boolean } {
  let vague: PartialDate | null = null
  for (const selector of DATE_SELECTORS) {
    for (const element of candidates(document, selector, 6)) {
      const text = element.textContent ?? ''
      // `Last updated: 13 July 2020` says nothing of when a text appeared.
      if (text.length > 400 || readDateLine(cleanPhrase(text))?.date === null) continue
      const stated = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name))
      const dates = [...stated.map(fromUnixTime), cleanPhrase(text)].flatMap((value) =>
        value === null ? [] : (readDate(value) ?? []),
      )
      if (dates.length === 0 || isOneOfMany(element)) continue
      const exact = dates.find((date) => date.length === DAY)
      if (exact !== undefined) return { date: exact, marked: selector.startsWith('[itemprop') }
      vague ??= dates[0] ?? null
    }
  }
  return { date: vague, marked: false }
}

const FEWEST_ALIKE = 3
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
    if ([...around.querySelectorAll(alike)].length >= FEWEST_ALIKE) return element.closest('header') === null
  }
  return false
}

/** `1620086400`: some pages write a time as seconds or thousandths of one since 1970. */
function fromUnixTime(value: string | null): string | null {
  const seconds = /^(1\d{9})(?:\d{3})?$/.exec(value?.trim() ?? '')?.[1]
  return seconds === undefined ? value : new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}

/** Whether `description` stands on the page as a piece of its own, as a standfirst does: then it is one, and not only a teaser for other sites. */
export function isShown(document: DomDocument, description: string): boolean {
  if (description === '') return false
  let looked = 0
  for (const element of document.querySelectorAll(STANDFIRST_SELECTOR)) {
    looked += 1
    if (looked > STANDFIRST_REACH) return false
    const text = element.textContent ?? ''
    if (text.length >= description.length && text.length < description.length * 2 + 200 && cleanPhrase(text) === description)
      return true
  }
  return false
}

/** The element that by its class is the standfirst, where the description does not settle it. */
export function markedStandfirst(document: DomDocument): string | null {
  const marked = document.querySelector('[class*="standfirst" i], [class*="strapline" i], [itemprop~="alternativeHeadline"]')
  const text = cleanPhrase(marked?.textContent ?? '')
  return text.length > 10 && text.length < 600 ? text : null
}

/** In a box of facts (a table of data, the card of an organisation) names and days are those of what the page is about. */
function isFactOfSubject(element: DomElement): boolean {
  if (/(?:^|\s)org(?:\s|$)/.test(element.getAttribute('class') ?? '')) return true
  // Microformats: when an event began or somebody was born, and whatever stands in the card of an organisation.
  if (/(?:^|\s)(?:dt-?start|dt-?end|dt-bday|bday)(?:\s|$)/.test(element.getAttribute('class') ?? '')) return true
  if (element.closest('.vcard, .h-card')?.querySelector('.org, .p-org') != null) return true
  const table = element.closest('table')
  return table !== null && isDataTable(table)
}

/** Entries of a live blog are signed one by one: an `article` with a heading of its own among others, where the page's heading stands outside. */
function isOfEntry(element: DomElement): boolean {
  const entry = element.closest('article')
  if (entry === null || entry.querySelector('h1') !== null || entry.querySelector('h2, h3, h4, h5, h6') === null) return false
  let beside = 0
  for (let at = entry.parentNode?.firstChild ?? null; at !== null; at = at.nextSibling)
    if (isElement(at) && at.tagName.toUpperCase() === 'ARTICLE') beside += 1
  return beside > 1
}

/** Who took a picture did not write the article. */
function isOfPicture(element: DomElement): boolean {
  if (element.closest('figure, figcaption') !== null) return true
  const before = element.previousSibling
  const named = [element, ...(before !== null && isElement(before) ? [before] : [])].map(
    (each) => each.getAttribute('class') ?? '',
  )
  return named.some((name) => /licen[cs]e|copyright|photo|image|picture/i.test(name))
}

function candidates(document: DomDocument, selector: string, most: number): DomElement[] {
  const found: DomElement[] = []
  for (const element of document.querySelectorAll(selector)) {
    if (isBesideArticle(element) || isFactOfSubject(element)) continue
    found.push(element)
    if (found.length === most) break
  }
  return found
}
