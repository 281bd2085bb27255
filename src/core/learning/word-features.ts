import { fold } from '../fold.ts'

/** A word, or two that follow each other, as learning counts them; `start` and `end`: where they stand in the text. */
export type WordFeature = { feature: string; start: number; end: number }

/**
 * Longer words are told apart by so many letters only: “pipeline” and “pipelines”, «российский» and «российских» are one. Cutting words is as good as a stemmer for both languages
 * (McNamee and Mayfield, Character N-Gram Tokenization, 2004), and needs none.
 */
const STEM = 6

const WORDS = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu
/** Too common to say anything about a theme; a pair of words may begin with them. */
const COMMON = new Set(
  (
    'a an and are as at be been but by for from had has have he her his in into is it its not of on or said she that the their them they this to was were which who will with would ' +
    'а без бы был была были в во для до его ее за и из или их к как на не но о об от по при с со так то что это'
  ).split(' '),
)

/** The words and pairs of words of a text, in its order. */
export function wordFeatures(text: string): WordFeature[] {
  const found: WordFeature[] = []
  let before: WordFeature | null = null
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    const feature = fold(word)
      .replace(/['’]s$/u, '')
      .slice(0, STEM)
    const each = { feature, start, end: start + word.length }
    if (before !== null && !COMMON.has(feature))
      found.push({ feature: `${before.feature} ${feature}`, start: before.start, end: each.end })
    if (!COMMON.has(feature)) found.push(each)
    before = each
  }
  return found
}
