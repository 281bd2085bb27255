import { escapeInline, inlineMarkdown, inlineParts, plainText } from '../inline.ts'

/** Takes names out of texts. `text` is for literal text, `inline` for the inline Markdown of a sentence. */
export type HideNames = { text(text: string): string; inline(text: string): string; has(text: string): boolean }

const BETWEEN = String.raw`[^\p{L}\p{N}]{1,3}`
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORDS = /[\p{L}\p{M}\p{N}]+/gu
/** Letters that a Russian or Kazakh name loses before an ending, and those that endings add: Назарбаева, Токаевым. */
const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u
const LAST_VOWEL = /[аеёийоуыьэюяіўї]$/u

/**
 * Hides these names, whole words in any case, in whatever marks and spaces stand between their words; Cyrillic ones with the endings of their cases too. What is hidden
 * reads `mark`.
 */
export function hideNames(names: readonly string[], mark: string): HideNames {
  const pattern = patternOf(names)
  if (pattern === null) return { text: (text) => text, inline: (text) => text, has: () => false }
  const text = (given: string): string => given.normalize('NFC').replace(pattern, () => mark)
  const has = (given: string): boolean => given.normalize('NFC').search(pattern) >= 0
  return {
    has,
    text: (given) => (has(given) ? text(given) : given),
    inline(given) {
      const written = inlineParts(given)
      const leads = written.some(({ href }) => href !== null && has(decoded(href)))
      if (!has(given) && !has(plainText(given)) && !leads) return given
      const parts = written.map((part) => ({
        ...part,
        text: text(part.text),
        // An address may spell the name another way than the search does.
        href: part.href === null || has(part.text) || has(decoded(part.href)) ? null : part.href,
      }))
      const hidden = inlineMarkdown(parts)
      // A name half of which is emphasised is found only once the emphasis is gone.
      return has(plainText(hidden)) ? escapeInline(text(plainText(given))) : hidden
    },
  }
}

function patternOf(names: readonly string[]): RegExp | null {
  const ways = names
    .map((name) => name.normalize('NFC').match(WORDS) ?? [])
    .filter((words) => words.length > 0)
    // The longer one first, where one name begins another.
    .toSorted((one, other) => other.join(' ').length - one.join(' ').length)
    .map((words) => {
      const written = words.map(wordPattern).join(SPACELESS.test(words.join('')) ? String.raw`[^\p{L}\p{N}]{0,3}` : BETWEEN)
      return SPACELESS.test(words.join('')) ? written : String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`
    })
  return ways.length === 0 ? null : new RegExp(ways.join('|'), 'giu')
}

/** Letters and numbers only: nothing in it is a sign of a pattern. */
function wordPattern(word: string): string {
  return CYRILLIC.test(word) ? String.raw`${word.replace(LAST_VOWEL, '')}\p{L}{0,3}` : word
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
