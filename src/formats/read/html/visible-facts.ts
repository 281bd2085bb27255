import { cleanPhrase } from '#core/import/clean-text.ts'
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

const STANDFIRST_SELECTOR =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="strapline" i], [class*="-dek" i], [class*="__dek" i], .dek, .deck, [class*="-deck" i], [class*="__deck" i], [class*="lead" i], [class*="lede" i], [class*="summary" i], [class*="teaser" i], [class*="intro" i], [class*="abstract" i], [itemprop~="alternativeHeadline"], [itemprop~="description"], h2, h3, p'

/** A standfirst is among the first elements that could be one. */
const STANDFIRST_REACH = 200
const MOST_AUTHORS = 5

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
  if (element.querySelector('.dtstart, .dt-start, .dtend, .dt-end, .bday, .dt-bday') !== null) return true
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

/** The first elements of a kind that are neither beside the article nor facts of what it is about. */
export function candidates(document: DomDocument, selector: string, most: number): DomElement[] {
  const found: DomElement[] = []
  for (const element of document.querySelectorAll(selector)) {
    if (isBesideArticle(element) || isFactOfSubject(element)) continue
    found.push(element)
    if (found.length === most) break
  }
  return found
}
