import type { MetadataSource } from '#core/article.ts'
import type { DayOrder } from '#core/import/day-order.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { looksLikeName } from '#core/import/names.ts'
import { foldText } from '#core/import/words.ts'
import { isOrganisation } from '#core/organisation.ts'
import { authorNames } from './author-names.ts'
import type { DomDocument } from './dom.ts'
import { readStructuredData } from './json-ld.ts'
import { META_NAMES, metaValues, readMetaTags } from './meta-tags.ts'
import { learnDate, pageDayOrder } from './page-date.ts'
import { pageDetails } from './page-details.ts'
import { pageTitle } from './page-title.ts'
import { pageUrl } from './page-url.ts'
import { shownSite } from './shown-site.ts'
import { siteNames } from './site-names.ts'
import { homeHeadings } from './title-headings.ts'
import { isShown, markedStandfirst, visibleAuthors } from './visible-facts.ts'

/** How often what each place says about authors is right, measured on public pages and rounded down. */
const SURE_OF_AUTHOR = {
  'json-ld': 0.85,
  citation: 0.9,
  'dublin-core': 0.8,
  opengraph: 0.75,
  meta: 0.75,
  microdata: 0.8,
  visible: 0.65,
}
/** What a page shows otherwise than its data. */
const DISPUTED = 0.55
const NOBODY = { names: [] as string[] }
/** Where nothing was measured. */
const UNMEASURED = 0.5

/** `oneArticle`: the page calls itself an article, so that others on it are an addition. `stated`: its date as its data have it, '' where the page itself shows it. `order`: how its dates with strokes are to be read. */
type PageFacts = { metadata: KnownMetadata; oneArticle: boolean; stated: string; order: DayOrder | null }

/** What a page says about its article: structured data first, then its meta tags, then what it shows. Empty or null where it says nothing. */
export function pageMetadata(document: DomDocument, html: string): PageFacts {
  const data = readStructuredData(document)
  const article = data?.isArticle === true ? data : null
  const tags = readMetaTags(document)
  const meta = (field: keyof typeof META_NAMES): ReturnType<typeof metaValues> => metaValues(tags, META_NAMES[field])
  const metadata: KnownMetadata = { ...NO_METADATA, authors: [] }

  const address = pageUrl(document, tags, html, article?.url ?? '')
  if (address !== null) learn(metadata, 'url', address.url, { from: address.from, confidence: 0.9 })
  const site = meta('publication')
  learn(metadata, 'publication', site.values[0] ?? '', { from: site.from, confidence: 0.85 })
  learn(metadata, 'publication', data?.publisher ?? '', { from: 'json-ld', confidence: 0.8 })
  const shown = metadata.publication === null || metadata.publication === '' ? shownSite(document, metadata.url) : null
  learn(metadata, 'publication', shown?.name ?? '', { from: 'visible', confidence: shown?.confidence ?? 0 })

  const sites = [
    ...new Set([
      metadata.publication ?? '',
      site.values[0] ?? '',
      data?.publisher ?? '',
      ...siteNames(metadata.url),
      ...homeHeadings(document),
    ]),
  ]
  const stated = meta('title')
  const title = pageTitle(
    document,
    [{ text: article?.headline ?? '', from: 'json-ld' as const }, ...stated.values.map((text) => ({ text, from: stated.from }))],
    sites,
  )
  learn(metadata, 'title', title.text, title)
  learnStandfirst(metadata, document, [
    { text: data?.description ?? '', from: 'json-ld' },
    { text: meta('description').values[0] ?? '', from: meta('description').from },
  ])
  learnPeople(metadata, document, sites, article?.authors ?? [], meta('authors'))

  const order = pageDayOrder(document, tags, html)
  const { stated: statedDate } = learnDate(metadata, document, html, order, {
    article: article?.published ?? '',
    page: data?.published ?? '',
    tags,
  })

  for (const { tag, from } of [
    { tag: document.documentElement?.getAttribute('lang') ?? '', from: 'meta' as const },
    { tag: data?.language ?? '', from: 'json-ld' as const },
    { tag: meta('language').values[0] ?? '', from: meta('language').from },
  ])
    learn(metadata, 'language', languageTag(tag), { from, confidence: 0.8 })
  const details = pageDetails(document, tags)
  if (Object.keys(details).length > 0) metadata.details = details
  const type = tags.get('og:type')?.[0] ?? ''
  return { metadata, oneArticle: data?.oneArticle === true || /article/i.test(type), stated: statedDate, order }
}

function learnPeople(
  metadata: KnownMetadata,
  document: DomDocument,
  sites: readonly string[],
  structured: readonly string[],
  stated: ReturnType<typeof metaValues>,
): void {
  const own = new Set(sites.map(foldText))
  // A site may sign its pages with its own name; that of a personal site is its author's.
  const isSite = (name: string): boolean => own.has(foldText(name)) && (!looksLikeName(name) || isOrganisation(name))
  const isPerson = (name: string): boolean => !isSite(name) && foldText(name) !== foldText(metadata.title)
  // Behind the site's own name stand its people or its address: `The Example, Berlin, Germany`.
  const peopleOf = (names: readonly string[]): string[] =>
    names.filter((name) => isPerson(name) && (isPerson(names[0] ?? '') || looksLikeName(name)))
  const people = (texts: readonly string[]): string[] => texts.flatMap((text) => peopleOf(authorNames(text)))
  for (const { texts, from } of [
    { texts: structured, from: 'json-ld' as const },
    { texts: stated.values, from: stated.from },
  ]) {
    if (metadata.authors.length === 0) learnAuthors(metadata, people(texts), { from, confidence: sureOf(SURE_OF_AUTHOR, from) })
  }
  const isOffice = (name: string): boolean => isOrganisation(name) || sites.some((site) => startsWithWords(name, site))
  if (metadata.authors.length > 0) {
    // The page's data may sign with its newsroom, while the page itself names the person.
    const { names } = metadata.authors.every(isOffice)
      ? visibleAuthors(document, (name) => !isOffice(name) && looksLikeName(name))
      : NOBODY
    if (names.length === 0) return
    metadata.authors = []
    learnAuthors(metadata, names, { from: 'visible', confidence: DISPUTED })
    return
  }
  const { names, marked } = visibleAuthors(document, isPerson)
  const from = marked ? 'microdata' : 'visible'
  learnAuthors(metadata, names, { from, confidence: SURE_OF_AUTHOR[from] })
}

function startsWithWords(name: string, site: string): boolean {
  const [long, short] = [foldText(name), foldText(site)]
  return short !== '' && long.startsWith(`${short} `)
}

function learnStandfirst(
  metadata: KnownMetadata,
  document: DomDocument,
  descriptions: readonly { text: string; from: MetadataSource }[],
): void {
  const shown = descriptions.find(({ text }) => isShown(document, text))
  if (shown !== undefined) learn(metadata, 'standfirst', shown.text, { from: shown.from, confidence: 0.8 })
  learn(metadata, 'standfirst', markedStandfirst(document), { from: 'visible', confidence: 0.75 })
}

function sureOf(table: Readonly<Partial<Record<MetadataSource, number>>>, from: MetadataSource): number {
  return table[from] ?? UNMEASURED
}

/** The language of `en_GB` or `zh-Hant-TW` with its script, without the region, which is not about the text; null for anything that is no language tag. */
function languageTag(text: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([A-Z][a-z]{3}))?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/.exec(text.trim())
  return match === null
    ? null
    : match
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-')
}
