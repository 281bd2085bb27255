import { isCapital, isMark, lowerAt, type Token } from './tokens.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, DOCUMENTS, JOINING, PREPOSITIONS, PRONOUNS, TIMES } from './words.ts'

/** Some tokens of a sentence, [from, to), that name somebody; `beside`: what is said of him between commas, or how he is called there. `isBody`: «в МИДе», the place for those in it. `and`: somebody else who says the same. */
export type Phrase = { from: number; to: number; beside?: { from: number; to: number }; isBody?: boolean; and?: Phrase }

/** More words than these are no name of a speaker. */
const MOST_WORDS = 12
/** A phrase between commas has no more. */
const MOST_BETWEEN = 32

/** Who stands before a verb in English: “the head of its office in Aktau, Ivan Li, also”; null where nobody does. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | null {
  const to = backOverAdverbs(tokens, verb)
  if (!isMark(tokens[to - 1], ',') && !isMark(tokens[to - 1], ')')) {
    const phrase = upTo(tokens, to)
    if (phrase === null) return null
    const other = lowerAt(tokens, phrase.from - 1) === 'and' ? upTo(tokens, phrase.from - 1) : null
    // “Both the border service and the governor denied”
    return other !== null && lowerAt(tokens, other.from) === 'both'
      ? { ...phrase, and: { from: other.from + 1, to: other.to } }
      : beforeWho(tokens, phrase)
  }
  return beforeBetween(tokens, to - 1)
}

/** “Petra Holm, an analyst at Nordlund Bank, dismissed”: before what stands between commas. */
function beforeBetween(tokens: readonly Token[], close: number): Phrase | null {
  for (let comma = close - 1; comma > 0 && close - comma < MOST_BETWEEN; comma -= 1) {
    const token = tokens[comma]
    if (isMark(token, ')') && comma < close) {
      while (comma > 0 && !isMark(tokens[comma], '(')) comma -= 1
      continue
    }
    if (token?.kind === 'quote' || isMark(token, '.;:!?')) return null
    if (!isMark(token, ',(')) continue
    const phrase = upTo(tokens, comma)
    if (phrase === null || startsClause(tokens, phrase)) continue
    const found = { ...phrase, beside: { from: comma + 1, to: close } }
    // “N, who heads the society, and M’s deputy, L,”
    const other = lowerAt(tokens, phrase.from - 1) === 'and' ? besides(tokens, phrase.from) : null
    return other === null ? found : { ...found, and: other }
  }
  return null
}

/** Who else says it, before “and M’s deputy, L,” or “and his counterpart, L,”. */
function besides(tokens: readonly Token[], from: number): Phrase | null {
  if (isMark(tokens[from - 2], ',')) return beforeBetween(tokens, from - 2)
  return /^(?:his|her|its|their)$/u.test(lowerAt(tokens, from)) ? upTo(tokens, from - 1) : null
}

/** “in 2016 and” is no beginning of a name. */
function startsClause(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).every(({ lower }) => TIMES.has(lower) || /^\d/u.test(lower))
}

/** The phrase that ends before `to`: back over “of the”, “and”, “by”; null where none ends there, or one that only says where (“in a press conference”). */
function upTo(tokens: readonly Token[], to: number): Phrase | null {
  let from = baseStart(tokens, to)
  if (from === to) return null
  // “a cable that described”, “the report that went out last night says”
  if (lowerAt(tokens, from) === 'that' && to - from !== 2) {
    if (isRelative(tokens, from, to)) return upTo(tokens, from)
    if (to - from > 1) from += 1
  }
  // “the only power that Beijing considers a rival”; “that trader said” is one of his own.
  else if (lowerAt(tokens, from) === 'that' && isCapital(tokens[from + 1]) && from + 2 === to) from += 1
  if (PRONOUNS.has(lowerAt(tokens, from)) && lowerAt(tokens, from - 1) !== 'of')
    return /^(?:who|which)$/u.test(lowerAt(tokens, from)) ? upTo(tokens, from) : { from, to }
  while (to - from <= MOST_WORDS) {
    const wider = widened(tokens, from)
    if (wider === null) break
    if (wider.to !== undefined) return { from: wider.from, to: wider.to }
    from = wider.from
  }
  // “nearly half of the farmers”
  if (
    /^(?:about|around|over|under|nearly)$/u.test(lowerAt(tokens, from - 1)) &&
    /^(?:half|a|\d|one|two|three)/u.test(lowerAt(tokens, from))
  )
    return { from: from - 1, to }
  if (PREPOSITIONS.has(lowerAt(tokens, from - 1)) && !DETERMINERS.has(lowerAt(tokens, to - 1)) && !isCapital(tokens[to - 1]))
    return null
  return { from, to: /^\p{Ll}+ing$/u.test(tokens[to - 1]?.text ?? '') && to - from > 1 ? to - 1 : to }
}

