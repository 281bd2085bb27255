import { innerMarkup } from '../xml/inner-markup.ts'
import { attribute, childrenOf, textIn, type XmlElement } from '../xml/xml-element.ts'
import { type Feed, type FeedEntry, isMarkup } from './feed.ts'

/** Vocabularies for pictures, sound and shops, which repeat names like `title` with other meanings. */
const OTHER_VOCABULARY = /^(?:media|itunes|googleplay|podcast|g|thr|slash|georss|xhtml):/i
/** A summary of a few sentences; what is longer is the article even where the feed calls it a description. */
const SUMMARY_LETTERS = 900

/** RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, which differ in the names of a few elements only. */
export function xmlFeed(root: XmlElement): Feed {
  const channel = own(root, 'channel') ?? root
  const entries = [root, channel].flatMap((place) => [...children(place, 'item'), ...children(place, 'entry')])
  return {
    title: words(own(channel, 'title')),
    language: words(own(channel, 'language')) || (attribute(root, 'lang') ?? ''),
    authors: people(channel),
    entries: (channel === root ? [...new Set(entries)] : entries).map(entryOf),
  }
}

function entryOf(entry: XmlElement): FeedEntry {
  const content = own(entry, 'encoded') ?? own(entry, 'content')
  const written = content === null ? '' : markupOf(content)
  const full = written.trim() !== ''
  const described = own(entry, 'description') ?? own(entry, 'summary')
  const text = full ? written : described === null ? '' : markupOf(described)
  const source = own(entry, 'source')
  return {
    title: words(own(entry, 'title')),
    text,
    markup: isMarkup(text),
    full: full || text.length > SUMMARY_LETTERS,
    authors: people(entry),
    published: firstWords(entry, ['pubDate', 'published', 'date', 'issued', 'created']),
    updated: firstWords(entry, ['updated', 'modified']),
    url: addressOf(entry),
    language: words(own(entry, 'language')) || (attribute(entry, 'lang') ?? ''),
    source: source === null ? '' : words(own(source, 'title') ?? source),
  }
}

/** What an element holds, as HTML where it is: XHTML stands in it as elements, HTML as escaped text. */
function markupOf(element: XmlElement): string {
  if (childrenOf(element).length > 0) return innerMarkup(element)
  const text = textIn(element)
  return attribute(element, 'type') === 'text' ? text.replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;')) : text
}

function addressOf(entry: XmlElement): string {
  const original = words(own(entry, 'origLink'))
  if (original !== '') return original
  const links = children(entry, 'link')
  const pages = links.filter((link) => ['', 'alternate'].includes(attribute(link, 'rel') ?? ''))
  const address = pages.map((link) => attribute(link, 'href') ?? textIn(link).trim()).find((link) => link !== '')
  const guid = own(entry, 'guid')
  return address ?? (guid !== null && attribute(guid, 'isPermaLink') !== 'false' ? words(guid) : '')
}

/** `creator` holds a name, Atom's `author` an element with one, RSS's an address with the name in brackets. */
function people(place: XmlElement): string[] {
  return [...children(place, 'creator'), ...children(place, 'author')]
    .map((person) => {
      const name = own(person, 'name')
      if (name !== null) return words(name)
      const text = words(person)
      return /^[^\s@]+@[^\s(]+ ?\((.+)\)$/.exec(text)?.[1] ?? (text.includes('@') ? '' : text)
    })
    .filter((name) => name !== '')
}

function firstWords(place: XmlElement, names: readonly string[]): string {
  for (const name of names) {
    const text = words(own(place, name))
    if (text !== '') return text
  }
  return ''
}

function words(element: XmlElement | null): string {
  return element === null ? '' : textIn(element).trim()
}

function children(place: XmlElement, local: string): XmlElement[] {
  return childrenOf(place, local).filter((child) => !OTHER_VOCABULARY.test(child.name))
}

function own(place: XmlElement, local: string): XmlElement | null {
  return children(place, local)[0] ?? null
}
