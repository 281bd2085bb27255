import { cleanPhrase } from '#core/import/clean-text.ts'
import { isElement, isText, type DomDocument, type DomElement, type DomNode } from './dom.ts'

const LONGEST = 300
/** A line of its own above a title is a few words. */
const LONGEST_KICKER = 60
const LINES = new Set(['DIV', 'P'])
const SEPARATOR = /^\s*[:|–—-]\s*$/u

/** All that a heading says, and the title in it: without a line of its own above the title. */
export type TitleHeading = { whole: string; title: string }

/** Headings that may be the title; those that only lead home are not. */
export function titleHeadings(document: DomDocument, selector: string): TitleHeading[] {
  return [...document.querySelectorAll(selector)]
    .filter((heading) => !leadsHome(heading))
    .map((heading) => {
      const whole = cleanPhrase(heading.textContent ?? '')
      return { whole, title: belowKicker(heading) ?? whole }
    })
    .filter(({ whole }) => whole !== '' && whole.length <= LONGEST)
}

/** What the headings of the page say that only lead home: the names of the site. */
export function homeHeadings(document: DomDocument): string[] {
  return [...document.querySelectorAll('h1')]
    .filter(leadsHome)
    .map((heading) => cleanPhrase(heading.textContent ?? ''))
    .filter((text) => text !== '')
}

/** Whether all of a heading is a link to the first page of a site, or the link is one: then it is the site's name, whatever its class. */
export function leadsHome(heading: DomElement): boolean {
  const link = heading.tagName.toUpperCase() === 'A' ? heading : heading.querySelector('a[href]')
  if (link === null || cleanPhrase(link.textContent ?? '') !== cleanPhrase(heading.textContent ?? '')) return false
  const url = URL.parse(link.getAttribute('href') ?? '', 'https://page.invalid/some/page')
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === ''
}

/** The title below a line of its own (`<div>Energy prices</div> Gas flows`), or behind a sign that parts them; null where nothing stands above. */
function belowKicker(heading: DomElement): string | null {
  const pieces = [...childrenOf(heading)].filter((node) => (node.textContent ?? '').trim() !== '')
  const [first, second] = pieces
  if (first === undefined || second === undefined || !isElement(first)) return null
  const isParted = isElement(second) && SEPARATOR.test(second.textContent ?? '')
  const rest = pieces.slice(isParted ? 2 : 1)
  if (!isParted && !(LINES.has(first.tagName.toUpperCase()) && !rest.some(isLine))) return null
  const [kicker, title] = [
    cleanPhrase(first.textContent ?? ''),
    cleanPhrase(rest.map((node) => node.textContent ?? '').join(' ')),
  ]
  return kicker.length <= LONGEST_KICKER && kicker.length < title.length ? title : null
}

/** Lines that are all alike are one title on several lines. */
const isLine = (node: DomNode): boolean => isElement(node) && LINES.has(node.tagName.toUpperCase())

function* childrenOf(element: DomElement): Generator<DomNode> {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (isElement(node) || isText(node)) yield node
}
