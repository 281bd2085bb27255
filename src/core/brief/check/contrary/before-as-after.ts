import { splitSentences } from '#core/sentences.ts'
import { inCommon } from '../telling-keys.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { isCommon } from '#core/evidence/stop-words.ts'

/** What stands on both sides of “before” or “after” in a clause. */
type Side = { keys: ReadonlySet<string>; names: ReadonlySet<string>; times: ReadonlySet<string> }
type Order = { way: 'before' | 'after'; left: Side; right: Side; text: string }

const BETWEEN =
  /(?<![\p{L}-])(?<before>before(?! long)|ahead of|prior to|до того,? как|перед тем,? как|прежде чем)(?!\p{L})|(?<![\p{L}-])(?<after>(?<!(?:look(?:s|ed|ing)?|named|soon) )after(?! all)|following|после того,? как)(?!\p{L})/giu
/** How long before: it says nothing of what was. */
const TIME =
  /^(?:day|week|month|year|hour|minut|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|few|\p{N}+|дн|день|недел|месяц|год|лет|час)/iu
/** With the same time before or after, so many words of the left side are enough: the other may be told in other words. */
const [SAME_TIME, MANY] = [2, 2]
/** Where what belongs to such a word ends. */
const STOP = /[.;:!?()—–]|,\s(?:but|and|while|а|но|и)\s/u

/** What a sentence tells as after something and its passage as before it, or the other way round; the passage’s words, null where none is. */
export function beforeAsAfter(sentence: string, passage: string): string | null {
  const given = ordersIn(passage)
  for (const told of ordersIn(sentence)) {
    const alike = given.filter((each) => isSame(told, each))
    const turned = given.filter((each) => isTurned(told, each))
    // “A before B” and “B after A” are one.
    const right = alike.some((each) => each.way === told.way) || turned.some((each) => each.way !== told.way)
    const wrong = alike.find((each) => each.way !== told.way)
    if (wrong !== undefined && !right) return wrong.text
  }
  return null
}

/** Each side speaks of what that side of the other does, and more of it than of the other side; a name says as much as two words. */
function isSame(told: Order, given: Order): boolean {
  const [left, right] = [sharedBy(told.left, given.left), sharedBy(told.right, given.right)]
  const crossed = sharedBy(told.left, given.right) + sharedBy(told.right, given.left)
  const isThatLong = left >= MANY && inCommon(told.left.times, given.left.times) >= SAME_TIME
  // “less than the year before”: it is before nothing that is said.
  if (told.right.keys.size === 0 || given.right.keys.size === 0) return false
  return left > 0 && (right > 0 || isThatLong) && left + right > crossed
}

function sharedBy(one: Side, other: Side): number {
  return inCommon(one.keys, other.keys) + inCommon(one.names, other.names)
}

function isTurned(told: Order, given: Order): boolean {
  return isSame(told, { ...given, left: given.right, right: given.left })
}

const ordersIn = remembered((text): Order[] =>
  splitSentences(text, null).flatMap((sentence) =>
    [...sentence.matchAll(BETWEEN)].map(({ index, 0: { length }, groups }): Order => {
      const head = sentence.slice(0, index).split(STOP).at(-1) ?? ''
      const tail = sentence.slice(index + length).split(STOP, 1)[0] ?? ''
      // “After the drills ended, Russia …”: what it is after stands first.
      const opens = head.trim() === ''
      const [first = '', ...rest] = tail.split(/,\s/u)
      const [left, right] = opens ? [rest.join(', '), first] : [head, tail]
      return {
        way: groups?.['before'] === undefined ? 'after' : 'before',
        left: sideOf(left),
        right: sideOf(right),
        text: sentence.trim(),
      }
    }),
  ),
)

function sideOf(text: string): Side {
  const tokens = tokensOf(text).filter(({ folded }) => !isCommon(folded))
  const [times, others] = [tokens.filter(({ folded }) => TIME.test(folded)), tokens.filter(({ folded }) => !TIME.test(folded))]
  return {
    keys: new Set(others.map(({ key }) => key)),
    names: new Set(others.flatMap(({ capital, opens, key }) => (capital && !opens ? key : []))),
    times: new Set(times.map(({ folded }) => TIME.exec(folded)?.[0] ?? folded)),
  }
}
