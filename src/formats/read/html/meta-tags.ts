import type { MetadataSource } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import type { DomDocument } from './dom.ts'
import { decodeEntities } from './entities.ts'

/** What a page states, and in which family of tags. */
type Stated = { values: readonly string[]; from: MetadataSource }

/** The page's `<meta>` tags by lower-case name, property or itemprop. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** Names under which pages state a fact, most reliable first: OpenGraph, Dublin Core, Highwire (citation_*), and those of publishing systems. */
export const META_NAMES = {
  title: [
    'og:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'headline',
  ],
  description: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.description',
    'citation_abstract',
  ],
  authors: [
    'citation_author',
    'author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'article:author_name',
    'og:article:author',
    'article:author',
    'byl',
    'rbauthors',
    'dcsext.author',
  ],
  publication: [
    'og:site_name',
    'citation_journal_title',
    'prism.publicationname',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'parsely-publication',
    'al:ios:app_name',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'prism.publicationdate',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish_date',
    'published_time',
    'publish-date',
    'publication_date',
    'published-date',
    'article.published',
    'article:published',
    'date',
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'ptime',
    'originalpublicationdate',
    'release_date',
    'datecreated',
    'displaydate',
    'date_published',
    'creationdatetime',
    'created',
    'gentime',
    'article.created',
    'article:post_date',
    'article:publish_date',
    'article:publicationdate',
    'article_date_original',
    'article-publication-date',
    'analyticsattributes.articledate',
    'content_create_date',
    'date_created',
    'dateposted',
    'datepublication',
    'dc.created',
    'dc.date.publication',
    'dc:created',
    'dc:date',
    'dcsext.articlefirstpublished',
    'dcterms.available',
    'doc_date',
    'eprints.date',
    'field-name-post-date',
    'firstpublishedtime',
    'mediator_published_time',
    'og:article:published',
    'og:datepublished',
    'og:pubdate',
    'og:publish_date',
    'og:regdate',
    'og:release_date',
    'pdate',
    'post_date',
    'publish_time',
    'publishtime',
    'publisheddate',
    'published_date',
    'rbpubdate',
    'twt-published-at',
    'vr:published_time',
    'citation_year',
  ],
  url: ['og:url', 'citation_public_url', 'citation_abstract_html_url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'citation_language', 'language'],
} as const

export function readMetaTags(document: DomDocument): MetaTags {
  const tags = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const content = cleanPhrase(decodeEntities(element.getAttribute('content') ?? ''))
    if (name === null || content === '') continue
    const key = name.trim().toLowerCase()
    const values = tags.get(key)
    if (values === undefined) tags.set(key, [content])
    else values.push(content)
  }
  return tags
}

/** Which family of tags a name belongs to. */
function tagFamily(name: string): MetadataSource {
  if (/^(?:og|article|twitter|al):/.test(name)) return 'opengraph'
  if (/^(?:citation_|prism\.)/.test(name)) return 'citation'
  return /^(?:dc|dcterms)\./.test(name) ? 'dublin-core' : 'meta'
}

/** All that the page states under these names, most reliable first. */
export function allMetaValues(tags: MetaTags, names: readonly string[]): { text: string; from: MetadataSource; name: string }[] {
  return names.flatMap((name) => (tags.get(name) ?? []).map((text) => ({ text, from: tagFamily(name), name })))
}

/** All values of the first of these names that the page has, and where they stand. */
export function metaValues(tags: MetaTags, names: readonly string[]): Stated {
  for (const name of names) {
    const values = tags.get(name)
    if (values !== undefined) return { values, from: tagFamily(name) }
  }
  return { values: [], from: 'meta' }
}
