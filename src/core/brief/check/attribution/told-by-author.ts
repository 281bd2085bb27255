import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { quotedSpans } from '#core/in-text/quoted-passages.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { splitSentences } from '#core/sentences.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { scriptOf } from '../names/institutions.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { creditsIn } from './credits.ts'
import { isSource } from './is-source.ts'
import { isNamedIn } from './told-by-another.ts'

const FIRST_PERSON = /(?<![\p{L}’'])(?:I|we|We|я|Я|мы|Мы)(?![\p{L}’'])/u
/** “by my estimate”: his own, though no “I” stands there. */
const MINE =
  /(?<!\p{L})(?:by|in|on) (?:my|our) (?:own )?(?:estimates?|calculations?|reckoning|count|view|opinion|analysis)|(?<!\p{L})my (?:own )?(?:guess|bet|hunch|view|impression|sense) is(?!\p{L})|по (?:моей|нашей|моим|нашим) (?:оценк|расч[её]т|подсч[её]т)/iu
/** A turn of a conversation is not its reporter’s: “Q:”, “TULEGENOVA:”, a dash at its head. */
const CONVERSATION = /(?:^|[\n.?!]\s?)(?:[QAВО]:|\p{Lu}{3,30}(?:\s\([^)]{1,60}\))?:|[—–]\s)/u
/** Of the telling words of a sentence those that a clause in the first person must have to be the same. */
const SHARE = 0.6
const LEAST = 3
/** The person with whose name a sentence opens: “Hou Zhiming, the manager, counted …”. */
const OPENS = /^(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}\p{Ll}[\p{L}’'-]+\s\p{Lu}\p{Ll}[\p{L}’'-]+/u

/**
 * What the author of a passage tells of himself (“I counted six buyers”, “which we regard as unlikely”) and a sentence of somebody else whom the passage names: that name and the author’s; null where
 * it does not, or where the sentence names the author or the outlet as well. Interviews are passed over, and quotations, whose “I” is another’s. Within one alphabet.
 */
export function toldByAuthor(text: string, entries: readonly EvidenceEntry[]): { who: string; speaker: string } | null {
  const who = subjectOf(text)
  if (who === null) return null
  for (const { article, excerpt, block } of entries) {
    const [author] = article.authors
    // An excerpt may stand within somebody’s quotation, which its paragraph shows.
    const passage = block?.text ?? excerpt.anchor.quote
    if (author === undefined || scriptOf(text) !== scriptOf(passage) || isSource(who, article)) continue
    if (article.authors.some((each) => isNamedIn(each, text))) continue
    const keys = keysWithout(text, who)
    if (keys.size < LEAST) continue
    const { own, others } = clausesOf(passage)
    const share = (clauses: readonly ReadonlySet<string>[]): number =>
      Math.max(0, ...clauses.map((each) => inCommon(keys, each) / keys.size))
    if (share(own) >= SHARE && share(own) > share(others)) return { who, speaker: author }
  }
  return null
}

/** Whom a sentence credits, else whose name it opens with. */
function subjectOf(text: string): string | null {
  const [credit] = creditsIn(text)
  if (credit !== undefined) return /\p{L}{3}/u.test(credit.who) ? credit.who : null
  return OPENS.exec(text)?.[0] ?? null
}

/** The clauses of a passage in the first person, by their telling words, and its other clauses. */
const clausesOf = remembered((passage): { own: ReadonlySet<string>[]; others: ReadonlySet<string>[] } => {
  if (CONVERSATION.test(passage)) return { own: [], others: [] }
  const plain = quotedSpans(passage).reduceRight((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, passage)
  const clauses = splitSentences(plain, null).flatMap((sentence) => sentence.split(/;\s/u))
  return {
    own: clauses.filter(isOwn).map(tellingKeys),
    others: clauses.filter((clause) => !isOwn(clause)).map(tellingKeys),
  }
})

function isOwn(clause: string): boolean {
  return MINE.test(clause) || (FIRST_PERSON.test(clause) && creditsIn(clause).every(({ who }) => FIRST_PERSON.test(who)))
}

function keysWithout(text: string, who: string): ReadonlySet<string> {
  const name = new Set(tokensOf(who).map(({ key }) => key))
  return new Set(tokensOf(text).flatMap(({ key, folded }) => (name.has(key) || isCommon(folded) ? [] : [key])))
}
