import { headlineCase } from '#core/cite/headline-case.ts'
import { isEnglish, withHeadlineCase, type CslItem } from '#core/cite/source.ts'
import type { StyleFacts } from './style-facts.ts'

/** What of a style and its locale decides how the words and marks of a title are set. */
export type TitleFacts = Pick<StyleFacts, 'headlineCase' | 'apa' | 'translatesTitles'> & {
  /** Whether commas and full stops stand inside quotation marks, as in American English. */
  marksInside: boolean
}

/** A source with its titles as the style sets those in English; what stands in another language, or may, stays as it is. */
export function withSetTitles(source: CslItem, style: TitleFacts): CslItem {
  if (source.untitled === true) return source
  if (!isEnglish(source)) return style.translatesTitles ? withMeaningApart(source) : source
  const item = style.headlineCase ? withHeadlineCase(source) : source
  const set = (text: string): string => inside(style.apa ? afterColon(text) : text, style.marksInside)
  const { title, 'title-short': short } = item
  return {
    ...item,
    ...(title === undefined ? {} : { title: set(title) }),
    ...(short === undefined ? {} : { 'title-short': set(short) }),
    ...(bookTitle(item) && style.headlineCase && { 'container-title': headlineCase(item['container-title'] ?? '') }),
  }
}

function bookTitle({ type, 'container-title': container }: CslItem): boolean {
  return container !== undefined && (type === 'chapter' || type === 'paper-conference')
}

/** `Neft i gaz [Oil and gas]`: what the title means stands outside the quotation marks (CMOS 17, 11.9; APA 7, 9.38). */
const WITH_MEANING = /^(?<title>[^[\]]+\S) \[(?<meaning>[^[\]]+)\]$/u

function withMeaningApart(source: CslItem): CslItem {
  const { title, meaning } = WITH_MEANING.exec(source.title ?? '')?.groups ?? {}
  return title === undefined || meaning === undefined ? source : { ...source, title, 'original-title': meaning }
}

/** APA 7, 6.17: the first word of a subtitle has a capital. */
function afterColon(title: string): string {
  return title.replace(/(?<=[:?!—] ["“‘']?)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** `“No coal”, says` as `“No coal,” says`. */
function inside(title: string, marksInside: boolean): string {
  return marksInside ? title.replace(/([”"])([,.])(?!\d)/gu, '$2$1') : title
}
