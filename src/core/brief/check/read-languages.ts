import { detectLanguage } from '#core/language.ts'
import { remembered } from './remembered.ts'

const READ = /^(?:en|ru)\b/iu
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Devanagari}]/gu
const LETTERS = /\p{L}/gu
/** Small words of English and of Russian that languages beside them do not share: one of them settles it. */
const OWN_WORDS =
  /(?<!\p{L})(?:the|of|and|by|with|from|has|have|had|were|its|this|that|will|than|for|said|says|it|to|is|are|was|not|but|been|would|per cent|percent|fell|rose|January|February|March|June|July|October|December|и|что|как|из|для|это|был|была|были|его|её|по|от)(?!\p{L})/iu
/** Letters of the Cyrillic languages that Russian has not. */
const OTHER_CYRILLIC = /[әғқңөұүһіҷӯҳґєїўљњћђ]/iu
/** Fewer words tell no language. */
const FEWEST_WORDS = 4

/** Whether words of this language are read: numbers in words, names, who speaks. An unknown language is told by its script. */
export function readsWords(language: string | null, text: string): boolean {
  if (language !== null && language !== '' && language !== 'und') return READ.test(language) && otherLanguage(text) === null
  return text.search(OTHER_SCRIPT) === -1
}

/** The language of a text that is clearly neither English nor Russian, whatever the brief is written in; “und” where only that is clear. Null otherwise. */
export const otherLanguage = remembered((text): string | null => {
  const letters = text.match(LETTERS)?.length ?? 0
  const strange = text.match(OTHER_SCRIPT)?.length ?? 0
  if (letters === 0) return null
  if (strange > letters / 2) return detectLanguage(text) ?? 'und'
  if (OTHER_CYRILLIC.test(text)) return detectLanguage(text) ?? 'und'
  if (OWN_WORDS.test(text) || text.trim().split(/\s+/u).length < FEWEST_WORDS) return null
  const detected = detectLanguage(text)
  return detected === null || READ.test(detected) ? null : detected
})
