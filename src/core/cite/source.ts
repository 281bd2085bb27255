import type { ArticleMetadata, PartialDate } from '../article.ts'
import { firstWords } from '../shown-title.ts'
import { textIn } from '#text/text.ts'
import { isWholeWork, Season, type SourceDetails, type SourceKind } from '../source-details.ts'
import { isForeignTitle } from './foreign-title.ts'
import { headlineCase } from './headline-case.ts'
import { type CslName, cslName } from './name.ts'

/**
 * A cited article in the terms of the Citation Style Language 1.0.2 (https://docs.citationstyles.org), as far as articles need them. What is
 * not known is absent.
 */
export type CslItem = {
  id: string
  type: CslType
  title?: string
  'title-short'?: string
  author?: CslName[]
  /** Of the book that a chapter stands in, or of the book itself. */
  editor?: CslName[]
  /** What a title in another language means, where the title says it in brackets behind. */
  'original-title'?: string
  'container-title'?: string
  edition?: string
  volume?: string
  issue?: string
  page?: string
  publisher?: string
  'publisher-place'?: string
  /** What kind of report, speech or thesis it is. */
  genre?: string
  /** Year, month and day as far as they are known, of the first and where there are several the last day; `season` from 1, which is spring. */
  issued?: { 'date-parts': [number[]] | [number[], number[]]; season?: number }
  /** When it was looked at, or else when the library got it; a style prints it where it wants it. */
  accessed?: { 'date-parts': [number[]] }
  URL?: string
  DOI?: string
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
  details?: SourceDetails | undefined
  snippet?: string
  file?: string
  accessed?: PartialDate
}

/**
 * What a citation says about the article of that id, in a document in `language` (BCP 47). Where its kind is not known it is cited as a newspaper article if
 * it has a publication, and otherwise as a web page. One that has no title is named by its beginning, and by its file where nothing else says where to find it.
 */
export function citeSource(id: string, metadata: CitedMetadata, language = 'en'): CslItem {
  const { date, file = '' } = metadata
  const details = metadata.details ?? {}
  const accessed = details.accessed ?? metadata.accessed
  const given = metadata.title.trim().replace(SENTENCE_END, '')
  const title = given === '' ? untitled(metadata, language) : withMeaning(given, details)
  const short = shortTitle(given)
  const organisations = new Set(metadata.organisations)
  const authors = metadata.authors.map((author) => author.trim()).filter((author) => author !== '')
  const publication = metadata.publication?.trim() ?? ''
  const url = metadata.url?.trim() ?? ''
  const { kind, editors = [] } = details
  const type = cslType(details, publication)
  const whole = isWholeWork(kind)
  const publisher = details.publisher ?? (whole ? publication : '')
  const container = publication === '' && url === '' && given === '' ? file : whole ? '' : publication
  return {
    id,
    type,
    ...(title === '' ? {} : { title }),
    ...(given === '' ? { untitled: true as const } : {}),
    ...(short === null ? {} : { 'title-short': short }),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map((author) => (organisations.has(author) ? { literal: author } : cslName(author, metadata.language))),
        }),
    ...(container === '' ? {} : { 'container-title': container }),
    ...(editors.length === 0 ? {} : { editor: editors.map((editor) => cslName(editor, metadata.language)) }),
    ...(details.edition === undefined ? {} : { edition: details.edition }),
    ...(details.volume === undefined ? {} : { volume: details.volume }),
    ...(details.issue === undefined ? {} : { issue: details.issue }),
    ...(details.pages === undefined ? {} : { page: details.pages }),
    ...(publisher === '' || isPeriodical(type) ? {} : { publisher }),
    ...(kind === 'thesis' || kind === 'speech' ? { genre: textIn(language)(`document:kind.${kind}`) } : {}),
    ...(details.place === undefined || (isPeriodical(type) && type !== 'article-newspaper')
      ? {}
      : { 'publisher-place': details.place }),
    ...(date === null ? {} : { issued: issued(date, details) }),
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [dateParts(accessed)] } }),
    ...(url === '' ? {} : address(url)),
    ...(metadata.language === null ? {} : { language: metadata.language }),
  }
}

/** The full stop of a title that is a sentence (a post); a style sets its own. One behind a capital or a short word may be of an abbreviation. */
const SENTENCE_END = /(?<=\p{Ll}{4})\.$/u

/** A title in another language with what it means, in the form in which many sources write it themselves; a style sets it as it wants. */
function withMeaning(title: string, { translatedTitle = '' }: SourceDetails): string {
  return translatedTitle === '' || title.endsWith(']') ? title : `${title} [${translatedTitle.replace(/[[\]]/gu, '')}]`
}

/** What stands in the place of a title, in the document's language. */
function untitled({ snippet = '' }: CitedMetadata, language: string): string {
  const say = textIn(language)
  const opening = firstWords(snippet.trim())
  return opening === '' ? say('document:untitled') : say('document:untitledBeginning', { opening })
}

/** Letters of another script: an English abstract, of which the language is told, may stand below a title in Russian. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** Whether a source, and its title, are known to be in English: the text below a title in another language may be an abstract. */
export function isEnglish({ language, title = '' }: CslItem): boolean {
  return /^en\b/iu.test(language ?? '') && !OTHER_SCRIPT.test(title) && !isForeignTitle(title)
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

const CSL_TYPES = {
  'newspaper-article': 'article-newspaper',
  'magazine-article': 'article-magazine',
  'journal-article': 'article-journal',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  'conference-paper': 'paper-conference',
  thesis: 'thesis',
  speech: 'speech',
  'web-page': 'webpage',
} as const satisfies Record<SourceKind, string>
type CslType = (typeof CSL_TYPES)[SourceKind]

/** Only journals have numbers of volumes among what says nothing of its kind. */
function cslType({ kind, volume }: SourceDetails, publication: string): CslType {
  if (kind !== undefined) return CSL_TYPES[kind]
  if (publication === '') return 'webpage'
  return volume === undefined ? 'article-newspaper' : 'article-journal'
}

/** What resolves a DOI (https://www.doi.org) is told by that: it needs no day on which it was looked at. */
const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/iu

function address(url: string): Pick<CslItem, 'DOI' | 'URL'> {
  const doi = DOI.exec(url)?.[1]
  return doi === undefined ? { URL: url } : { DOI: doi }
}

/** Only of a newspaper is it said where it appears, and of none of them who publishes it. */
function isPeriodical(type: CslType): boolean {
  return type.startsWith('article-')
}

function issued(date: PartialDate, { until, season }: SourceDetails): CslItem['issued'] & {} {
  const first = dateParts(date)
  if (season !== undefined) return { 'date-parts': [first.slice(0, 1)], season: SEASONS.indexOf(season) + 1 }
  return { 'date-parts': until !== undefined && until > date ? [first, dateParts(until)] : [first] }
}

const SEASONS = Season.options

function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number)
}
