import type { ArticleMetadata, PartialDate } from '../article.ts'
import { firstWords } from '../shown-title.ts'
import { textIn } from '#text/text.ts'
import { headlineCase } from './headline-case.ts'
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
  /** When the library got it; a style prints it where it wants it. */
  accessed?: { 'date-parts': [number[]] }
  URL?: string
  language?: string
  /** The title only says that there is none, and how the text begins. */
  untitled?: true
}

/**
 * What a citation is made from. Names among `authors` that are of organisations are printed as they are; `snippet` (how its text begins) and `file` (the name of the file that
 * was imported) stand for what an article does not say of itself; `accessed` is the day on which the library got it.
 */
export type CitedMetadata = ArticleMetadata & {
  organisations?: readonly string[] | undefined
  snippet?: string
  file?: string
  accessed?: PartialDate
}

/**
 * What a citation says about the article of that id, in a document in `language` (BCP 47). With a publication it is cited as a newspaper article, otherwise as a web page. One that
 * has no title is named by its beginning, and by its file where nothing else says where to find it.
 */
export function citeSource(id: string, metadata: CitedMetadata, language = 'en'): CslItem {
  const { date, accessed, file = '' } = metadata
  const given = metadata.title.trim().replace(SENTENCE_END, '')
  const title = given === '' ? untitled(metadata, language) : given
  const short = shortTitle(given)
  const organisations = new Set(metadata.organisations)
  const authors = metadata.authors.map((author) => author.trim()).filter((author) => author !== '')
  const publication = metadata.publication?.trim() ?? ''
  const url = metadata.url?.trim() ?? ''
  const container = publication === '' && url === '' && given === '' ? file : publication
  return {
    id,
    type: publication === '' ? 'webpage' : 'article-newspaper',
    ...(title === '' ? {} : { title }),
    ...(given === '' ? { untitled: true as const } : {}),
    ...(short === null ? {} : { 'title-short': short }),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map((author) => (organisations.has(author) ? { literal: author } : cslName(author, metadata.language))),
        }),
    ...(container === '' ? {} : { 'container-title': container }),
    ...(date === null ? {} : { issued: { 'date-parts': [dateParts(date)] } }),
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
    ...(url === '' ? {} : { URL: url }),
    ...(metadata.language === null ? {} : { language: metadata.language }),
  }
}

/** The full stop of a title that is a sentence (a post); a style sets its own. One behind a capital or a short word may be of an abbreviation. */
const SENTENCE_END = /(?<=\p{Ll}{4})\.$/u

/** What stands in the place of a title, in the document's language. */
function untitled({ snippet = '' }: CitedMetadata, language: string): string {
  const say = textIn(language)
  const opening = firstWords(snippet.trim())
  return opening === '' ? say('document:untitled') : say('document:untitledBeginning', { opening })
}

/** Whether a source is known to be in English. */
export function isEnglish({ language }: CslItem): boolean {
  return /^en\b/iu.test(language ?? '')
}

/** The same in headline style, for a style that asks for it: English titles only, and no words of a text that has none. */
export function withHeadlineCase(item: CslItem): CslItem {
  if (!isEnglish(item) || item.untitled === true) return item
  const { title, 'title-short': short } = item
  return {
    ...item,
    ...(title === undefined ? {} : { title: headlineCase(title) }),
    ...(short === undefined ? {} : { 'title-short': headlineCase(short) }),
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
