import type { People } from './people.ts'
import type { Token } from './tokens.ts'

/** Who spoke last, and who spoke last of those who are persons. `isOpen`: the paragraph before leaves a quotation open. `nameless`: who was only called “a trader”, in the order of the text. `bodies`: organisations that spoke, in their order. */
export type Heard = {
  speaker: string | null
  person: string | null
  verb: string
  isOpen: boolean
  nameless: string[]
  bodies: string[]
}

const SUBJECT_OF: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  его: 'он',
  ее: 'она',
  её: 'она',
  их: 'они',
}

/**
 * Whom a pronoun means: whom the sentence named before it, else who was heard last. `last`: who spoke last in this sentence, for “it” and “they”.
 * Null where nobody was named who could be meant.
 */
export function meantByPronoun(token: Token, text: string, people: People, heard: Heard, last: string | null): string | null {
  const pronoun = SUBJECT_OF[token.lower] ?? token.lower
  const before = text.slice(0, token.start)
  if (/^(?:it|оно)$/u.test(pronoun)) return last ?? heard.speaker
  if (/^(?:they|они)$/u.test(pronoun)) return last ?? people.first(before) ?? heard.speaker
  return people.meant(pronoun, before) ?? heard.person
}
