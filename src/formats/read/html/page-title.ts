import { cleanPhrase } from '#core/import/clean-text.ts'
import { foldText } from '#core/import/words.ts'
import type { DomDocument } from './dom.ts'

const BETWEEN = String.raw`\s*[|\-–—:»«·•]+\s*`
const HEADINGS =
  'h1[class*="title" i], h1[itemprop*="headline"], h2[class*="entry-title" i], h2[class*="title" i], h2[itemprop*="headline"]'
const SHORTEST_PART = 12

/**
 * The title: a heading of the page that agrees with what its metadata says (`stated`, most reliable first), else the metadata, without the name of
 * the site. A heading is preferred because metadata may be shortened or written for search engines.
 */
export function pageTitle(document: DomDocument, stated: readonly string[], site: string): string {
  const own = cleanPhrase(document.querySelector('title')?.textContent ?? '')
  const wanted = [...stated, own].map((title) => withoutSite(title, site)).filter((title) => title !== '')
  const tops = headings(document, 'h1')
  const agreeing = tops.find((heading) => wanted.some((title) => agrees(title, heading)))
  const other =
    agreeing ??
    headings(document, HEADINGS).find((heading) => wanted.some((title) => foldText(heading).length > 5 && agrees(title, heading)))
  return other ?? wanted[0] ?? tops[0] ?? ''
}

function headings(document: DomDocument, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => cleanPhrase(element.textContent ?? ''))
    .filter((text) => text !== '' && text.length <= 300)
}

function agrees(title: string, heading: string): boolean {
  const [a, b] = [foldText(title), foldText(heading)]
  return a !== '' && (a === b || (b.length > SHORTEST_PART && a.includes(b)) || (a.length > SHORTEST_PART && b.includes(a)))
}

/** "Title | The Site" and "The Site: Title" without the site. */
function withoutSite(title: string, site: string): string {
  const clean = cleanPhrase(title)
  if (site === '') return clean
  const name = site.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return clean.replace(new RegExp(`${BETWEEN}${name}\\.?$`, 'i'), '').replace(new RegExp(`^${name}${BETWEEN}`, 'i'), '')
}
