const WORD = /[\p{L}\p{M}-]+/gu
/** More words are no expression that a Russian sentence takes into its own grammar, but a quotation. */
const MOST_WORDS = 3
/** Letters that the two forms of a word have in common, and that they may differ by at the end. */
const [LEAST_COMMON, LONGEST_ENDING] = [4, 3]
const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u
const ENDING =
  /^(?:[аеёиоуыэюяйь]|[аеиоуыюя][йяюехм]|ого|его|ому|ему|ыми|ими|ами|ями|ов|ев|ью|ия|ии|ию|ием|иям|иях|о?л[ьяюие])?$/u

/**
 * Whether one to three Russian words stand in a passage in another case: «назвал это „дипломатией молчания“» quoted as «дипломатию молчания». Russian practice lets a short quoted
 * expression follow the grammar of the sentence around it (Мильчин, Чельцова, Справочник издателя и автора); of longer ones every letter counts.
 */
export function standsInflected(quoted: string, passage: string): boolean {
  const own = wordsOf(quoted)
  if (own.length === 0 || own.length > MOST_WORDS || !CYRILLIC.test(quoted.replace(/[.,;:!?'"«»“”„]/gu, ''))) return false
  const there = wordsOf(passage)
  return there.some((_, at) => own.every((word, index) => areFormsOfOne(word, there[at + index] ?? '')))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

function areFormsOfOne(one: string, other: string): boolean {
  if (one === other) return true
  let common = 0
  while (common < one.length && one[common] === other[common]) common += 1
  // «бегство», «бегством»: the vowel that both have belongs to their endings.
  return [common, common - 1].some(
    (stem) =>
      stem >= LEAST_COMMON &&
      [one, other].map((word) => word.slice(stem)).every((ending) => ending.length <= LONGEST_ENDING && ENDING.test(ending)),
  )
}
