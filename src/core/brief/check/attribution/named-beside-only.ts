import { splitSentences } from '#core/sentences.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { stateOf } from '../names/places.ts'
import { samePerson } from '../names/same-person.ts'
import { creditsIn, PRONOUN } from './credits.ts'
import { isSource } from './is-source.ts'

/** Where somebody is, or of what: a name behind it is not his. */
const PLACE = /\s(?:in|at|from|of|for|to|on|near|в|во|из|на|о|об|от|при)\s.*$/isu
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}.’'-]*\p{L}/gu
/** Stand with a capital before a name and are none. */
const BEFORE_NAME = /^(?:The|A|An|Mr|Mrs|Ms|Dr|Prof|In|On|At|By|For|As|If|But|And|When|While|По|В|На|Как|Но|И|А|Если|Когда)$/u

/**
 * Somebody credited with a statement whom a paragraph beside the passage names and the passage does not, while the passage says by name who speaks in it: his words are those
 * of its speaker. Null where there is no such name, or the passage begins with “he said”, who may be somebody of the paragraph before.
 */
export function namedBesideOnly(text: string, entries: readonly EvidenceEntry[]): { who: string; speaker: string } | null {
  const cited = entries.map(({ block, excerpt }) => block?.text ?? excerpt.anchor.quote)
  const speaker = speakerIn(cited)
  if (speaker === null) return null
  for (const { who } of creditsIn(text)) {
    const name = nameIn(who)
    if (name === null || stateOf(name) !== null || cited.some((passage) => holds(passage, name))) continue
    if (entries.some(({ article }) => isSource(name, article))) continue
    const beside = entries.flatMap(({ before, after }) => [before, after].flatMap((each) => each?.text ?? []))
    if (beside.some((passage) => holds(passage, name))) return { who: name, speaker }
  }
  return null
}

/** The first who is named as speaking in the passages; null where nobody is, or one begins with a pronoun. */
function speakerIn(passages: readonly string[]): string | null {
  const firsts = passages.map((passage) => splitSentences(passage, null).flatMap((sentence) => creditsIn(sentence))[0]?.who)
  if (firsts.some((who) => who === undefined || PRONOUN.test(who))) return null
  return firsts.flatMap((who) => (who !== undefined && nameIn(who) !== null ? who : []))[0] ?? null
}

/** The last word with a capital: of “Major General Liu” the surname. */
function nameIn(who: string): string | null {
  return (who.replace(PLACE, '').match(CAPITAL) ?? []).findLast((word) => !BEFORE_NAME.test(word)) ?? null
}

function holds(passage: string, name: string): boolean {
  return (passage.match(CAPITAL) ?? []).some((word) => word === name || samePerson(name, word))
}
