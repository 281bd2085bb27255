import { calledBy, ownerOf } from './called.ts'
import type { Frame } from './frame.ts'
import { type Heard, meantByPronoun } from './heard.ts'
import { nominative } from './nominative.ts'
import type { People } from './people.ts'
import type { Phrase } from './phrases.ts'
import { speakerByRole } from './roles.ts'
import { type Token, wordCount } from './tokens.ts'
import { PERSONAL, PRONOUNS } from './words.ts'

/** “According to Kazakh data”: nobody's name. */
const DEMONYM = /^(?:Kazakh|Chinese|Russian|Kyrgyz|Uzbek|Tajik|Turkmen|Uyghur|Western|American|European|Central Asian|Soviet)s?$/u

const NO_NAME =
  /^(?:who|which|what|that|this|it|there|we|I|me|us|you|one|they|nobody|no one|nothing|everybody|мы|я|это|кто|что|ты|вы|он|она|они|все|всё|нём|ней|них)$/iu

const POSSESSIVE = /^(?:his|her|its|their|его|её|ее|их)$/u

/** «в ведомстве»: the office that was named before. */
const SAME_OFFICE =
  /^(?:ведомстве|министерстве|компании|агентстве|пресс-службе|организации|монополии|концерне|холдинге|корпорации)$/u

/** Whether a word or phrase stands where a speaker could and names none: “who”, “it”, “nobody”. */
export const isNobody = (phrase: string): boolean => NO_NAME.test(phrase)

/** A sentence as it is read: its tokens and text, those whom the article named, who was heard before, and who spoke `last` within the sentence. */
export type Reading = { tokens: readonly Token[]; text: string; people: People; heard: Heard; last: string | null }

/** Who speaks in a frame, by the fullest name that the article or the gazetteer gives; several where several say the same, none where the phrase names nobody. */
export function speakersOf(frame: Frame, reading: Reading): string[] {
  if (frame.who === null) return []
  return eachOf(frame.who, reading.tokens).flatMap((phrase) => speakerOf(phrase, frame, reading) ?? [])
}

/** “Ivan Li and Ada Noor” are two. */
function eachOf(who: Phrase, tokens: readonly Token[]): Phrase[] {
  if (who.and !== undefined) return [who.and, who]
  const words = tokens.slice(who.from, who.to)
  const and = words.findIndex(({ lower }, at) => at > 0 && /^(?:and|и)$/u.test(lower) && at < words.length - 1)
  if (and === -1) return [who]
  // “Both the border service and the governor”
  const both = /^(?:both|как)$/u.test(words[0]?.lower ?? '') && and > 1 ? 1 : 0
  return [
    { from: who.from + both, to: who.from + and },
    { ...who, from: who.from + and + 1 },
  ]
}

function speakerOf(phrase: Phrase, frame: Frame, { tokens, text, people, heard, last }: Reading): string | null {
  const own = tokens.slice(phrase.from, phrase.to)
  const [first] = own
  if (first === undefined) return null
  if (own.length === 1 && (PERSONAL.has(first.lower) || POSSESSIVE.test(first.lower)))
    return meantByPronoun(first, text, people, heard, last)
  if (own.length === 1 && PRONOUNS.has(first.lower)) return null

  const { name, text: said, are } = calledBy(phrase, tokens, text)
  if (phrase.isBody === true && SAME_OFFICE.test(said)) return heard.speaker
  const called = ownerIn(own, frame, said) ?? name
  if (called !== null) {
    if (DEMONYM.test(called) || isNobody(called)) return null
    return people.full(isOblique(frame) ? nominative(called) : called)
  }

  const role = speakerByRole(own, are, people, heard)
  if (role === null && /^(?:an?|one|another)$/u.test(first.lower)) heard.nameless.push(said)
  const bare = role ?? said
  if (isNobody(bare) || DEMONYM.test(bare) || wordCount(bare) === 0) return null
  return role ?? people.full(isOblique(frame) || phrase.isBody === true ? nominative(said) : said)
}

/** «По данным Всемирного банка»: whoever is credited stands in the genitive. */
const isOblique = ({ verb }: Frame): boolean => /^(?:по|со|согласно)\s/u.test(verb)

/** “By Ivan Li’s account”: whose it is; null where the frame credits no document of somebody's. */
function ownerIn(own: readonly Token[], frame: Frame, said: string): string | null {
  const last = own.at(-1)
  if (!frame.isCredit && frame.verb !== last?.lower) return null
  return ownerOf(own) ?? (/[’']s$/u.test(last?.text ?? '') ? said.replace(/[’']s$/u, '') : null)
}
