import { likeness } from '../word-likeness.ts'

/** Share of the words that two texts have in common from which one is taken for the other, changed. */
const ENOUGH = 0.5

/** Whether two texts are so much alike that one may be the other with some words changed. */
export function alike(one: string, other: string): boolean {
  const [ones, others] = [wordsOf(one), wordsOf(other)]
  return likeness(ones, others) >= ENOUGH
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}
