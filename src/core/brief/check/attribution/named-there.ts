import { splitSentences } from '#core/sentences.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import { scriptOf } from '../names/institutions.ts'
import { samePerson } from '../names/same-person.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'

/** Telling words, beside the name, by which two sentences tell of the same. */
const OF_THE_SAME = 2

/** Whether a passage tells of somebody, in whatever words, what the sentence says of him: “Zhanybekov laid the blame on the canals”. Who else may have said it is asked apart. */
export function tellsOf(name: string, text: string, entries: readonly EvidenceEntry[]): boolean {
  const keys = tellingKeys(text)
  return entries.some(({ excerpt, block }) => {
    const sentences = splitSentences(block?.text ?? excerpt.anchor.quote, null)
    return sentences.some((sentence, index) => {
      if (!wordsOf(sentence).some((word) => samePerson(lastWord(name), word))) return false
      if (scriptOf(text) !== scriptOf(sentence)) return true
      const own = tellingKeys(`${sentence} ${sentences[index + 1] ?? ''}`)
      return quotedSpans(text).length > 0 && inCommon(keys, own) > OF_THE_SAME
    })
  })
}

/** “Greta Holm of Malm & Dahl”: whom she works for, in the words of the passage. */
export function isNamedThere(name: string, entries: readonly EvidenceEntry[]): boolean {
  return entries.some(({ excerpt, block }) => (block?.text ?? excerpt.anchor.quote).includes(name))
}

/** “told the Mazhilis” of «сообщил мажилису»: who was told, in whatever script and case. */
export function isWordThere(name: string, text: string): boolean {
  return text.match(/[\p{L}\p{M}’'-]{4,}/gu)?.some((word) => spelledAlike(word, name)) === true
}

/** The words of a text with a capital. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Lu}[\p{L}\p{M}.’'-]*/gu) ?? []
}

/** The last word of a name. */
export const lastWord = (name: string): string => name.split(/\s/u).at(-1) ?? name
