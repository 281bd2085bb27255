import { commonWordShare, detectLanguage, isToldByLetters } from '#core/language.ts'
import type { LanguageGuesser } from './language-guesser.ts'

/** The language of a text and how sure that is, 0–1. */
export type TextLanguage = { language: string; confidence: number }

/** Of this many characters the model is right nearly always; of fewer it takes English headlines for Italian. */
const LONG = 150
const SURE_GUESS = 0.95
const LONGEST_SAMPLE = 700
/** Languages whose common words no neighbour shares; a quarter of any running text in them are such words. */
const DISTINCT = new Set(['en', 'de', 'fr', 'ru'])
const RUNNING_TEXT = 0.25

/**
 * The language of a text from two witnesses: letters and common words, and the model. Letters that only one language has outweigh the model, which
 * does not know Uyghur and takes Uzbek in Cyrillic for Tajik. Null where neither is sure.
 */
export function textLanguage(text: string, guess: LanguageGuesser): TextLanguage | null {
  const sample = text.slice(0, LONGEST_SAMPLE)
  const own = detectLanguage(sample)
  if (own !== null && isToldByLetters(own)) return { language: own, confidence: sample.length < 40 ? 0.8 : 0.95 }
  const long = sample.length >= LONG
  // The model takes half a millisecond, and most articles are as plain as this.
  if (long && own !== null && DISTINCT.has(own) && (commonWordShare(sample, own) ?? 0) >= RUNNING_TEXT)
    return { language: own, confidence: 0.97 }
  const other = guess(sample)
  const sure = other !== null && other.probability >= SURE_GUESS
  if (other === null) return own === null ? null : { language: own, confidence: 0.7 }
  if (own === other.language) return { language: own, confidence: long ? 0.97 : 0.9 }
  // Tajik without any of its own letters is Uzbek in Cyrillic, more likely.
  if (own === null) return sure && other.language !== 'tg' ? { language: other.language, confidence: long ? 0.9 : 0.65 } : null
  return sure && long ? { language: other.language, confidence: 0.75 } : { language: own, confidence: 0.65 }
}
