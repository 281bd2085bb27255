import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { remembered } from '../../in-text/remembered.ts'

/** The words of a text that tell something, as keys of tokens, in order. */
export const tellingKeys = remembered(
  (text): ReadonlySet<string> => new Set(tokensOf(text).flatMap(({ folded, key }) => (isCommon(folded) ? [] : key))),
)

/** How many words two have in common. */
export function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((key) => other.has(key)).length
}

/** Those of the one that the other has not. */
export function keysWithout(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((key) => !other.has(key)))
}
