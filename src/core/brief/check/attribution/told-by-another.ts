import type { Block } from '#core/article.ts'
import { numberBlocks } from '#core/article.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { statementsIn, type Statement } from '#core/statements/statements.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { scriptOf } from '../names/institutions.ts'
import { stateOf } from '../names/places.ts'
import { samePerson } from '../names/same-person.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { isSource } from './is-source.ts'
import { NOBODY_KNOWN } from './speakers-in.ts'

/** Of the telling words of what somebody is said to say, those that a statement of the passage must have to be the same. */
const SHARE = 0.6
const LEAST = 2
/** Statements that share almost as much may be meant as well. */
const ALMOST = 0.2
/** Somebody by name: a person in full, or a surname. */
const NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u

/**
 * Who makes, by the passages, the statement that a sentence credits to somebody else by name: read off both by the phrases that name their speakers. Null where the passages credit it to nobody,
 * to one who may be he, or where the sentence names that one as well. Within one alphabet only.
 */
export function toldByAnother(text: string, entries: readonly EvidenceEntry[]): { who: string; speaker: string } | null {
  for (const { speaker: who, text: told } of saidIn(text)) {
    if (!NAME.test(who) || stateOf(who) !== null || entries.some(({ article }) => isSource(who, article))) continue
    const keys = tellingKeys(told)
    if (keys.size < LEAST) continue
    const theirs = entries
      .flatMap(statementsOf)
      .filter((each) => scriptOf(each.text) === scriptOf(told))
      .map((each) => ({ ...each, share: inCommon(keys, tellingKeys(each.text)) / keys.size }))
      .toSorted((one, other) => other.share - one.share)
    const [best] = theirs
    if (best === undefined || best.share < SHARE || !NAME.test(best.speaker)) continue
    const mayBe = theirs.filter(({ share }) => share >= best.share - ALMOST)
    if (mayBe.some(({ speaker }) => samePerson(who, speaker) || (isNamedIn(speaker, text) && !saysOther(speaker, told, text))))
      continue
    return { who, speaker: best.speaker }
  }
  return null
}

export const saidIn = remembered((text): Statement[] => statementsIn(numberBlocks([{ kind: 'paragraph', text }]), NOBODY_KNOWN))

const known = new WeakMap<Block, readonly Statement[]>()

/** What is said in the cited paragraph, with those around it, which may name who “he” is. */
export function statementsOf({ excerpt, before, block, after }: EvidenceEntry): readonly Statement[] {
  const kept = block === null ? undefined : known.get(block)
  if (kept !== undefined) return kept
  const texts = [before?.text, block?.text ?? excerpt.anchor.quote, after?.text].filter((each) => each !== undefined)
  const found = statementsIn(numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))), NOBODY_KNOWN)
  if (block !== null) known.set(block, found)
  return found
}

/** “Tarasenko denied it; in Bishkek Ospanov blamed Afghanistan”: who is named as well is credited with something else. */
function saysOther(speaker: string, told: string, text: string): boolean {
  return saidIn(text).some((each) => each.text !== told && samePerson(each.speaker, speaker))
}

/** Whether a text names somebody by his surname. */
export function isNamedIn(speaker: string, text: string): boolean {
  const surname = speaker.split(/\s/u).at(-1) ?? speaker
  return (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((word) => samePerson(surname, word))
}
