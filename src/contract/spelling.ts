/** How the words of a brief are spelt, and the words that the library's author knows besides. */
import { z } from 'zod'
import { WordListName } from '#core/spelling/lists.ts'
import { OwnWord } from '#core/spelling/own-words.ts'
import { call } from './call.ts'

const Word = z.string().min(1).max(200)
const Words = z.object({ words: z.array(z.string()) })

export const spelling = {
  /** Those of the words that the list does not have. */
  'spelling.check': call(z.object({ list: WordListName, words: z.array(Word).max(1_000) }), Words),
  /** Up to five words that may have been meant, the likeliest first. */
  'spelling.suggest': call(z.object({ list: WordListName, word: Word }), Words),
  /** The author's own words, in their order. */
  'spelling.words': call(z.object({}), Words),
  /** Adds a word to the author's own, or takes it from them; answers what they are now. Failure: too-many-words. */
  'spelling.setWord': call(z.object({ word: OwnWord, own: z.boolean() }), Words, { changes: [] }),
} as const
