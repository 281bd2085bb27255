import type { Wanted, WantedWord } from './sentence.ts'
import type { Token } from './tokens.ts'
import { agree, type Value } from './values.ts'

/** How much a word tells: the rarer in the library, the more (natural logarithms). `most` is what a word tells that stands in one article alone. */
export type Weights = { of: (key: string) => number; most: number }

/** BM25 as it did best on public claims; see facts of evidence retrieval. */
const K1 = 0.9
const B = 0.4
/** A name is worth more than another word as rare; a number that agrees, a share of the rarest word; less where it is a year or small. */
const NAME = 1.25
const VALUE = 0.4
const PLAIN_VALUE = 0.15
const SMALL = 10
/** Two words that stand together in the sentence and in the passage, as a share of what they weigh. */
const TOGETHER = 0.3
const APART = 3
/** A word that only the title of the passage's article has. */
const IN_TITLE = 0.25

export type Matched = {
  words: WantedWord[]
  inTitle: WantedWord[]
  values: { wanted: Value; given: Value }[]
  score: number
  coverage: number
}

export type Scorable = { tokens: readonly Token[]; values: readonly Value[]; title: ReadonlySet<string> }

/** How well a passage bears out what is wanted; `coverage` is the share (0–1) of the wanted words it holds, by weight. `average`: words of a passage. */
export function score(wanted: Wanted, { tokens, values, title }: Scorable, weights: Weights, average: number): Matched {
  const places = placesOf(tokens)
  const lengthened = K1 * (1 - B + (B * tokens.length) / Math.max(1, average))
  const words: WantedWord[] = []
  const inTitle: WantedWord[] = []
  let sum = 0
  let held = 0
  let all = 0
  for (const word of wanted.words) {
    const weight = weights.of(word.key) * (word.name === 'yes' ? NAME : 1)
    all += weight
    const times = places.get(word.key)?.length ?? 0
    if (times > 0) {
      words.push(word)
      held += weight
      sum += (weight * times * (K1 + 1)) / (times + lengthened)
    } else if (title.has(word.key)) {
      inTitle.push(word)
      sum += weight * IN_TITLE
    }
  }
  const agreed = wanted.values.flatMap((each) => {
    const given = values.find((value) => agree(each, value) && isShare(each) === isShare(value))
    return given === undefined ? [] : [{ wanted: each, given }]
  })
  for (const { wanted: each } of agreed) sum += weights.most * (isPlain(each) ? PLAIN_VALUE : VALUE)
  sum += together(words, places, weights)
  return { words, inTitle, values: agreed, score: words.length === 0 ? 0 : sum, coverage: all === 0 ? 0 : held / all }
}

/** A share is none of what is counted, paid or dated, whatever its number. */
const isShare = ({ kind }: Value): boolean => kind === 'percent'
const isPlain = ({ kind, values }: Value): boolean => kind === 'year' || values.every((value) => value < SMALL)

function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  tokens.forEach(({ key }, at) => {
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  })
  return places
}

function together(words: readonly WantedWord[], places: ReadonlyMap<string, number[]>, weights: Weights): number {
  let sum = 0
  words.forEach((word, index) => {
    const next = words[index + 1]
    if (next === undefined || next.at - word.at > APART) return
    const others = places.get(next.key) ?? []
    const near = (places.get(word.key) ?? []).some((at) => others.some((other) => other > at && other - at <= APART))
    if (near) sum += (TOGETHER * (weights.of(word.key) + weights.of(next.key))) / 2
  })
  return sum
}
