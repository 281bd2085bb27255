import { t } from '#text/text.ts'
import type { EvidenceMap } from '../evidence.ts'
import { attributionsIn } from './attribution/attributions.ts'
import { directionsIn } from './direction.ts'
import { matchQuote, quoteInSource } from './match-quote.ts'
import { isNegative, negatesNext, negatesPastEnd, refuses, refusesNext } from './negation-words.ts'
import { quantitiesIn } from './particulars/quantities.ts'
import { quotedSpans } from '../../in-text/quoted-passages.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { Shortening } from './shortened-quote.ts'
import { shorten } from './shorten.ts'
import type { TracedSentence } from './trace.ts'
import { isUnitless } from './particulars/measures.ts'

/** An ellipsis may leave out so many words before a reader should be told. */
const MOST_SKIPPED = 60
/** Fewer words in marks may be a term that the author uses (“new normal”), not what somebody said. */
const LEAST_SAID = 4
const NEXT_SENTENCE = /[.!?…]["']?\s+["']?[\p{Lu}\p{N}]/u
/** What is left out ends within a sentence, so that halves of two are made one. A “but” before what is kept may go. */
const HALF_SENTENCE = /[.!?]["'”’»]*\s(?:[^\s.!?]{1,40}\s){2,20}[^\s.!?]{0,40}$/u
/** “We respect it,” said Boone. “We do not …”: between the two nothing that was said is left out, and nothing of it stands before or behind. */
const ONLY_WHO_SPEAKS = /^[,.!?]?\s?["'”’»][^"'“”‘’«»]{3,120}["'“‘«]\s?$|^[.!?\s]*$/u
const CONTRAST = /(?<![\p{L}])(?:but|however|yet|although|nevertheless|instead|но|однако|зато|хотя)(?![\p{L}])/iu

/** Quotations that stand in their source but do not say what it says: a negation left out, opposite sentences joined, a long leap. And those of sentences that rest on nothing. */
export function checkQuotations(trace: readonly TracedSentence[], evidence: EvidenceMap): Finding[] {
  const everything = Object.values(evidence)
  return trace.flatMap((traced) => {
    if (traced.quoted.length === 0) return []
    if (traced.excerpts.length === 0) {
      const stands = (words: string): boolean =>
        everything.some(({ excerpt }) => matchQuote(words, excerpt.anchor.quote) !== null)
      return traced.state === 'TAGGED' ? unheldQuotes(traced, stands) : []
    }
    const sources = traced.excerpts.flatMap((id) => evidence[id]?.excerpt.anchor.quote ?? [])
    return traced.quoted.flatMap((quoted) => turnsOf(traced, quoted, sources))
  })
}

function unheldQuotes({ section, sentence, text, quoted }: TracedSentence, stands: (words: string) => boolean): Finding[] {
  const said = attributionsIn(text).length > 0
  return quoted
    .filter((words) => (said || words.split(/\s+/u).length >= LEAST_SAID) && !stands(words))
    .map((words) => finding('quote-verified', section, sentence, t('check:quoteWithoutExcerpt', { quote: shorten(words) })))
}

function turnsOf({ section, sentence, text }: TracedSentence, quoted: string, sources: readonly string[]): Finding[] {
  const places = sources.flatMap((source) => quoteInSource(quoted, source) ?? [])
  if (places.length === 0) return []
  const reasons = places.map(({ before, shortening }) =>
    shortening === null ? edgeReason(before, text) : shorteningReason(shortening),
  )
  const turned = PREFIX.exec(quoted)?.[0]
  if (turned !== undefined)
    return [finding('quote-turned', section, sentence, t('check:quoteTurned', { quote: shorten(quoted), was: turned }))]
  // Where one source bears the words out as they are, no other is held against them.
  if (reasons.includes(null)) return []
  const [reason] = reasons
  if (reason === undefined || reason === null) return []
  const { rule, was } = reason
  const facts = { quote: shorten(quoted), was: shorten(was) }
  if (rule === 'quote-turned') return [finding(rule, section, sentence, t('check:quoteTurned', facts))]
  const message =
    reason.words === undefined ? t('check:quoteJoins', facts) : t('check:quoteLeaps', { ...facts, words: reason.words })
  return [finding(rule, section, sentence, message)]
}

type Reason = { rule: 'quote-turned' | 'quote-leaps'; was: string; words?: number }

/** “not” stands just before the quoted words in the source, and nowhere in the sentence around them. */
function edgeReason(before: readonly string[], text: string): Reason | null {
  if (before.length === 0 || !before.every((words) => negatesNext(words))) return null
  const around = quotedSpans(text).reduceRight((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
  return isNegative(around) ? null : { rule: 'quote-turned', was: lastWords(before[0] ?? '') }
}

function shorteningReason({ skipped, replaced }: Shortening): Reason | null {
  const turned = replaced.find(
    ({ by, was }) =>
      isNegative(by) !== isNegative(was) ||
      refuses(by) !== refuses(was) ||
      opposite(by, was) ||
      isTurned(by, was) ||
      addsSense(by, was),
  )
  if (turned) return { rule: 'quote-turned', was: turned.was === '' ? turned.by : turned.was }
  const silenced = skipped.find(({ text }) => negatesPastEnd(text) || refusesNext(text))
  if (silenced) return { rule: 'quote-turned', was: silenced.text.trim() }
  const joined = skipped.find(({ text, left, right }) => {
    if (ONLY_WHO_SPEAKS.test(text)) return false
    // Where the kept words end with a full stop, what is left out begins a sentence.
    if (!NEXT_SENTENCE.test(`${left.slice(-2)}${text}${right.slice(0, 1)}`)) return false
    return isNegative(left) !== isNegative(right) || opposite(left, right) || CONTRAST.test(text) || HALF_SENTENCE.test(text)
  })
  if (joined) return { rule: 'quote-leaps', was: joined.text.trim() }
  const compared = skipped.find(({ text, left }) => THAN.test(text) && COMPARES.test(left))
  if (compared) return { rule: 'quote-turned', was: compared.text.trim() }
  const other = skipped.find(({ text, left, right }) => partsNumber(text, left, right))
  if (other) return { rule: 'quote-leaps', was: other.text.trim() }
  const leap = skipped.find(({ text }) => wordsOf(text) > MOST_SKIPPED)
  return leap === undefined ? null : { rule: 'quote-leaps', was: leap.text.trim(), words: wordsOf(leap.text) }
}

/** “We’d rather disappoint … the utilities”: what stood behind “than” stands for what stood before it. */
const THAN = /(?<!\p{L})(?:than|чем)(?!\p{L})/iu
const COMPARES = /(?<!\p{L})(?:rather|more|less|better|worse|sooner|\p{L}{3,}er|скорее|лучше|хуже|больше|меньше)(?!\p{L})/iu

/** A number of the same measure is left out where only one side keeps one, which then seems to be the other’s: “46 per cent … were against”, of whom there were 31. */
function partsNumber(skipped: string, left: string, right: string): boolean {
  const [before, after] = [quantitiesIn(left), quantitiesIn(right)]
  if (before.length > 0 === after.length > 0) return false
  const kinds = new Set([...before, ...after].map(({ kind }) => kind).filter((kind) => !isUnitless(kind)))
  return quantitiesIn(skipped).some(({ kind }) => kinds.has(kind))
}

/** Small words of which one turns the other round. */
const TURNS = [
  ['in', 'out'],
  ['up', 'down'],
  ['on', 'off'],
  ['before', 'after'],
  ['for', 'against'],
  ['over', 'under'],
  ['with', 'without'],
]

/** A prefix that turns the word behind it round: “[un]kind”. */
const PREFIX = /\[(?:un|in|im|ir|il|dis|non-?|mis|anti-?|не)\](?=\p{Ll})/iu
/** Says more or less than was said: “[more than] schools”. */
const DEGREE =
  /(?<!\p{L})(?:more than|less than|fewer than|other than|anything but|only|hardly|scarcely|barely|almost|nearly|even|always|never|never again|лишь|только|едва|почти|даже|более чем|менее чем)(?!\p{L})/iu

function addsSense(by: string, was: string): boolean {
  const degree = DEGREE.exec(by)?.[0].toLowerCase()
  return degree !== undefined && !was.toLowerCase().includes(degree)
}

function isTurned(by: string, was: string): boolean {
  const [one, other] = [by, was].map((text) => text.trim().toLowerCase())
  return TURNS.some((pair) => one !== other && pair.includes(one ?? '') && pair.includes(other ?? ''))
}

function opposite(one: string, other: string): boolean {
  const ways = new Set(directionsIn(one).map(({ way }) => way))
  const others = new Set(directionsIn(other).map(({ way }) => way))
  return ways.size === 1 && others.size === 1 && ![...ways].some((way) => others.has(way))
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/u).length
}

function lastWords(text: string): string {
  return text.trimEnd().split(/\s+/u).slice(-3).join(' ')
}
