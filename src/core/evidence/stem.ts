import { stemEnglish } from './stem-english.ts'
import { stemRussian } from './stem-russian.ts'

/** Whatever is read, the words of a language are few; a text of random letters must not fill memory. */
const MOST_KEPT = 50_000
const kept = new Map<string, string>()

/** What the forms of one word share, of a folded word: English and Russian endings are taken off, words of other alphabets stay as they are. */
export function stem(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const stemmed = /^[a-z]+$/.test(word) ? stemEnglish(word) : /^[а-я]+$/.test(word) ? stemRussian(word) : word
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, stemmed)
  return stemmed
}

/** How every form of a stem begins. English stems may end otherwise than the word: “energi” of “energy”, “size” of “sizing”. */
export function beginning(stemmed: string): string {
  return /^[a-z]{2,}[ei]$/.test(stemmed) ? stemmed.slice(0, -1) : stemmed
}
