import type { EvidenceHit } from '#contract/evidence.ts'
import type { ExcerptView } from '#contract/views.ts'
import { placeInText } from '#core/brief/check/place-in-text.ts'
import { tellingPart, tellingSentence } from '#core/evidence/telling-part.ts'
import { findIn, foldText, needleOf } from '#core/find-in-text.ts'
import { shownTitle } from '#core/shown-title.ts'

/**
 * A passage that can be quoted: the words of [start, start + quote.length) of a block, and the excerpt that they are, null where they are not marked yet.
 * `matches`: what was looked for, [start, end) in the quote. `exact`: they are the very words that were typed.
 */
export type Offer = {
  key: string
  excerpt: string | null
  article: string
  block: number
  start: number
  n: number | null
  ownNumber?: string | undefined
  quote: string
  matches: readonly (readonly [number, number])[]
  exact: boolean
  /** BCP 47; null where it is not known. */
  language: string | null
  publication: string | null
  title: string
  date: string | null
}

const MOST = 16
/** Fewer words stand word for word in many places, and mean none of them. */
const FEWEST_WORDS = 3
const FEWEST_WIDE = 6
/** Fewer are some words to look for rather than what is to be quoted: the passage that holds them comes first. */
const A_QUOTATION = 7

/**
 * What is offered for a query: what the analyst marked, then other passages, best first, of long ones the part that tells; and the very words, where they stand in a
 * passage: before these, or behind the first where they are few.
 */
export function offersOf(query: string, marked: readonly ExcerptView[], hits: readonly EvidenceHit[]): Offer[] {
  const own = [
    ...marked.map((excerpt) => ofExcerpt(excerpt, query)),
    ...hits.filter(({ excerpt }) => excerpt !== null).map(ofHit),
  ]
  const others = hits.filter(({ excerpt }) => excerpt === null)
  const exact = exactOffer(query, [...own, ...others.map(ofHit)])
  const whole = [...own, ...others.map((hit) => cutTo(tellingPart, ofHit(hit)))]
  const first = exact && countOf(exact.quote) < A_QUOTATION ? 1 : 0
  const offers = [...whole.slice(0, first), ...(exact ? [exact] : []), ...whole.slice(first)]
  const places = offers.map(sameness)
  return offers.filter((offer, index) => places.indexOf(sameness(offer)) === index).slice(0, MOST)
}

/** The first passage in which words stand word for word, cut to these words; null where none of them does. */
export function exactOffer(words: string, among: readonly Offer[]): Offer | null {
  const enough = countOf(words) >= FEWEST_WORDS || /[\p{Script=Han}\p{Script=Hiragana}]{6}/u.test(words)
  if (!enough || words.trim().length < FEWEST_WIDE) return null
  for (const offer of among) {
    const place = placeInText(words, offer.quote)
    if (!place) continue
    const quote = offer.quote.slice(place.start, place.end)
    if (quote === offer.quote) return { ...offer, exact: true }
    const start = offer.start + place.start
    const key = `${offer.article}:${offer.block}:${start} exact`
    return { ...offer, key, excerpt: null, start, quote, matches: [], exact: true }
  }
  return null
}

function countOf(words: string): number {
  return words.trim().split(/\s+/).length
}

/** The same words of the same place are offered once. */
function sameness({ article, block, start, quote }: Offer): string {
  return `${article}:${block}:${start}:${quote.length}`
}

export function ofHit(hit: EvidenceHit): Offer {
  const { article, block, start, n, ownNumber, quote, excerpt, matches, row } = hit
  const about = { language: row.language, publication: row.publication, title: shownTitle(row), date: row.date }
  return {
    key: `${article}:${block}:${start}`,
    excerpt,
    article,
    block,
    start,
    n,
    ownNumber,
    quote,
    matches,
    exact: false,
    ...about,
  }
}

/** What is quoted within a sentence: one sentence of the passage, unless the very words were asked for. An excerpt stays the evidence as a whole. */
export function forSentence(offer: Offer): Offer {
  return offer.exact ? offer : cutTo(tellingSentence, offer)
}

function cutTo(part: typeof tellingPart, offer: Offer): Offer {
  const { start, end } = part(offer.quote, offer.matches, offer.language)
  const matches = offer.matches.filter(([from, to]) => from >= start && to <= end)
  return {
    ...offer,
    start: offer.start + start,
    quote: offer.quote.slice(start, end),
    matches: matches.map(([from, to]): [number, number] => [from - start, to - start]),
  }
}

function ofExcerpt(excerpt: ExcerptView, query: string): Offer {
  const { id, article, anchor, n, ownNumber, publication, date } = excerpt
  const folded = foldText(anchor.quote, false)
  const matches = query
    .split(/\s+/)
    .flatMap((word) => needleOf({ text: word, matchCase: false, wholeWords: false }) ?? [])
    .flatMap((needle) => findIn(folded, needle))
    .map(({ start, end }): [number, number] => [start, end])
  return {
    key: id,
    excerpt: id,
    article: String(article),
    block: anchor.block,
    start: anchor.start,
    n,
    ownNumber,
    quote: anchor.quote,
    matches,
    exact: false,
    language: null,
    publication,
    title: shownTitle(excerpt),
    date,
  }
}
