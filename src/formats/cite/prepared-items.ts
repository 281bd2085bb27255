import type { Item } from 'citeproc'
import type { CslName } from '#core/cite/name.ts'
import { isEnglish, withHeadlineCase, type CslItem } from '#core/cite/source.ts'
import { shieldAddress, shieldText } from './inlines.ts'
import type { StyleFacts } from './style-facts.ts'

/** A newspaper is looked for under its name, not under its article. */
const ARTICLE = /^(?:the|a|an|le|la|les|der|die|das|el|il)\s+(?=\S)/iu

/** What is done to a text and to an address before a processor is given them. */
type Shield = { text: (text: string) => string; address: (address: string) => string }
const FOR_CITEPROC: Shield = { text: shieldText, address: shieldAddress }

/**
 * Sources as a citation processor is to be given them, by id. A short title that two of them share is left out, since it would not tell them apart. `shield`: what keeps citeproc-js from taking texts for
 * markup, unless another processor is meant.
 */
export function preparedItems(items: readonly CslItem[], style: StyleFacts, shield = FOR_CITEPROC): Map<string, Item> {
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
function preparedItem(source: CslItem, style: StyleFacts, shield: Shield): Item {
  const item = style.headlineCase ? withHeadlineCase(source) : source
  const { title, 'title-short': short, 'container-title': container, URL: address, author, untitled, ...rest } = item
  const named = untitled === true && style.describesUntitled ? 'genre' : 'title'
  return {
    ...rest,
    language: !style.headlineCase && isEnglish(item) ? 'en' : 'und',
    ...(title === undefined ? {} : { [named]: shield.text(title) }),
    ...(short === undefined ? {} : { 'title-short': shield.text(short) }),
    ...(container === undefined
      ? {}
      : { 'container-title': shield.text(container), 'container-title-short': shield.text(container.replace(ARTICLE, '')) }),
    ...(address === undefined ? {} : { URL: shield.address(address) }),
    ...(author === undefined ? {} : { author: author.map((name) => preparedName(name, style, shield)) }),
  }
}

function preparedName(name: CslName, { invertsAll }: StyleFacts, shield: Shield): CslName {
  if ('literal' in name) return { literal: shield.text(name.literal) }
  const { 'static-ordering': isStatic, ...parts } = name
  const shielded = { ...parts, family: shield.text(parts.family), given: shield.text(parts.given) }
  return isStatic && !invertsAll ? { ...shielded, 'static-ordering': true } : shielded
}
