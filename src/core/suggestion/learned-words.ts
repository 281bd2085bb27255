import type { WeighedWord } from '../learning/learn-theme.ts'

/** More words explain nothing more. */
const MOST = 4
/** Logits; less moves nothing. */
const WORTH_SAYING = 0.1

/** The learned words that spoke most for a theme, each with `least` logits and more, as they stand in the text and in its order; a word that stands in a pair is not said again. */
export function learnedWords(words: readonly WeighedWord[], text: string, least = WORTH_SAYING): string[] {
  const chosen: WeighedWord[] = []
  for (const word of words.toSorted((one, other) => other.weight - one.weight || one.start - other.start)) {
    if (word.weight < least || chosen.length === MOST) break
    if (!chosen.some(({ start, end }) => word.start < end && start < word.end)) chosen.push(word)
  }
  const shown = chosen.toSorted((one, other) => one.start - other.start).map(({ start, end }) => text.slice(start, end))
  return [...new Set(shown)]
}
