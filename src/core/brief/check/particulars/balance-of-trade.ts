import { stateOf } from '../names/places.ts'
import { isNearTo } from './near.ts'
import type { Quantity } from './quantities.ts'
import { toldIn, valuesLike, type Told } from './told-numbers.ts'

const BALANCE = /(?<!\p{L})(?:(?<short>deficits?|дефицит\p{L}*)|(?<over>surplus(?:es)?|профицит\p{L}*))(?!\p{L})/iu
const EXPORTS = /(?<!\p{L})(?:exports?|sales to|экспорт\p{L}*|вывоз\p{L}*)(?!\p{L})/giu
const IMPORTS = /(?<!\p{L})(?:imports?|purchases from|импорт\p{L}*|ввоз\p{L}*)(?!\p{L})/giu
/** Characters between such a word and its number. */
const FAR = 60

/**
 * Whether a number is the deficit or the surplus that the exports and imports of a passage come to, of the state whose they are: what it exports less what it imports, as the balance of trade is
 * reckoned. One that is told of the other state, or by the other word, is not.
 */
export function isBalanceOfTrade(quantity: Quantity, text: string, quotes: readonly string[]): boolean {
  const told = BALANCE.exec(text)
  if (told === null) return false
  const holder = statesIn(text.slice(0, told.index))[0]
  return quotes.some((quote) => {
    const given = toldIn(quote)
    const [sold, bought] = [EXPORTS, IMPORTS].map((words) => numberBehind(words, quote, given))
    if (sold === undefined || bought === undefined || holder !== whose(quote)) return false
    const isShort = told.groups?.['short'] !== undefined
    return valuesLike(quantity, sold).some((out) =>
      valuesLike(quantity, bought).some((into) => into > out === isShort && isNearTo(quantity, Math.abs(out - into))),
    )
  })
}

/** The first number behind one of these words, in its clause. */
function numberBehind(words: RegExp, quote: string, given: readonly Told[]): Told | undefined {
  return [...quote.matchAll(words)]
    .map(({ index, 0: { length } }) =>
      given.find(
        (each) =>
          each.kind !== 'share' &&
          each.start >= index + length &&
          each.start - index < FAR &&
          !/[.;]\s/u.test(quote.slice(index, each.start)),
      ),
    )
    .find((each) => each !== undefined)
}

/** Whose exports and imports they are: the state named right before the first of them, else the first of the passage. */
function whose(quote: string): number | undefined {
  const at = Math.min(...[EXPORTS, IMPORTS].flatMap((words) => [...quote.matchAll(words)].map(({ index }) => index)))
  return statesIn(quote.slice(Math.max(0, at - 16), at)).at(-1) ?? statesIn(quote)[0]
}

function statesIn(text: string): number[] {
  return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap((word) => stateOf(word) ?? [])
}
