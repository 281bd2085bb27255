import { z } from 'zod'

/** One word of an author's own, as she wrote it. */
export const OwnWord = z.string().trim().min(1).max(200)
export const OwnWords = z.array(OwnWord)

/** More than anybody adds by hand. */
export const MOST_OWN_WORDS = 20_000

/** The words with this one among them or not, in the order of the alphabet. */
export function withOwnWord(words: readonly string[], word: string, own: boolean): string[] {
  const others = words.filter((one) => one !== word)
  return own ? [...others, word].toSorted((one, other) => one.localeCompare(other, 'en')) : others
}
