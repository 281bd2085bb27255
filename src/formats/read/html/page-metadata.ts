import type { ArticleMetadata, PartialDate } from '#core/article.ts'
import { readDate } from '#core/import/dates.ts'
import { foldText } from '#core/import/words.ts'
import { authorNames } from './author-names.ts'
import type { DomDocument } from './dom.ts'
import { readStructuredData } from './json-ld.ts'
import { META_NAMES, metaValues, readMetaTags } from './meta-tags.ts'
import { pageTitle } from './page-title.ts'
import { pageUrl } from './page-url.ts'
import { isShown, markedStandfirst, visibleAuthors, visibleDate } from './visible-facts.ts'

/** What a page says about its article: structured data first, then its meta tags, then what it shows. Empty or null where it says nothing. */
export function pageMetadata(document: DomDocument, html: string): ArticleMetadata {
  const data = readStructuredData(document)
  const tags = readMetaTags(document)
  const meta = (field: keyof typeof META_NAMES): readonly string[] => metaValues(tags, META_NAMES[field])

  const publication = meta('publication')[0] ?? data?.publisher ?? ''
  const description = meta('description')[0] ?? ''
  const authors = firstFilled([
    () => (data?.isArticle === true ? data.authors.flatMap(authorNames) : []),
    () => meta('authors').flatMap(authorNames),
    () => visibleAuthors(document),
  ]).filter((name) => foldText(name) !== foldText(publication))
  return {
    title: pageTitle(document, [data?.isArticle === true ? data.headline : '', ...meta('title')], publication),
    standfirst: [data?.description ?? '', description].find((text) => isShown(document, text)) ?? markedStandfirst(document),
    authors: [...new Set(authors)],
    publication: publication === '' ? null : publication,
    date:
      dateOf(data?.isArticle === true ? data.published : '') ??
      meta('published')
        .map(dateOf)
        .find((date) => date !== null) ??
      dateOf(data?.published ?? '') ??
      visibleDate(document),
    url: pageUrl(document, tags, html, data?.isArticle === true ? data.url : ''),
    language:
      languageTag(document.documentElement?.getAttribute('lang') ?? '') ??
      languageTag(data?.language ?? '') ??
      languageTag(meta('language')[0] ?? ''),
  }
}

function dateOf(text: string): PartialDate | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T?\d{4,6}|$)/.exec(text)
  return compact === null ? readDate(text) : readDate(`${compact[1]}-${compact[2]}-${compact[3]}`)
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

function firstFilled(readers: readonly (() => string[])[]): string[] {
  for (const read of readers) {
    const names = read()
    if (names.length > 0) return names
  }
  return []
}
