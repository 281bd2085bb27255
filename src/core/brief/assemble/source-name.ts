import { isOrganisation } from '#core/organisation.ts'
import { textIn } from '#text/text.ts'
import { publicationName, type EvidenceEntry } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { joinNames } from '../resolve/attribution.ts'

/** Who speaks, as the subject of an English sentence, and how its verb goes: “Dana Serik writes”, “the World Bank states”, “an article in *Ledger* says”. */
export type Speaker = { name: string; verbs: { now: string; past: string }; where: string }

const PERSON = { now: 'writes', past: 'wrote' }
const PERSONS = { now: 'write', past: 'wrote' }
const BODY = { now: 'states', past: 'stated' }
const ARTICLE = { now: 'says', past: 'said' }
/** Names of bodies that are said with an article: “the Ministry of Energy”, “the Editorial Board”, but “Reuters”. */
const BODY_NOUN =
  'Agency|Alliance|Association|Authority|Bank|Board|Bureau|Centre|Center|Chamber|Coalition|Commission|Committee|Council|Department|Directorate|Embassy|Federation|Forum|Foundation|Fund|Initiative|Government|Group|Institute|Institution|League|Ministry|Mission|Network|Observatory|Office|Organi[sz]ation|Parliament|Programme|Project|Secretariat|Senate|Service|Society|Trust|Union|University'
const TAKES_ARTICLE = new RegExp(String.raw`^(?!the\b)(?:(?:${BODY_NOUN})\b|.*\s(?:${BODY_NOUN})$)`, 'iu')
/** RUSI, IISS: three letters may be a newspaper. */
const IN_CAPITALS = /^\p{Lu}{4,8}$/u
const SEVERAL = /(?:correspondents|reporters|writers|editors|staff)$/iu

/**
 * The speaker of an article. `known` ones, named just before, are called by their surnames. An article without an author speaks itself: nothing is said of
 * who wrote it. `where` is the place of publication, “ in *Ledger*”, “ for the *Steppe Institute*”, or empty.
 */
export function speakerOf({ article }: EvidenceEntry, language: string, known: boolean): Speaker {
  const outlet = publicationName(article.publication)
  const title = article.title.trim()
  const place = outlet ?? (title === '' ? null : title)
  const where =
    place === null ? '' : place === outlet && isPublisher(place) ? ` for ${publisher(place)}` : ` in *${escapeInline(place)}*`
  const authors = writersOf(article)
  if (authors.length === 0) {
    if (outlet !== null) {
      const published = isPublisher(outlet) ? `published by ${publisher(outlet)}` : `in *${escapeInline(outlet)}*`
      return { name: `an article ${published}`, verbs: ARTICLE, where: '' }
    }
    const name = title === '' ? lowered(textIn(language)('draft:untitledSource')) : `the article *${escapeInline(title)}*`
    return { name, verbs: ARTICLE, where: '' }
  }
  const bodies = authors.filter((author) => isBody(author, article.organisations))
  if (bodies.length > 0) {
    const names = authors.map((author) => (TAKES_ARTICLE.test(author) ? `the ${escapeInline(author)}` : escapeInline(author)))
    const several = authors.length > 1 || areSeveral(authors[0] ?? '')
    return {
      name: joinNames(names, language),
      verbs: several ? { now: 'state', past: 'stated' } : BODY,
      where: known ? '' : where,
    }
  }
  const names = authors.map((author) => escapeInline(known ? surname(author) : author))
  return { name: joinNames(names, language), verbs: authors.length > 1 ? PERSONS : PERSON, where: known ? '' : where }
}

/** A body that publishes: one writes for it, not in it. */
const isPublisher = (name: string): boolean => TAKES_ARTICLE.test(name) || IN_CAPITALS.test(name)
const publisher = (name: string): string => `${IN_CAPITALS.test(name) ? '' : 'the '}*${escapeInline(name)}*`

/** The authors of an article, apart from an outlet that signs for all. */
export function writersOf({ authors, publication }: EvidenceEntry['article']): string[] {
  const outlet = publicationName(publication)
  return authors.map((author) => author.trim()).filter((author) => author !== '' && author !== outlet)
}

/** Whether one signature stands for several people: Reuters correspondents. */
export function areSeveral(signature: string): boolean {
  return SEVERAL.test(signature)
}

export function isBody(author: string, organisations: readonly string[] | undefined): boolean {
  return organisations?.includes(author) === true || isOrganisation(author)
}

/** The last name of a Western one; names in other scripts or with one part stay whole. */
export function surname(author: string): string {
  const parts = author.split(/\s+/u)
  if (parts.length < 2 || !/^[\p{Script=Latin}\s.’'-]+$/u.test(author)) return author
  const particle = parts.findIndex((part, index) => index > 0 && /^\p{Ll}/u.test(part))
  return parts.slice(particle > 0 ? particle : -1).join(' ')
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The publication in italics, or the title; of an article without either, its authors. */
export function sourceName({ article }: EvidenceEntry, language: string): string {
  const name = publicationName(article.publication) ?? article.title.trim()
  if (name !== '') return `*${escapeInline(name)}*`
  return article.authors.length > 0
    ? escapeInline(joinNames(article.authors, language))
    : textIn(language)('draft:untitledSource')
}
