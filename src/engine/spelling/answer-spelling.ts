import type { WordListName } from '#core/spelling/lists.ts'
import { readWordList, type WordList } from '#formats/spelling/word-list.ts'

/** `check`: which of these words the list does not have; `suggest`: what is offered for the first. */
export type SpellingQuestion = { ask: 'check' | 'suggest'; root: string; list: WordListName; words: string[] }

const lists = new Map<WordListName, WordList>()

/** Answers from a word list, which is read when it is first asked and kept. */
export function answerSpelling({ ask, root, list: name, words }: SpellingQuestion): string[] {
  const list = lists.get(name) ?? readWordList(root, name)
  lists.set(name, list)
  return ask === 'check' ? words.filter((word) => !list.has(word)) : words.slice(0, 1).flatMap((word) => list.suggest(word))
}
