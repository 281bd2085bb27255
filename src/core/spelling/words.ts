import { quotedSpans } from '../in-text/quoted-passages.ts'
import { codeLike } from '../typography/code-like.ts'
import type { Stretch } from '../typography/change.ts'
import { isInLettersOf, type WordListName } from './lists.ts'

/** A word where it stands in a text, [start, end) in UTF-16 units; `word` is as the lists have it (`plainWord`). */
export type PlacedWord = Stretch & { word: string }

/** Letters, accents, digits and what is not seen between them; apostrophes and hyphens only within. */
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ‑‐-][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]+)*/gu
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g
/** The mark of stress in Russian, which only readers of verse and dictionaries see. */
const STRESS = /\u0301/g
/** NATO, NATO's, MPs. */
const CAPITALS = /^\p{Lu}[\p{Lu}-]+(?:'?s)?$/u

/** A word as the lists have it: nothing unseen in it, a straight apostrophe, a plain hyphen, no mark of stress over Cyrillic. */
export function plainWord(word: string): string {
  const seen = word.replace(UNSEEN, '').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
  return (/\p{Script=Cyrillic}/u.test(seen) ? seen.replace(STRESS, '') : seen).normalize('NFC')
}

/** All words of a text, as they are compared with others: small letters, without the possessive. */
export function wordKeys(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([found]) => {
    const key = wordKey(found)
    return key.includes('-') ? [key, ...key.split('-')] : [key]
  })
}

/** What of a word is compared with names and with words of one's own: “Tokayev’s” is known where “Tokayev” is. */
export function wordKey(word: string): string {
  return plainWord(word).toLowerCase().replace(/'s?$/, '')
}

/** The words of a text that are checked by a list. Not those in quotation marks, in `kept` (links), that look like code, with digits, in capitals alone, or in other letters than the list's. */
export function wordsToCheck(text: string, list: WordListName, kept: readonly Stretch[]): PlacedWord[] {
  const quoted = quotedSpans(text).map(([start, end]) => ({ start, end }))
  // In their order, so that each is passed once.
  const others = [...quoted, ...kept, ...codeLike(text)].toSorted((one, other) => one.start - other.start)
  const found: PlacedWord[] = []
  let [next, passed] = [0, 0]
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length
    for (let other = others[next]; other !== undefined && other.start < end; other = others[(next += 1)])
      passed = Math.max(passed, other.end)
    if (start < passed) continue
    const word = plainWord(written)
    if (word.length > 1 && !/\p{N}/u.test(word) && !CAPITALS.test(word) && isInLettersOf(list, word))
      found.push({ word, start, end })
  }
  return found
}
