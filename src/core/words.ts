/** Scripts written without spaces, whose characters Word counts one by one. */
const CHARACTER_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Marks of those scripts (。，「」) separate nothing and count for nothing. */
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/gu
const HAS_CONTENT = /[\p{L}\p{N}]/u

/**
 * The number of words as Word counts them: what stands between spaces is one word (`land-based`, `$1,500`, `5–6`), and every Chinese or Japanese
 * character is one. Marks that stand alone (a dash between spaces, a bullet) are not counted, which Word does: a budget is about words.
 * `language` (BCP 47, null when unknown) separates words where the script shows no spaces and no characters to count (Thai, Khmer, Lao, Burmese).
 */
export function countWords(text: string, language: string | null): number {
  let characters = 0
  const rest = text
    .replace(CHARACTER_WORD, () => {
      characters += 1
      return ' '
    })
    .replace(WIDE_PUNCTUATION, ' ')
  return characters + rest.split(/\s+/u).reduce((sum, token) => sum + wordsIn(token, language), 0)
}

const SPACELESS = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

function wordsIn(token: string, language: string | null): number {
  if (!HAS_CONTENT.test(token)) return 0
  if (!SPACELESS.test(token)) return 1
  let words = 0
  for (const segment of new Intl.Segmenter(language ?? 'th', { granularity: 'word' }).segment(token))
    if (segment.isWordLike) words += 1
  return words
}
