import { detectLanguage } from '#core/language.ts'
import { remembered } from '../../in-text/remembered.ts'

const READ = /^(?:en|ru)\b/iu
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Devanagari}]/gu
const LETTERS = /\p{L}/gu
/** Small words of English and of Russian that languages beside them do not share: one of them settles it. */
const OWN_WORDS =
  /(?<!\p{L})(?:the|of|and|by|with|from|has|have|had|were|its|this|that|will|than|for|said|says|it|to|is|are|was|not|but|been|would|per cent|percent|fell|rose|January|February|March|June|July|October|December|и|что|как|из|для|это|был|была|были|его|её|по|от)(?!\p{L})/iu
/** Letters of the Cyrillic languages that Russian has not. */
const OTHER_CYRILLIC = /[әғқңөұүһіҷӯҳґєїўљњћђ]/iu
/** Words that English shares with no neighbour: a sentence of so many words without capitals that has none of them is none. */
const ENGLISH =
  /(?<!\p{L})(?:he|she|we|they|who|all|more|most|now|new|then|there|here|when|while|after|before|over|under|into|out|up|down|off|still|only|also|both|about|against|because|between|during|through|two|three|four|five|six|seven|eight|nine|ten|million|billion|years?|months?|weeks?|days?|their|his|her|no longer|would|could|should|may|might|can|must|be|being|if|or|so|these|those|some|many|each|every|other|such|well|away|at|as|an|on)(?!\p{L})/iu
const RUSSIAN =
  /(?<!\p{L})(?:в|на|с|к|о|у|за|до|не|а|но|или|же|бы|все|всё|ещё|еще|уже|при|между|более|менее|также)(?!\p{L})|(?:ого|его|ыми|ими|ется|ются|ался|илась|ются|ний|ение|ения|ости|ов|ет|ют|ла|ли|ло)(?!\p{L})/iu
/** Endings that two words of a sentence share in no other language written with the letters of Russian alone. */
const RUSSIAN_ENDING =
  /\p{L}{2}(?:ный|ная|ное|ные|ный|ский|ская|ские|ской|ают|яют|дут|тся|ься|цию|ции|ция|тий|тия|ых|ом|ем|ой|ей|ут|ят|ь)(?!\p{L})/giu
const LEAST_ENDINGS = 2
const CYRILLIC = /^[^\p{L}]*\p{Script=Cyrillic}/u
/** Each of these other languages have too; two of them in a sentence none but English. */
const ENGLISH_TOO = /(?<!\p{L})(?:a|in|no|so|do|per)(?!\p{L})/giu
const LEAST_LOWER = 5
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
  if (strange > letters / 2 || OTHER_CYRILLIC.test(text)) {
    const detected = detectLanguage(text) ?? 'und'
    // An English sentence may hold a Kazakh or a Chinese name.
    return READ.test(detected) ? null : detected
  }
  if (OWN_WORDS.test(text) || text.trim().split(/\s+/u).length < FEWEST_WORDS) return null
  const detected = detectLanguage(text)
  if (detected !== null) return READ.test(detected) ? null : detected
  const lower = text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []
  const isEnglish = ENGLISH.test(text) || new Set(text.toLowerCase().match(ENGLISH_TOO)).size > 1
  if (CYRILLIC.test(text) && (text.match(RUSSIAN_ENDING)?.length ?? 0) >= LEAST_ENDINGS) return null
  return lower.length >= LEAST_LOWER && !isEnglish && !RUSSIAN.test(text) ? 'und' : null
})
