import { z } from 'zod'

/** The word lists that the program comes with; `en`: both English ones, where nobody said which. */
export const WordListName = z.enum(['en', 'en-us', 'en-gb', 'ru'])
export type WordListName = z.infer<typeof WordListName>

/** English is spelt as the tag of its country says; without one, either way is right. */
const AMERICAN = new Set(['en-us', 'en-ph', 'en-pr'])
/** Languages that are, or were until lately, written in Cyrillic: a text in it may be theirs and not Russian. */
const CYRILLIC_LANGUAGES = new Set('ab az ba be bg cv kk ky mk mn os ru sah sr tg tk tt tyv udm uk uz ce mhr kv'.split(' '))

const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
const NOT_RUSSIAN = /[^\P{Script=Cyrillic}а-яё\p{M}]/iu

/** The list that a language (BCP 47) is checked by; null where there is none. */
export function listOf(language: string): WordListName | null {
  const tag = language.toLowerCase()
  const [first = ''] = tag.split('-')
  if (first === 'ru') return 'ru'
  if (first !== 'en') return null
  if (tag === 'en') return 'en'
  return AMERICAN.has(tag) ? 'en-us' : 'en-gb'
}

/**
 * The list by which a text in a brief of that language is checked: the brief's, or the Russian one where most letters are Cyrillic, all of those Russian,
 * and the brief's own language is not written so. null: it is not checked.
 */
export function listFor(text: string, language: string): WordListName | null {
  const own = listOf(language)
  const cyrillic = count(text, CYRILLIC)
  if (cyrillic * 2 > count(text, LETTER)) {
    if (own === 'ru') return own
    const written = CYRILLIC_LANGUAGES.has(language.toLowerCase().split('-')[0] ?? '')
    return written || NOT_RUSSIAN.test(text) ? null : 'ru'
  }
  return own === 'ru' && count(text, LATIN) > cyrillic ? null : own
}

/** Whether a word is written in the letters of the list's language: a name in others is not checked by it. */
export function isInLettersOf(list: WordListName, word: string): boolean {
  const own = list === 'ru' ? CYRILLIC : LATIN
  return count(word, own) === count(word, LETTER) && !(list === 'ru' && NOT_RUSSIAN.test(word))
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
