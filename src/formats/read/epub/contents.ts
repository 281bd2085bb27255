import { cleanPhrase } from '#core/import/clean-text.ts'
import { attribute, childrenOf, elementsIn, textIn, type XmlElement } from '../xml/xml-element.ts'
import type { Book } from './book.ts'
import { readPart, resolveReference } from './open-book.ts'

/** What a book says of its files: the title of each in the table of contents, and what kind of page it is (`cover`, `toc`, `copyright-page`). */
export type Contents = { titles: ReadonlyMap<string, string>; kinds: ReadonlyMap<string, string> }

/** Reads the navigation document of EPUB 3, else the NCX of EPUB 2, and the guide or landmarks. */
export function readContents(book: Book): Contents {
  const titles = new Map<string, string>()
  const kinds = new Map<string, string>()
  for (const { path, properties, mediaType } of book.items.values()) {
    const isNav = /\bnav\b/.test(properties)
    if (!isNav && mediaType !== 'application/x-dtbncx+xml') continue
    const part = readPart(book.name, book.zip, path)
    if (!part.ok) continue
    if (isNav) kinds.set(path, 'toc')
    for (const nav of isNav ? elementsIn(part.value, 'nav') : []) {
      const type = attribute(nav, 'type') ?? 'toc'
      for (const link of elementsIn(nav, 'a')) {
        if (type === 'toc') learn(titles, path, attribute(link, 'href'), cleanPhrase(textIn(link)))
        if (type === 'landmarks') learn(kinds, path, attribute(link, 'href'), attribute(link, 'type') ?? '')
      }
    }
    for (const point of isNav ? [] : elementsIn(part.value, 'navPoint')) learn(titles, path, sourceOf(point), labelOf(point))
  }
  for (const reference of childrenOf(book.package, 'guide').flatMap((guide) => childrenOf(guide, 'reference')))
    learn(kinds, book.place, attribute(reference, 'href'), attribute(reference, 'type') ?? '')
  return { titles, kinds }
}

function labelOf(point: XmlElement): string {
  return cleanPhrase(
    childrenOf(point, 'navLabel')
      .map((label) => textIn(label))
      .join(' '),
  )
}

function sourceOf(point: XmlElement): string | null {
  const content = childrenOf(point, 'content')[0]
  return content === undefined ? null : attribute(content, 'src')
}

function learn(known: Map<string, string>, from: string, href: string | null, value: string): void {
  const target = href === null ? null : resolveReference(from, href)
  if (target !== null && value !== '' && !known.has(target.path)) known.set(target.path, value)
}
