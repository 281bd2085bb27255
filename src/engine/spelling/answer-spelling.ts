import type { WordListName } from '#core/spelling/lists.ts'
import { offered } from '#core/spelling/suggestions.ts'
import { readWordList, type WordFile, type WordList } from '#formats/spelling/word-list.ts'

/** `check`: which of these words the list does not have; `suggest`: what is offered for the first. */
export type SpellingQuestion = { ask: 'check' | 'suggest'; root: string; list: WordListName; words: string[] }

/** By which files a list goes: a word of any of them is spelt right. */
const FILES: Record<WordListName, readonly WordFile[]> = {
  en: ['en-gb', 'en-us'],
  'en-us': ['en-us'],
  'en-gb': ['en-gb'],
  ru: ['ru'],
}

const lists = new Map<WordFile, WordList>()

/** Answers from word lists, which are read when they are first asked and kept. Of several the likeliest of each comes first. */
export function answerSpelling({ ask, root, list, words }: SpellingQuestion): string[] {
  const all = FILES[list].map((name) => known(root, name))
  if (ask === 'check') return words.filter((word) => !all.some((one) => one.has(word)))
  return words.slice(0, 1).flatMap((word) => {
    const suggested = all.map((one) => one.suggest(word))
    const most = Math.max(...suggested.map(({ length }) => length))
    return offered(word, Array.from({ length: most }, (_, at) => suggested.flatMap((each) => each.slice(at, at + 1))).flat())
  })
}

function known(root: string, name: WordFile): WordList {
  const list = lists.get(name) ?? readWordList(root, name)
  lists.set(name, list)
  return list
}
