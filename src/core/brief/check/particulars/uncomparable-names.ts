import { scriptOf } from '../names/institutions.ts'
import { stateOf } from '../names/places.ts'
import type { NameInText } from './names-in-text.ts'
import { isKnownOrganisation, type GivenNames } from './names-given.ts'

const ABBREVIATION = /^\p{Lu}{2,5}s?$/u

/**
 * Whether words of a name that the evidence does not hold could not be compared with it at all: a name of several words in another alphabet, a state beside evidence that names none, an abbreviation that
 * nobody spelt out. What could be compared and is not there is blamed.
 */
export function areUncomparable(words: readonly string[], name: NameInText, { states, scripts }: GivenNames): boolean {
  return words.every((word) => {
    if (stateOf(word) !== null) return states.size === 0
    if (ABBREVIATION.test(word)) return !isKnownOrganisation(word)
    // One word is written by its sounds; of several some are translated: Сила Сибири, the Power of Siberia.
    return (name.words.length > words.length || name.words.length > 2) && !scripts.has(scriptOf(word))
  })
}
