/** What a UTF-16 code unit is to the search for terms. */
export const OTHER = 0
/** A letter, mark or digit of a script that writes spaces. */
export const WORD = 1
/** Of scripts that write no spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese): a word may begin and end at each. */
export const IDEOGRAPH = 2
/** White space and hyphens: what stands between the words of a phrase. */
export const SEPARATOR = 3

/** White space, hyphens and en dashes; the em dash parts clauses and belongs to no phrase. */
export const SEPARATORS = /[\s\-\u2010-\u2013]+/u

const RULES: readonly [RegExp, number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, IDEOGRAPH],
  [/(?=[\p{L}\p{M}])[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, IDEOGRAPH],
  [/[\p{L}\p{M}\p{N}]/u, WORD],
  [SEPARATORS, SEPARATOR],
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
