import type { MetadataSource } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { foldText } from '#core/import/words.ts'
import type { DomDocument } from './dom.ts'
import { titleHeadings, type TitleHeading } from './title-headings.ts'

/** A title that the page states, and where. */
type StatedTitle = { text: string; from: MetadataSource }
type FoundTitle = StatedTitle & { confidence: number }

const BETWEEN = String.raw`\s*[|\-–—:»«·•_]+\s*`
const HEADINGS =
  'h1[class*="title" i], h1[itemprop*="headline"], h2[class*="entry-title" i], h3[class*="entry-title" i], h2[class*="title" i], h2[itemprop*="headline"]'
const SHORTEST_PART = 12

/**
 * The title: a heading of the page that agrees with what its metadata says (`stated`, most reliable first), else the metadata, without the names of
 * the site (`sites`). A heading is preferred because metadata may be shortened or written for search engines. The share of titles of each kind that
 * are right was measured on public pages.
 */
export function pageTitle(document: DomDocument, stated: readonly StatedTitle[], sites: readonly string[]): FoundTitle {
  const own: StatedTitle = { text: cleanPhrase(document.querySelector('title')?.textContent ?? ''), from: 'meta' }
  const wanted = [...stated, own]
    .map(({ text, from }) => ({ text: withoutSites(text, sites), from }))
    .filter(({ text }) => text !== '')
  const tops = titleHeadings(document, 'h1')
  const agreeing =
    firstAgreeing(wanted, tops) ??
    firstAgreeing(
      wanted,
      titleHeadings(document, HEADINGS).filter(({ title }) => foldText(title).length > 5),
    )
  if (agreeing !== undefined)
    return {
      text: agreeing.title === agreeing.whole ? withoutKicker(agreeing.whole, wanted) : agreeing.title,
      from: 'visible',
      confidence: 0.9,
    }
  const first = wanted[0]
  if (first !== undefined) return { ...first, confidence: first.from === 'meta' ? 0.4 : 0.55 }
  return { text: tops[0]?.title ?? '', from: 'visible', confidence: 0.6 }
}

/** Some headings hold a line of their own above the title (`Energy prices` over `Gas flows`); the metadata tells where the title begins. */
function withoutKicker(heading: string, wanted: readonly StatedTitle[]): string {
  const inner = wanted.find(
    ({ text }) => text.length > SHORTEST_PART && text.length < heading.length && foldText(heading).endsWith(` ${foldText(text)}`),
  )
  return inner?.text ?? heading
}

/** The heading that agrees with the most reliable title. */
function firstAgreeing(wanted: readonly StatedTitle[], among: readonly TitleHeading[]): TitleHeading | undefined {
  for (const { text } of wanted) {
    const heading = among.find(({ whole, title }) => agrees(text, whole) || agrees(text, title))
    if (heading !== undefined) return heading
  }
  return undefined
}

function agrees(title: string, heading: string): boolean {
  const [a, b] = [foldText(title), foldText(heading)]
  return a !== '' && (a === b || (isTelling(b) && a.includes(b)) || (isTelling(a) && b.includes(a)))
}

/** Long enough to be no chance; a Chinese character says as much as two or three letters. */
function isTelling(text: string): boolean {
  return text.length + (text.match(/\p{Script=Han}/gu) ?? []).length > SHORTEST_PART
}

/** "Title | The Site" and "The Site: Title" without the site. */
function withoutSites(title: string, sites: readonly string[]): string {
  let clean = cleanPhrase(title)
  for (const site of sites) {
    if (site === '') continue
    const name = site.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    clean = clean.replace(new RegExp(`${BETWEEN}${name}\\.?$`, 'i'), '').replace(new RegExp(`^${name}${BETWEEN}`, 'i'), '')
  }
  return clean
}
