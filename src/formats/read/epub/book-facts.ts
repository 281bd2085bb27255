import type { PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'
import { readDate } from '#core/import/dates.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { languageTag } from '#core/import/language-tag.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { splitNames } from '#core/import/names.ts'
import { knownDetails } from '#core/source-details.ts'
import { attribute, elementsIn, textIn, type XmlElement } from '../xml/xml-element.ts'

const LATEST_YEAR = 2099

const file = (confidence: number): { from: 'file'; confidence: number } => ({ from: 'file', confidence })

/** What the package document says of a book, as it holds for each of its chapters: the book is where they appeared. */
export function bookFacts(root: XmlElement): KnownMetadata {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  const texts = (local: string): string[] =>
    elementsIn(root, local)
      .map((element) => cleanPhrase(textIn(element)))
      .filter((text) => text !== '')
  learn(known, 'publication', texts('title')[0] ?? null, file(0.95))
  learnAuthors(known, creators(root), file(0.9))
  learn(known, 'date', dateOf(root), file(0.7))
  learn(known, 'language', languageTag(texts('language')[0] ?? ''), file(0.8))
  const address = [...texts('source'), ...texts('identifier')].find((text) => /^https?:\/\/\S+$/i.test(text))
  learn(known, 'url', address ?? null, file(0.6))
  known.details = knownDetails({ kind: 'chapter', publisher: texts('publisher')[0] ?? '', editors: creators(root, ['edt']) })
  return known
}

/** Those who wrote it: creators without a role or with the role of an author (MARC `aut`), not editors or translators; or those of other roles, who may be contributors too. */
function creators(root: XmlElement, roles: readonly (string | null)[] = [null, 'aut']): string[] {
  return [...elementsIn(root, 'creator'), ...(roles.includes(null) ? [] : elementsIn(root, 'contributor'))]
    .filter((creator) => {
      const role = attribute(creator, 'role') ?? refinement(root, creator, 'role')
      return roles.includes(role)
    })
    .flatMap((creator) => splitNames(inOrder(cleanPhrase(textIn(creator))), true))
}

/** `Doe, Jane` as Jane Doe. */
function inOrder(name: string): string {
  const parts = /^([^,]+), ([^,]+)$/.exec(name)
  return parts === null ? name : `${parts[2]} ${parts[1]}`
}

/** EPUB 3 says more about an element in another one: `<meta refines="#id" property="role">aut</meta>`. */
function refinement(root: XmlElement, element: XmlElement, property: string): string | null {
  const id = attribute(element, 'id')
  const meta = elementsIn(root, 'meta').find(
    (candidate) => id !== null && attribute(candidate, 'refines') === `#${id}` && attribute(candidate, 'property') === property,
  )
  return meta === undefined ? null : textIn(meta).trim()
}

/** When it was published. Programs write the beginning of their calendar (101, 1601) where they know no date. */
function dateOf(root: XmlElement): PartialDate | null {
  const dates = elementsIn(root, 'date').filter((date) => attribute(date, 'event') !== 'modification')
  const published = dates.find((date) => attribute(date, 'event') === 'publication') ?? dates[0]
  const text = published === undefined ? '' : textIn(published).trim()
  const date = text.startsWith('1601-01-01') ? null : readDate(text)
  return date !== null && Number(date.slice(0, 4)) <= LATEST_YEAR ? date : null
}