/** Whether “that” behind a word begins what is said of it, and no name of its own. */
function isRelative(tokens: readonly Token[], that: number, to: number): boolean {
  const behind = tokens.slice(that + 1, to)
  return (
    tokens[that - 1]?.kind === 'word' &&
    behind.every((token) => !isCapital(token) && !DETERMINERS.has(token.lower) && !/[’']s$/u.test(token.text))
  )
}

/** A phrase that begins at `from`, with what stands before it and belongs to it; `to` where it ends earlier then. Null where nothing does. */
function widened(tokens: readonly Token[], from: number): { from: number; to?: number } | null {
  const { lower = '', start = 0 } = tokens[from - 1] ?? {}
  if (lower === 'and' && from >= 2 && isCapital(tokens[from]) && isCapital(tokens[from - 2])) return before(tokens, from - 1)
  if (JOINING.has(lower) || (lower === 'as' && lowerAt(tokens, from - 2) === 'such')) {
    const joint = lower === 'as' ? from - 2 : from - 1
    return TIMES.has(lowerAt(tokens, joint - 1)) ? null : before(tokens, joint)
  }
  if (lower === 'by') {
    // “a handbook seen by researchers”, “a study paid for by Beijing”: the handbook and the study say it.
    const participle = [from - 2, from - 3].find((at) => /(?:ed|en|wn|paid|held|kept|made)$/u.test(lowerAt(tokens, at)))
    const wider = before(tokens, participle ?? from - 1)
    return wider === null || participle === undefined ? wider : { ...wider, to: participle }
  }
  return lower === 'who' && start > 0 ? before(tokens, from - 1) : null
}

/** Where the noun before a joint begins; null where none stands there. */
function before(tokens: readonly Token[], joint: number): { from: number } | null {
  const from = baseStart(tokens, joint)
  return from === joint ? null : { from }
}

/** “A friend who has served three presidents likes to say”: who stands before “who”, with it where it is short. */
function beforeWho(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let at = phrase.from - 1; at > 0 && phrase.from - at < 10; at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (CONJUNCTIONS.has(token.lower) && token.lower !== 'who')) return phrase
    if (token.lower !== 'who') continue
    const head = upTo(tokens, at)
    return head === null ? phrase : { from: head.from, to: phrase.to - at < 4 ? phrase.to : head.to }
  }
  return phrase
}

/** Where the words begin that belong to the noun before `to`: back to “the” or “a”, or to what begins another part of the sentence. */
function baseStart(tokens: readonly Token[], to: number): number {
  let at = to
  while (at > 0 && to - at < MOST_WORDS) {
    const token = tokens[at - 1]
    if (token === undefined || token.kind !== 'word') break
    const { lower } = token
    if (DETERMINERS.has(lower)) {
      at -= 1
      while (
        /^(?:all|both|some|most|nearly|few|one|many)$/u.test(
          tokens[lowerAt(tokens, at - 1) === 'of' ? at - 2 : at - 1]?.lower ?? '',
        )
      )
        at -= lowerAt(tokens, at - 1) === 'of' ? 2 : 1
      break
    }
    if (PRONOUNS.has(lower)) return at === to ? at - 1 : at
    const isInName = isCapital(token) && at > 1 && isCapital(tokens[at - 2])
    if (!isInName && (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower))) break
    if (at < to && TIMES.has(lower) && !isCapital(tokens[at])) break
    at -= 1
  }
  return at
}

