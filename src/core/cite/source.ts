import type { ArticleMetadata, PartialDate } from '../article.ts'
import { type CslName, cslName } from './name.ts'

/**
 * A cited article in the terms of the Citation Style Language 1.0.2 (https://docs.citationstyles.org), as far as articles need them. What is
 * not known is absent.
 */
export type CslItem = {
  id: string
  type: 'article-newspaper' | 'webpage'
  title?: string
  'title-short'?: string
  author?: CslName[]
  'container-title'?: string
  /** Year, month and day as far as they are known. */
  issued?: { 'date-parts': [number[]] }
  URL?: string
  language?: string
}

/** What a citation is made from. Names among `authors` that are of organisations are printed as they are. */
export type CitedMetadata = ArticleMetadata & { organisations?: readonly string[] | undefined }

/** What a citation says about the article of that id. With a publication it is cited as a newspaper article, otherwise as a web page. */
export function citeSource(id: string, metadata: CitedMetadata): CslItem {
  const title = metadata.title.trim()
  const short = shortTitle(title)
  const organisations = new Set(metadata.organisations)
  const authors = metadata.authors.map((author) => author.trim()).filter((author) => author !== '')
  const publication = metadata.publication?.trim() ?? ''
  const url = metadata.url?.trim() ?? ''
  return {
    id,
    type: publication === '' ? 'webpage' : 'article-newspaper',
    ...(title === '' ? {} : { title }),
    ...(short === null ? {} : { 'title-short': short }),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map((author) => (organisations.has(author) ? { literal: author } : cslName(author, metadata.language))),
        }),
    ...(publication === '' ? {} : { 'container-title': publication }),
    ...(metadata.date === null ? {} : { issued: { 'date-parts': [dateParts(metadata.date)] } }),
    ...(url === '' ? {} : { URL: url }),
    ...(metadata.language === null ? {} : { language: metadata.language }),
  }
}

/**
 * The title without its subtitle, for notes after the first; null when there is none. One or two words before the colon are usually a label
 * ("Analysis:", "Live updates:") and say nothing on their own.
 */
function shortTitle(title: string): string | null {
  const colon = title.indexOf(': ')
  const head = title.slice(0, Math.max(colon, 0)).trim()
  return head.split(/\s+/u).length >= 3 ? head : null
}

function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number)
}
