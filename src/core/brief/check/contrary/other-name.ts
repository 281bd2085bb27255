import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf, type Token } from '#core/evidence/tokens.ts'
import { splitSentences } from '#core/sentences.ts'
import { stateOf } from '../names/places.ts'
import { remembered } from '../../../in-text/remembered.ts'

/** A name with the telling words before and behind it, and the sentence that it stands in. */
type Placed = {
  name: string
  state: number | null
  opens: boolean
  /** Its noun stands right behind it. */
  adjoins: boolean
  printed: string
  before: string | null
  /** The word right before the name: “from”, “to”. */
  lead: string
  behind: string | null
  keys: ReadonlySet<string>
}

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u
/** Made from a state’s name: “Kyrgyz drones”. */
const ADJECTIVE =
  /(?:ese|ish|ian|jik|gyz|akh|bek|men|ench|eek|utch|iss|ean|ani|aqi|eli|man)$|ск(?:ий|ая|ое|ие|их|ого|ой|ую|им|ими|ом)$/iu
/** Letters by which names of one country are known: Turkey, Turkish. */
const ROOT = 4
/** The characters of “ & ”. */
const AND_BETWEEN = 3
/** Telling words, beside the neighbour, that a sentence must share with that of the passage. */
const LEAST = 2

/**
 * A name that a sentence puts where its passage has another, told in other sentences of it: “Iran keeps a part” told as “Turkey keeps a part”. It goes by the telling word before or
 * behind the name. Null where none is, or where both may be one (China, Chinese).
 */
export function otherName(sentence: string, passage: string): { name: string; there: string } | null {
  const given = placedOf(passage)
  const isSure = ({ opens, state, name }: Placed): boolean =>
    !opens || state !== null || given.some((each) => each.name === name && !each.opens)
  for (const told of placedIn(sentence).filter(isSure)) {
    const there = given.filter((each) => isSure(each) && isBeside(told, each) && shared(told, each) >= LEAST)
    const [other] = there
    if (other === undefined || there.some((each) => alike(each, told))) continue
    const both = given.some((each) => each.keys === other.keys && alike(each, told))
    // “Kyrgyz drones” told as “Tajik drones”, in a sentence that names Tajikistan as well.
    const sameNoun =
      told.adjoins &&
      other.adjoins &&
      told.behind === other.behind &&
      told.state !== null &&
      other.state !== null &&
      ADJECTIVE.test(told.printed)
    // “Turkish drones” of the Bayraktars of a passage that speaks of Türkiye.
    const isOfState = told.state !== null && other.state === null && given.some((each) => each.state === told.state)
    if (isOfState || leadsOtherwise(told, other)) continue
    if ((!both || sameNoun) && !told.keys.has(other.name)) return { name: told.printed, there: other.printed }
  }
  return null
}

const placedOf = remembered(placedIn)

function placedIn(text: string): Placed[] {
  return splitSentences(text, null).flatMap((sentence) => {
    const tokens = tokensOf(sentence)
    const telling = tokens.filter(({ folded }) => !isCommon(folded))
    const keys = new Set(telling.map(({ key }) => key))
    return telling.flatMap((token, index): Placed[] => {
      if (!isName(token, telling[index + 1], telling[index - 1])) return []
      return [
        {
          name: token.key,
          state: stateOf(token.folded),
          opens: token.opens,
          adjoins: (telling[index + 1]?.start ?? 0) === token.end + 1,
          printed: sentence.slice(token.start, token.end),
          before: neighbour(telling[index - 1]),
          lead: /(?<!\p{L})\p{L}{1,8}(?=\s$)/u.exec(sentence.slice(0, token.start))?.[0].toLowerCase() ?? '',
          behind: neighbour(telling[index + 1]),
          keys,
        },
      ]
    })
  })
}

/** One word with a capital; names of several words are people and bodies, whom the rules of attribution know. */
function isName(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (!token.capital || /^\d/u.test(token.folded) || TIME.test(token.folded)) return false
  return !(next?.capital === true && areOne(token, next)) && !(before?.capital === true && areOne(before, token))
}

/** A space or “ & ” between them: “Signal & Noise Lab” is one name. */
function areOne(one: Token, other: Token): boolean {
  const gap = other.start - one.end
  return gap === 1 || gap === AND_BETWEEN
}

/** Another name is no neighbour: names follow each other in lists. */
function neighbour(token: Token | undefined): string | null {
  return token === undefined || token.capital ? null : token.key
}

function isBeside(one: Placed, other: Placed): boolean {
  if (alike(one, other))
    return (one.behind !== null && one.behind === other.behind) || (one.before !== null && one.before === other.before)
  return one.behind !== null ? one.behind === other.behind : one.before !== null && one.before === other.before
}

/** “equipment from Kazakhstan” says nothing of “equipment to Balykchy”. */
function leadsOtherwise(one: Placed, other: Placed): boolean {
  const isByBefore = one.behind === null || one.behind !== other.behind
  return isByBefore && DIRECTIONS.has(one.lead) && DIRECTIONS.has(other.lead) && one.lead !== other.lead
}

const DIRECTIONS = new Set(['from', 'to', 'into', 'of', 'by', 'with', 'against', 'из', 'в', 'во', 'на', 'с', 'от', 'к', 'до'])

function shared(one: Placed, other: Placed): number {
  return [...one.keys].filter((key) => other.keys.has(key) && key !== one.behind && key !== one.before).length
}

function alike({ name: one, state }: Placed, { name: other, state: otherState }: Placed): boolean {
  if (state !== null && state === otherState) return true
  return one === other || (one.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT))
}