/** Where the words between a speaker and the verb begin: “has also”, “on Tuesday”, “in a note to clients”. */
function backOverAdverbs(tokens: readonly Token[], verb: number): number {
  let at = verb
  for (let steps = 0; at > 0 && steps < 12; steps += 1) {
    const { lower = '' } = tokens[at - 1] ?? {}
    const before = lowerAt(tokens, at - 2)
    const isAdverb =
      ADVERBS.has(lower) || AUXILIARIES.has(lower) || (/^\p{Ll}{3,}ly$/u.test(lower) && !/family|reply|italy/u.test(lower))
    if (isAdverb && !PRONOUNS.has(lower)) at -= 1
    else if (lower === 'since' && /^(?:has|have|had)$/u.test(before)) at -= 1
    else if (
      lower === 'to' &&
      /^(?:used|went|likes?|liked|had|continued|is|was|quick|refused|declined|chose|failed)$/u.test(before)
    )
      at -= 2
    else if (TIMES.has(lower) && /^(?:on|in|last|this|next|since|by|early|late)$/u.test(before)) at -= 2
    else if (/^\d{4}$/u.test(lower) && before === 'in') at -= 2
    else break
  }
  return at
}

const STOPS = new Set(
  'told said tell says when while as after before because who which that and but or since where if although though on during following last this in late early yesterday today earlier later recently speaking citing adding referring'.split(
    ' ',
  ),
)

/** Who stands behind a verb in English: “said a trader with a European refiner, who …”; null where nobody does. */
export function phraseBehind(tokens: readonly Token[], start: number): Phrase | null {
  const first = tokens[start]
  let at = start
  while (at < tokens.length && at - start < MOST_WORDS && !endsBefore(tokens, start, at)) at += 1
  if (first === undefined || at === start || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower)) return null
  if (PRONOUNS.has(first.lower)) return { from: start, to: start + 1 }
  const close = isMark(tokens[at], ',') && isApposition(tokens[at + 1]) ? nextComma(tokens, at + 1) : -1
  // “according to her monitoring, the canal carries”: what follows the comma to the end is no apposition.
  const isClosed = close !== -1 && (isMark(tokens[close], ',') || (isCapital(tokens[at + 1]) && close - at < 6))
  return !isClosed ? { from: start, to: at } : { from: start, to: at, beside: { from: at + 1, to: close } }
}

/** “in an emailed note”, “in 2016”, “in May”: how or when it was said. “in Astana” belongs to the name. */
const NO_PLACE =
  /^(?:a|an|the|\d+|his|her|its|their|january|february|march|april|may|june|july|august|september|october|november|december|emailed|written|english|russian)$/u

/** Whether a phrase that began at `start` ends before the token at `at`. */
function endsBefore(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || AUXILIARIES.has(token.lower)) return true
  if (at === start) return false
  const { lower } = token
  if (lower === 'and') return !(isCapital(tokens[at - 1]) && isNameAfter(tokens, at + 1))
  const isPlace = lower === 'in' && !NO_PLACE.test(lowerAt(tokens, at + 1))
  if ((STOPS.has(lower) && !isPlace) || ADVERBS.has(lower) || (TIMES.has(lower) && !isCapital(token))) return true
  // “said the trader reached by telephone”; “a report published by the institute” is called so.
  if (DOCUMENTS.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) === 'by') return false
  return at > start + 1 && lower.endsWith('ed') && /^(?:on|in|by|last|this|to|at|from|for|with)$/u.test(lowerAt(tokens, at + 1))
}

function isApposition(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (/^(?:a|an|the|who|which|whose|his|her|its|then|now|once|also|one|former|head|chief|director|\d+)$/u.test(token.lower) ||
      isCapital(token))
  )
}

function isNameAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return isCapital(next) || (next?.lower === 'the' && tokens.slice(at + 1, at + 5).some(isCapital))
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from < MOST_BETWEEN; at += 1) {
    if (tokens[at]?.kind === 'quote') return at
    if (isMark(tokens[at], ',.;:')) return at
  }
  return tokens.length
}
