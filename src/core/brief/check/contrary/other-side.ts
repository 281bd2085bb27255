import { denialOf } from '../negation-words.ts'
import { sidesOf } from './sides.ts'
import { inCommon, keysWithout, tellingKeys } from '../telling-keys.ts'

/** “X rather than Y”, “not X but Y”: what is so and what is not, in an English or Russian clause. */
const RATHER = /(?:(?<!\p{L})(?:rather than|instead of|and not|а не|вместо)|, not)(?!\p{L})/iu
const NOT_BUT =
  /(?<!\p{L})(?:not|не)\s(?!only|just|merely|только|просто)(?<no>[^.;:,]{3,80}?),?\s(?:but|а)\s(?!also|и|также)(?<yes>[^.;:]*)/iu
/** Words before “, not” that stand against those behind it. */
const NEAREST = 3
/** “fear A more than B”, “mainly to A, and only in small part to B”: what stands on either side of such words. */
const MORE_THAN =
  /(?<!\p{L})(?:more|longer|higher|greater|rather|better|больше|выше|более|сильнее)(?:\s[\p{L}-]+)?\s(?:than|чем)(?!\p{L})/iu
const MAINLY =
  /(?<!\p{L})(?:mainly|mostly|chiefly|largely|в основном|главным образом|прежде всего)(?!\p{L})(?<more>[^.;:]*?)(?:only|little|less|partly|лишь|отчасти)(?!\p{L})(?<less>[^.;:]*)/iu

/** Two sides that a sentence exchanges: what its passage says is not, or is less, told as what is, or is more. `said`: the words of the passage; null where none are. */
export function otherSide(sentence: string, passage: string): string | null {
  return deniedSide(sentence, passage) ?? exchangedSides(sentence, passage)
}

/** What is so and what is not, by the words of a text. */
function yesAndNo(text: string): { said: string; at: number; yes: string; no: string } | null {
  const butSo = NOT_BUT.exec(text)
  if (butSo !== null)
    return { said: butSo[0].trim(), at: butSo.index, yes: butSo.groups?.['yes'] ?? '', no: butSo.groups?.['no'] ?? '' }
  const rather = sidesOf(text, RATHER)
  return rather && { said: rather.said, at: text.indexOf(rather.left), yes: rather.left, no: rather.right }
}

function deniedSide(sentence: string, passage: string): string | null {
  const found = yesAndNo(passage)
  if (found === null) return null
  const own = [new Set([...tellingKeys(found.yes)].slice(-NEAREST)), tellingKeys(found.no)] as const
  const [so, not] = [keysWithout(own[0], own[1]), keysWithout(own[1], own[0])]
  if (not.size === 0 || so.size === 0) return null
  const told = yesAndNo(sentence)
  if (told === null) {
    // What was denied is told as so, and what was so is left out.
    const keys = tellingKeys(sentence)
    const speaksOfIt = inCommon(not, keys) === not.size && inCommon(so, keys) === 0
    const around = tellingKeys(passage.slice(0, found.at))
    return speaksOfIt && denialOf(sentence) === 'none' && inCommon(around, keys) > 0 ? found.said : null
  }
  const [saidYes, saidNo] = [tellingKeys(told.yes), tellingKeys(told.no)]
  return inCommon(not, saidYes) > inCommon(not, saidNo) && inCommon(so, saidNo) > 0 ? found.said : null
}

/** What is more and what is less, by the words of a text. */
function moreAndLess(text: string, isMainly: boolean): { said: string; more: string; less: string } | null {
  if (!isMainly) {
    const than = sidesOf(text, MORE_THAN)
    return than && { said: than.said, more: than.left, less: than.right }
  }
  const found = MAINLY.exec(text)
  return found && { said: found[0].trim(), more: found.groups?.['more'] ?? '', less: found.groups?.['less'] ?? '' }
}

function exchangedSides(sentence: string, passage: string): string | null {
  for (const isMainly of [false, true]) {
    const [there, here] = [moreAndLess(passage, isMainly), moreAndLess(sentence, isMainly)]
    if (there === null || here === null) continue
    const [passed, told] = [apart(there), apart(here)]
    const crossed = [inCommon(passed.less, told.more), inCommon(passed.more, told.less)]
    const straight = inCommon(passed.less, told.less) + inCommon(passed.more, told.more)
    const isCrossed = crossed.every((same) => same > 0) && crossed.reduce((sum, same) => sum + same, 0) > 2 * straight
    if (isCrossed) return there.said
  }
  return null
}

function apart({ more, less }: { more: string; less: string }): { more: ReadonlySet<string>; less: ReadonlySet<string> } {
  const [one, other] = [tellingKeys(more), tellingKeys(less)]
  return { more: keysWithout(one, other), less: keysWithout(other, one) }
}
