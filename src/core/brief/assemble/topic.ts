import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { placesIn } from './places.ts'

/** What a text is about: the countries it names, and its telling words by their stems. */
export type Topic = { places: ReadonlySet<string>; words: ReadonlySet<string> }

/** A country in a title says what a brief is about; of its other words (“relations”, “prospects”) each says less. */
const WORD = 0.4
/** What only the article's title says of a passage. */
const OF_THE_ARTICLE = 0.5

export function topicOf(text: string): Topic {
  const words = tokensOf(text)
    .filter(({ folded }) => folded.length > 1 && !isCommon(folded) && !/^\p{N}+$/u.test(folded))
    .filter(({ start, end }) => placesIn(text.slice(start, end)).size === 0)
  return { places: placesIn(text), words: new Set(words.map(({ key }) => key)) }
}

/** The share (0–1) of a brief's topic that a passage speaks of; what only its article is about counts half. A topic of nothing: 0. */
export function speaksOf(topic: Topic, passage: Topic, article: Topic): number {
  let held = 0
  for (const place of topic.places) held += heldBy('places', place, passage, article)
  for (const word of topic.words) held += heldBy('words', word, passage, article) * WORD
  const all = topic.places.size + topic.words.size * WORD
  return all === 0 ? 0 : held / all
}

function heldBy(kind: keyof Topic, what: string, passage: Topic, article: Topic): number {
  if (passage[kind].has(what)) return 1
  return article[kind].has(what) ? OF_THE_ARTICLE : 0
}

/** The countries of a passage that the brief is not about. Where its title names no country, none is foreign to it. */
export function foreignTo(topic: Topic, { places }: Topic): string[] {
  return topic.places.size === 0 ? [] : [...places].filter((place) => !topic.places.has(place))
}
