import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf, type Token } from '#core/evidence/tokens.ts'
import { splitSentences } from '#core/sentences.ts'
import { creditsIn } from '../attribution/credits.ts'
import { sameState, stateOf } from '../names/places.ts'
import { remembered } from '#core/in-text/remembered.ts'

/** A sentence by its telling words, from behind an opening of time or place (“At the summit in May, …”). */
type Told = { text: string; from: number; tokens: Token[]; keys: ReadonlySet<string> }

/** Of the telling words of a sentence those that one of the passage must hold for both to say the same. */
const SHARE = 0.6
const LEAST = 4
const OPENING =
  /^(?:in|on|at|by|for|from|to|of|as|after|before|since|until|under|over|with|without|despite|because|although|though|when|while|if|during|according|в|во|на|с|со|по|из|от|до|за|при|под|после|перед|несмотря|когда|если|хотя)\s[^,]*,\s/iu
/** What says again who was named before: it may be anybody. */
const NAMED_BEFORE =
  /^(?:he|she|it|they|this|these|that|those|his|her|its|their|both|neither|none|all|some|many|most|another|others?|the|a|an|one|two|three|он|она|они|оно|это|этот|эта|эти|его|её|ее|их|оба|обе|все|тот|та)(?!\p{L})/iu
const ROOT = 4

/**
 * A sentence that says of one name what its passage, in mostly the same words, says of another: “Iran keeps a part of the gas” told of Turkey, whom the passage names elsewhere, or of
 * another state. It goes by what stands before the words that both share. Null where none is, and where the passage says “he” or “the company”.
 */
export function otherSubject(sentence: string, passage: string): { name: string; there: string } | null {
  const told = toldIn(sentence)
  const given = givenIn(passage)
  const best = given
    .map((each) => ({ each, same: [...told.keys].filter((key) => each.keys.has(key)).length }))
    .toSorted((one, other) => other.same - one.same)[0]
  if (
    best === undefined ||
    best.same < LEAST ||
    best.same / told.keys.size < SHARE ||
    NAMED_BEFORE.test(best.each.text.slice(best.each.from))
  )
    return null
  const names = headOf(told, best.each.keys).filter(({ capital }) => capital)
  const there = headOf(best.each, told.keys).filter(({ capital }) => capital)
  const [name, other] = [names[0], there[0]]
  if (name === undefined || other === undefined) return null
  // Who says it is no subject of what is said: the rules of attribution know speakers.
  if (creditsIn(sentence).some(({ who }) => who.includes(sentenceWords(told.text, [name])))) return null
  if (names.some((own) => best.each.tokens.some((each) => alike(own.folded, each.folded)))) return null
  // “The World Bank’s panel” told of the Bank’s panel.
  if (told.tokens.some((token, index) => token === names.at(-1) && told.tokens[index + 1]?.capital === true)) return null
  const isElsewhere = given.some(({ tokens }) =>
    tokens.some((each) => each.capital && !each.opens && names.some(({ key }) => key === each.key)),
  )
  const areStates = stateOf(name.folded) !== null && stateOf(other.folded) !== null
  if (!isElsewhere && !areStates) return null
  return { name: sentenceWords(told.text, names), there: sentenceWords(best.each.text, there) }
}

const givenIn = remembered((passage): Told[] => splitSentences(passage, null).map(toldIn))

function toldIn(sentence: string): Told {
  const from = OPENING.exec(sentence)?.[0].length ?? 0
  const tokens = tokensOf(sentence).filter(({ folded, start }) => start >= from && !isCommon(folded))
  return { text: sentence, from, tokens, keys: new Set(tokens.map(({ key }) => key)) }
}

/** The words before the first that the other has as well. */
function headOf({ tokens }: Told, keys: ReadonlySet<string>): Token[] {
  const first = tokens.findIndex(({ key }) => keys.has(key))
  return first === -1 ? [] : tokens.slice(0, first)
}

function sentenceWords(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end)
}

function alike(one: string, other: string): boolean {
  return sameState(one, other) || (one.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT))
}
