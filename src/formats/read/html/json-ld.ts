import { foldText } from '#core/import/words.ts'
import type { DomDocument } from './dom.ts'
import { isNode, type Node, parseLoose, texts } from './loose-json.ts'

/** What the page's structured data says about its article; empty where it says nothing. Texts are raw: they may hold entities or labels. */
type StructuredData = {
  headline: string
  description: string
  authors: string[]
  publisher: string
  published: string
  url: string
  language: string
  isArticle: boolean
  /** The page says that it is about one article. */
  oneArticle: boolean
}

const ARTICLE = /Article|Posting|Report|Review$|ScholarlyWork|Chapter|HowTo$|Recipe$|CreativeWork$/
const PAGE = /WebPage$/
/** Where articles and what they refer to may be nested. */
const DESCEND = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'isPartOf',
  'author',
  'creator',
  'publisher',
  'hasPart',
]
const DEEPEST = 8
/** Characters of a headline that is told again within a longer title, not a word of it. */
const LONG_ENOUGH = 12

/** Reads schema.org data (JSON-LD). Of several articles the one that has the page's title counts, else one with author and date; a mere page description is the last resort. */
export function readStructuredData(document: DomDocument): StructuredData | null {
  const articles: Node[] = []
  const listed = new Set<Node>()
  const pages: Node[] = []
  const byId = new Map<string, Node>()
  const visit = (value: unknown, depth: number, inList = false): void => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1, inList)
    if (!isNode(value)) return
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value)
    const type = texts(value['@type']).join(' ')
    if (ARTICLE.test(type)) articles.push(value)
    else if (PAGE.test(type)) pages.push(value)
    if (inList) listed.add(value)
    for (const key of DESCEND) visit(value[key], depth + 1, inList || key === 'itemListElement')
  }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) visit(parseLoose(script.textContent ?? ''), 0)

  const own = ownArticles(document, articles, listed)
  const signed = own.filter((article) => article['author'] !== undefined || article['creator'] !== undefined)
  const best = signed.find((article) => article['datePublished'] !== undefined) ?? signed[0] ?? own[0] ?? pages[0]
  if (best === undefined) return null
  const follow = (value: unknown): unknown =>
    isNode(value) && value['name'] === undefined && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
  const publisher = follow(best['publisher'] ?? best['sourceOrganization'])
  return {
    headline: texts(best['headline'] ?? best['name'])[0] ?? '',
    description: texts(best['description'])[0] ?? '',
    authors: people(best['author'] ?? best['creator'], follow, publisher),
    publisher: names(publisher)[0] ?? '',
    published: texts(best['datePublished'] ?? best['dateCreated'])[0] ?? '',
    url: texts(best['url'])[0] ?? '',
    language: texts(best['inLanguage'])[0] ?? '',
    isArticle: own.length > 0,
    oneArticle: new Set(articles.map((article) => texts(article['headline'] ?? article['name'])[0])).size === 1,
  }
}

/** Those of the articles that are the page's: a page may describe others beside its own, and lists of what else there is to read. */
function ownArticles(document: DomDocument, articles: readonly Node[], listed: ReadonlySet<Node>): readonly Node[] {
  if (articles.length < 2 && listed.size === 0) return articles
  const titles = ['h1', 'title', 'meta[property="og:title"]'].flatMap((selector) =>
    [...document.querySelectorAll(selector)].map((element) =>
      foldText(element.getAttribute('content') ?? element.textContent ?? ''),
    ),
  )
  const isTitle = (headline: string): boolean =>
    headline !== '' && titles.some((title) => title === headline || (headline.length >= LONG_ENOUGH && title.includes(headline)))
  const named = articles.filter((article) => isTitle(foldText(texts(article['headline'] ?? article['name'])[0] ?? '')))
  return named.length > 0 ? named : articles.filter((article) => !listed.has(article))
}

/** Names of the persons; the publisher itself is no author. */
function people(value: unknown, follow: (value: unknown) => unknown, publisher: unknown): string[] {
  const own = names(publisher)[0]?.toLowerCase()
  return (Array.isArray(value) ? value : [value])
    .map(follow)
    .flatMap((person) => names(person))
    .filter((name) => name.toLowerCase() !== own)
}

function names(value: unknown): string[] {
  if (isNode(value)) return texts(value['name'])
  return texts(value)
}
