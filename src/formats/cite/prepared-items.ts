import type { Item } from 'citeproc'
import type { CslName } from '#core/cite/name.ts'
import { isEnglish, type CslItem } from '#core/cite/source.ts'
import { NOT_FIRST, shieldAddress, shieldText } from './inlines.ts'
import { withSetTitles, type TitleFacts } from './set-title.ts'
import type { StyleFacts } from './style-facts.ts'

type Style = StyleFacts & TitleFacts

/** A newspaper is looked for under its name, not under its article. */
const ARTICLE = /^(?:the|a|an|le|la|les|der|die|das|el|il)\s+(?=\S)/iu

/** What is done to a text and to an address before a processor is given them. */
type Shield = { text: (text: string) => string; address: (address: string) => string }
const FOR_CITEPROC: Shield = { text: shieldText, address: shieldAddress }

/**
 * Sources as a citation processor is to be given them, by id. A short title that two of them share is left out, since it would not tell them apart. `shield`: what keeps citeproc-js from taking texts for
 * markup, unless another processor is meant.
 */
export function preparedItems(items: readonly CslItem[], style: Style, shield = FOR_CITEPROC): Map<string, Item> {
  const shortTitles = Map.groupBy(items, (item) => item['title-short'])
  return new Map(
    items.map((item) => {
      const { 'title-short': short, ...rest } = item
      const distinct = short !== undefined && shortTitles.get(short)?.length === 1
      return [item.id, preparedItem(distinct ? item : rest, style, shield)]
    }),
  )
}

/**
 * Where a style sets titles in headline style they are cased here, not by the processor, which lowers words in quotation marks and knows only one of the hyphens: it is told
 * that none is in English. A title in another language, or one that is not known, keeps its capitals; and the order of a name is told with the name, not by the language.
 */
function preparedItem(source: CslItem, style: Style, shield: Shield): Item {
  const item = withSetTitles(style.apa ? withoutOwnPublisher(source) : source, style)
  const { title, 'title-short': short, 'container-title': container, URL: address, DOI: doi, author, editor, untitled } = item
  const names = (of: readonly CslName[]): CslName[] => of.map((name) => preparedName(name, style, shield))
  const named = untitled === true && style.describesUntitled ? 'genre' : 'title'
  return {
    ...texts(item, shield),
    id: item.id,
    type: style.oscola && item.type === 'article-magazine' ? 'article-newspaper' : item.type,
    ...(item.issued === undefined ? {} : { issued: item.issued }),
    ...(item.accessed === undefined ? {} : { accessed: item.accessed }),
    language: !style.headlineCase && isEnglish(item) && untitled !== true ? 'en' : 'und',
    ...(title === undefined ? {} : { [named]: shield.text(title) }),
    ...(short === undefined ? {} : { 'title-short': shield.text(short) }),
    ...(style.sortsTitles && title !== undefined ? { annote: shield.text(title.replace(ARTICLE, '')) } : {}),
    ...(container === undefined
      ? {}
      : { 'container-title': shield.text(container), 'container-title-short': shield.text(container.replace(ARTICLE, '')) }),
    ...(address === undefined ? {} : { URL: shield.address(address) }),
    ...(doi === undefined ? {} : { DOI: shield.address(doi) }),
    ...(author === undefined ? {} : { author: style.apa ? toldFromFirst(names(author), shield) : names(author) }),
    ...(editor === undefined ? {} : { editor: names(editor) }),
  }
}

const PLAIN_TEXTS = ['edition', 'volume', 'issue', 'page', 'publisher', 'publisher-place', 'genre', 'original-title'] as const

function texts(item: CslItem, shield: Shield): Pick<CslItem, (typeof PLAIN_TEXTS)[number]> {
  return Object.fromEntries(
    PLAIN_TEXTS.flatMap((field) => (item[field] === undefined ? [] : [[field, shield.text(item[field])]])),
  )
}

/** APA 7, 9.29: a publisher that is the author is not named again. */
function withoutOwnPublisher(item: CslItem): CslItem {
  const own = item.author?.some((name) => 'literal' in name && name.literal === item.publisher) === true
  const { publisher: _, ...rest } = item
  return own ? rest : item
}

/**
 * APA 7, 8.20 tells first authors of one family name apart, and takes the processor to tell all of them: the family name of those behind the first ends in a mark for it that
 * `citationInlines` drops again. Another processor does so itself.
 */
function toldFromFirst(names: readonly CslName[], shield: Shield): CslName[] {
  if (shield !== FOR_CITEPROC) return [...names]
  return names.map((name, index) => (index === 0 || 'literal' in name ? name : { ...name, family: `${name.family}${NOT_FIRST}` }))
}

function preparedName(name: CslName, { invertsAll }: StyleFacts, shield: Shield): CslName {
  if ('literal' in name) return { literal: shield.text(name.literal) }
  const { 'static-ordering': isStatic, ...parts } = name
  const shielded = { ...parts, family: shield.text(parts.family), given: shield.text(parts.given) }
  return isStatic && !invertsAll ? { ...shielded, 'static-ordering': true } : shielded
}
