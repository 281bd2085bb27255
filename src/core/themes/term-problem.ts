import { termWords } from '../suggestion/term-index.ts'

export type TermProblem = 'no-word' | 'star-inside' | 'matches-all'

/**
 * What is wrong with a term that somebody wrote, null for nothing: it has no letter or digit and is never found, a `*` does not stand at the end of a word, where alone it stands
 * for any ending, or it is one letter with a `*`, which nearly every paragraph has.
 */
export function termProblem(term: string): TermProblem | null {
  const words = termWords(term)
  if (words.length === 0) return 'no-word'
  if (/\*(?![\s\p{Pd}]|$)/u.test(term.trim()) || /(?:^|[\s\p{Pd}])\*/u.test(term.trim())) return 'star-inside'
  return words.length === 1 && /^\p{L}\*$/u.test(words[0] ?? '') && !/\p{Script=Han}/u.test(term) ? 'matches-all' : null
}
