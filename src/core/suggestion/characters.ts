/** What a UTF-16 code unit is to the search for terms. */
export const OTHER = 0
/** A letter, mark or digit of a script that writes spaces. */
export const WORD = 1
/** Chinese and Japanese characters: a word may begin and end at each. */
export const IDEOGRAPH = 2
/** White space and hyphens: what stands between the words of a phrase. */
export const SEPARATOR = 3

export const HYPHENS = '-\u2010\u2011\u2012\u2013'

const RULES: readonly [RegExp, number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, IDEOGRAPH],
  [/[\p{L}\p{M}\p{N}]/u, WORD],
  [new RegExp(`[\\s${HYPHENS}]`, 'u'), SEPARATOR],
]

let table: Uint8Array | null = null

/** The kind of every code unit, worked out once. Characters outside the basic plane (rare ideographs, emoji) are OTHER. */
export function characterKinds(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const character = String.fromCharCode(code)
    return RULES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
  })
  return table
}
