import type { WordListName } from '#core/spelling/lists.ts'
import { keptWorker } from '../kept-worker.ts'
import type { ProgramFiles } from '../program-files.ts'
import { answerSpelling, type SpellingQuestion } from './answer-spelling.ts'

/** How long a worker that nobody asks anything stays, in milliseconds: it holds word lists, some 10 MB each. */
const IDLE = 300_000

export type Spelling = {
  /** Those of the words that the list does not have. */
  unknown(list: WordListName, words: string[]): Promise<string[]>
  /** What a misspelt word may have been meant to be, the likeliest first. */
  suggestions(list: WordListName, word: string): Promise<string[]>
  close(): Promise<void>
}

/** Answers from the word lists of the program, in a worker that is started when it is needed. */
export function createSpelling({ root, workers }: ProgramFiles): Spelling {
  const worker = workers && keptWorker<SpellingQuestion, string[]>(new URL('spelling.worker.js', workers), IDLE)
  const ask = async (question: SpellingQuestion): Promise<string[]> => worker?.ask(question) ?? answerSpelling(question)
  return {
    unknown: (list, words) => ask({ ask: 'check', root, list, words }),
    suggestions: (list, word) => ask({ ask: 'suggest', root, list, words: [word] }),
    close: async () => worker?.close(),
  }
}
