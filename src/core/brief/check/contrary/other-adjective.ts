import { stem } from '#core/evidence/stem.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** An adjective made from a place, with the noun behind it: «киргизской спецслужбы». */
type Pair = { printed: string; adjective: string; noun: string }

const PAIR =
  /(?<![\p{L}-])(?<first>\p{Ll}{3,}ск(?:ий|ая|ое|ие|их|ого|ой|ую|ому|им|ими|ом))(?:(?:,|\sи)\s(?<second>\p{Ll}{3,}ск(?:ий|ая|ое|ие|их|ого|ой|ую|ому|им|ими|ом)))?\s(?<noun>\p{L}{3,})/gu
const ENDING = /(?:ий|ая|ое|ие|их|ого|ой|ую|ому|им|ими|ом)$/u
/** Said of most things, and of no place. */
const NO_PLACE =
  /^(?:советск|городск|областн|сельск|морск|заводск|детск|женск|мужск|европейск|гражданск|экономическ|политическ|человеческ|техническ|практическ|исторически|научно)/u
const LEAST = 2

/** A Russian adjective of a place where the passage has another before the same noun («карагандинской ТЭЦ» for «экибастузской ТЭЦ»); null where none is. */
export function otherAdjective(sentence: string, passage: string): { name: string; there: string } | null {
  const given = pairsOf(passage)
  for (const { printed, adjective, noun } of pairsIn(sentence)) {
    const alike = given.filter((each) => each.noun === noun)
    const [there] = alike
    if (there === undefined || alike.some((each) => each.adjective === adjective)) continue
    if (inCommon(tellingKeys(sentence), tellingKeys(passage)) > LEAST) return { name: printed, there: there.printed }
  }
  return null
}

const pairsOf = remembered(pairsIn)

function pairsIn(text: string): Pair[] {
  return [...text.matchAll(PAIR)].flatMap(({ groups }) =>
    [groups?.['first'], groups?.['second']].flatMap((word): Pair[] => {
      const noun = groups?.['noun'] ?? ''
      if (word === undefined || NO_PLACE.test(word)) return []
      return [{ printed: `${word} ${noun}`, adjective: word.replace(ENDING, ''), noun: stem(noun.toLowerCase()) }]
    }),
  )
}
