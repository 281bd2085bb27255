import { isMark, lowerAt, type Token } from './tokens.ts'
import { NOUN_TOO, type SpeechVerb, speechVerb } from './verbs.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PERSONAL, PREPOSITIONS, PRONOUNS } from './words.ts'

const HOLDS =
  /^(?:clear|adamant|sure|convinced|certain|confident|sceptical|skeptical|unpersuaded|blunt|categorical|afraid|aware|cautious|uneasy|emphatic|explicit)$/u

const FEELS = /^(?:concern|confidence|hope|doubt|doubts|fear|fears|regret|surprise|alarm|conviction)$/u

const RU_FEELS = /^(?:уверенность|надежду|мнение|сомнение|обеспокоенность|убеждение|опасение|сожаление|готовность)$/u

export type Found = { verb: SpeechVerb; to: number }

export function known(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at] as Token
  const { lower } = token
  const next = tokens[at + 1]
  if (at > 0 && /^\p{Lu}/u.test(token.text)) return null
  if (/^(?:point|points|pointed|pointing)$/u.test(lower) && next?.lower === 'out') return { verb: { takes: 'that' }, to: at + 2 }
  if (/^(?:put|puts|putting)$/u.test(lower) && next?.lower === 'it') return { verb: { takes: 'quote' }, to: at + 2 }
  if (lower === 'put' && isPutAt(tokens, at)) return { verb: { takes: 'object' }, to: at + 1 }
  if (lower === 'puts' && tokens.slice(at, at + 9).some((each) => each.lower === 'at'))
    return { verb: { takes: 'object' }, to: at + 1 }
  if (lower === 'let' && next?.lower === 'it' && lowerAt(tokens, at + 3) === 'known')
    return { verb: { takes: 'that' }, to: at + 4 }
  if (
    /^(?:makes|made)$/u.test(lower) &&
    /^(?:clear|it)$/u.test(next?.lower ?? '') &&
    tokens.slice(at, at + 4).some((each) => each.lower === 'clear')
  )
    return { verb: { takes: 'that' }, to: at + (next?.lower === 'it' ? 3 : 2) }
  if (/^(?:express|expresses|expressed|voiced)$/u.test(lower) && FEELS.test(next?.lower ?? ''))
    return { verb: { takes: 'that' }, to: at + 2 }
  if (/^вырази(?:л|ла|ли|ло)$|^выража/u.test(lower) && RU_FEELS.test(next?.lower ?? ''))
    return { verb: { takes: 'that' }, to: at + 2 }
  if (/^согласен|^согласн|^солидар/u.test(lower)) return { verb: { takes: 'quote' }, to: at + 1 }
  if (/^(?:called|calls|calling)$/u.test(lower) && /^(?:for|on)$/u.test(next?.lower ?? ''))
    return { verb: { takes: 'object' }, to: at + 2 }
  const verb = speechVerb(lower)
  if (verb === null) return null
  const before = lowerAt(tokens, at - 1)
  if (DETERMINERS.has(before) && !PERSONAL.has(before) && !/^(?:some|most|many|few|several|others?|that)$/u.test(before))
    return null
  // “the last disputed stretch”
  if (/^(?:last|next|only|first|long|most|much|still|now)$/u.test(before) && isBeforeNoun(tokens, at)) return null
  if (isPassive(tokens, at) && !/^quot|^cit/u.test(lower) && !(verb.takes === 'object' && next?.lower === 'by')) return null
  if (/^(?:holds?|held)$/u.test(lower) && next?.lower !== 'that') return null
  if (verb.takes === 'object' && NOUN_TOO.has(lower) && !DETERMINERS.has(next?.lower ?? '') && next?.lower !== 'for') return null
  // “what it calls “schools””
  if (verb.takes === 'object' && tokens.slice(Math.max(0, at - 4), at).some((each) => each.lower === 'what')) return null
  if (PREPOSITIONS.has(before) && before !== 'to') return null
  return { verb, to: at + 1 }
}

/** “put the figure at 10 million”, “put the toll at more than 40” */
function isPutAt(tokens: readonly Token[], at: number): boolean {
  const to = tokens.findIndex(({ lower }, index) => index > at + 1 && index < at + 9 && lower === 'at')
  return (
    to !== -1 &&
    /^(?:the|its|their|his|her|that)$/u.test(lowerAt(tokens, at + 1)) &&
    /^(?:\p{Sc}?\d.*|about|around|some|nearly|over|under|more|less|just|between|half|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
      lowerAt(tokens, to + 1),
    )
  )
}

/** Whether a participle behind “the last”, “a much” says which of what follows. */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    DETERMINERS.has(lowerAt(tokens, at - 2)) &&
    lowerAt(tokens, at).endsWith('ed') &&
    next?.kind === 'word' &&
    ![DETERMINERS, PREPOSITIONS, PRONOUNS, CONJUNCTIONS].some((words) => words.has(next.lower))
  )
}

/** “is adamant that”, “has been very clear:” */
export function held(tokens: readonly Token[], at: number): Found | null {
  const { lower } = tokens[at] as Token
  const next = tokens[at + 1]
  if (!HOLDS.test(lower) || !(next?.lower === 'that' || isMark(next, ':'))) return null
  return /^(?:is|are|was|were|been|remains?|remained)$/u.test(lowerAt(tokens, beforeAdverbs(tokens, at) - 1)) ||
    AUXILIARIES.has(lowerAt(tokens, at - 1))
    ? { verb: { takes: 'that' }, to: at + 1 }
    : null
}

/** “…,” protests N: whatever is done behind a quotation. */
export function unknownBesideQuote(tokens: readonly Token[], at: number): Found | null {
  const { text } = tokens[at] as Token
  if (!/^\p{Ll}{3,16}(?:s|ed|ет|ит|ёт|ут|ют|ят|ал|ил|ул|ала|ила|ула|али|или|ется|ится|ался|ился|лась|лись)$/u.test(text))
    return null
  const dash = isMark(tokens[at - 1], '—–-') ? 1 : 0
  const comma = isMark(tokens[at - 1 - dash], ',') ? 1 : 0
  return tokens[at - 1 - dash - comma]?.kind === 'quote' ? { verb: { takes: 'quote' }, to: at + 1 } : null
}

export function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, beforeAdverbs(tokens, at) - 1)
  if (!/ed$|said|told|thought|written|quoted|found|known|shown/u.test(lowerAt(tokens, at))) return false
  return (
    /^(?:is|are|was|were|been|be|being)$/u.test(before) ||
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:been|being)$/u.test(lower))
  )
}

export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at
  while (
    before > 0 &&
    (ADVERBS.has(lowerAt(tokens, before - 1)) ||
      lowerAt(tokens, before - 1).endsWith('ly') ||
      lowerAt(tokens, before - 1) === 'very')
  )
    before -= 1
  return before
}
