import { type Quantity } from '../brief/check/particulars/quantities.ts'
import { isCommon } from '../evidence/stop-words.ts'
import { tokensOf } from '../evidence/tokens.ts'
import type { Gazetteer } from '../actors/gazetteer.ts'
import { undatedQuantities } from '#core/brief/check/particulars/undated-quantities.ts'

/**
 * A number that a sentence gives, with what tells of which thing: what is counted (`counted`: the stems of the thing and of the words before it), the other words of the sentence (`about`), the actors and places it names
 * (`anchors`), the stems of other words that are written as names (`names`), and the years.
 */
export type Figure = {
  quantity: Quantity
  sentence: string
  counted: string[]
  about: Set<string>
  names: Set<string>
  anchors: Set<string>
  years: Set<string>
}

/** How long something takes, and numbers that nothing is said of, are given for too many things. */
const NO_FIGURE = /^(?:hour|day|week|month|year|any|factor|points|deg)$/u
const MOST_COUNTED = 3
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const NOT_COUNTED =
  /^(?:people|person|percent|million|billion|thousand|more|less|человек|тысяч|миллион|миллиард|процент|live|living|man|men)$/iu
/** A sentence with more numbers is a table in words: which belongs to what is not told by the words near it. */
const MOST_NUMBERS = 4

/** Who says a number is not what it is a number of: “…,” said Bolat Serik; according to the ministry; Serik said that. */
const SPEAKER =
  /[”"»,]\s(?:said|says|told|added|adds|argued|argues|warned|warns|noted|notes|сказал\p{L}*|сообщил\p{L}*|заявил\p{L}*|говорит)\s.*$|(?<!\p{L})(?:according to|по (?:словам|данным|оценк\p{L}+))\s[^,.;]*|^[^,.;“"«]{1,80}?\s(?:said|says|told|added|noted|reported|сообщил\p{L}*|заявил\p{L}*|говорит)(?=\sthat\s|,\sчто\s|:?\s[“"«])/gisu
/** The figures of a sentence; none where it has more than can be told apart. */
export function figuresIn(sentence: string, gazetteer: Gazetteer): Figure[] {
  if (!/\d|\p{L}/u.test(sentence)) return []
  const quantities = undatedQuantities(sentence)
  if (quantities.length === 0 || quantities.length > MOST_NUMBERS) return []
  const named = gazetteer.find(sentence)
  const anchors = new Set(named.map(({ actor }) => actor.name))
  const years = new Set(sentence.match(YEAR) ?? [])
  const tokens = tokensOf(sentence).filter(({ folded }) => !isCommon(folded) && !/^\d/u.test(folded))
  const speakers = [...sentence.matchAll(SPEAKER)].map(({ index, 0: { length } }) => [index, index + length] as const)
  const names = new Set(
    tokens
      .filter(({ start, end }) => isNameAt(sentence, start) && !named.some((hit) => hit.start <= start && end <= hit.end))
      .filter(({ start }) => !speakers.some(([from, to]) => from <= start && start < to))
      .map(({ key }) => key),
  )
  return quantities
    .filter(({ kind, negative }) => !NO_FIGURE.test(kind) && !negative)
    .map((quantity) => {
      const after = tokens.filter(({ start }) => start >= quantity.end && start - quantity.end < 40)
      const near = after.filter(
        ({ start }) =>
          !/[.,;:()]|\s(?:in|and|who|that|which|from|by|as|в|и|из|от|на)\s/u.test(sentence.slice(quantity.end, start)),
      )
      // The thing is the plural: “ethnic Kazakhs”, and “ethnic” only says which.
      const phrase = near.slice(0, MOST_COUNTED)
      const head = Math.max(
        0,
        phrase.findIndex(({ folded }) => /(?<!s)s$|^(?:people|men|women|children)$/u.test(folded)),
      )
      const counted = (quantity.kind === 'count' ? phrase.slice(0, head + 1) : phrase).map(({ key }) => key).toReversed()
      const about = tokens
        .filter(
          ({ start, end }) =>
            (end <= quantity.start || start >= quantity.end) && !named.some((hit) => hit.start <= start && end <= hit.end),
        )
        .map(({ key, folded }) => ({ key, folded }))
        .filter(({ folded }) => !NOT_COUNTED.test(folded))
        .map(({ key }) => key)
      return { quantity, sentence, counted, about: new Set(about), names, anchors, years }
    })
}

const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Chinese|Russian|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|American|European|Asian|Central)(?!\p{L})/u

/** Whether a word is written as a name: a capital within the sentence, or “Kambarata’s” at its head. */
function isNameAt(sentence: string, start: number): boolean {
  const word = sentence.slice(start)
  if (!/^\p{Lu}\p{L}/u.test(word) || NO_NAME.test(word)) return false
  return /\p{L}/u.test(sentence.slice(0, start)) || /^\p{L}+(?:[’']s\s|-\p{Lu})/u.test(word)
}
