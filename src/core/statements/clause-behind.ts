import type { Frame } from './frame.ts'
import { isCapital, isMark, lowerAt, type Span, type Token, wordCount } from './tokens.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PERSONAL, PREPOSITIONS, TIMES } from './words.ts'

/** Fewer words say nothing of their own. */
const FEWEST_WORDS = 3

/** How far behind a verb “that” may stand: “told reporters in Astana on Tuesday that”. */
export const REACH = 14

const LEADS_IN = /^(?:that|how|why|whether|what|where|if|что|как|почему|будто|чтобы)$/u

const CALLS =
  /^(?:call(?!\p{L}*\s(?:for|on))|describ|dismiss|label|dub|brand|character|portray|denounc|hail|prais|condemn|critici|назва|называ|охаракт)/u

const SAYS_LITTLE =
  /^(?:(?:almost|next to|very|rather|too|quite) )?(?:a (?:good|great) deal|a lot|nothing|little|much|so|as much|no more|goodbye|otherwise|it again|the same)(?![\p{L}])/u

/** What follows “that”, “how” or a colon. */
export function clauseBehind(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  if (frame.isCredit || isKeptBack(frame, tokens)) return null
  // “cited a cable that described”: what follows “that” belongs to the cable.
  const first = tokens[frame.to]
  const isDirect =
    first === undefined ||
    frame.told ||
    first.kind === 'mark' ||
    /^\p{Script=Cyrillic}/u.test(first.text) ||
    LEADS_IN.test(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    ADVERBS.has(first.lower) ||
    TIMES.has(first.lower) ||
    PERSONAL.has(first.lower)
  if (!isDirect || (frame.takes === 'object' && !LEADS_IN.test(first?.lower ?? ''))) return null
  for (let at = frame.to; at < tokens.length && at - frame.to < REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote' || isMark(token, ';.!?')) return null
    if (at > frame.to && frames.some((other) => other !== frame && other.from <= at && at < other.to)) return null
    if (frame.isBehind && at > frame.to && !isMark(token, ':')) return null
    if (isMark(token, ':')) return tokens[at + 1]?.kind === 'quote' ? null : ending(at + 1, frame, frames, tokens)
    if (
      LEADS_IN.test(token.lower) &&
      (tokens.slice(frame.to, at).every(({ lower }) => ADVERBS.has(lower) || lower === 'aloud') ||
        token.lower === 'that' ||
        token.lower === 'что' ||
        isMark(tokens[at - 1], ',') ||
        (frame.told && /^(?:why|how|whether|what)$/u.test(token.lower)))
    ) {
      // “the idea that”, “сообщения о том, что”
      return ending(/^(?:that|что)$/u.test(token.lower) ? at + 1 : at, frame, frames, tokens)
    }
    if (AUXILIARIES.has(token.lower)) return null
  }
  return null
}

/** “would not say how much”, “has not explained why”: what is not told. */
function isKeptBack({ verb, to, isBehind }: Frame, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, to - 3), to - 1).map(({ lower }) => lower)
  return (
    !isBehind &&
    /^(?:say|said|tell|told|explain|explained|disclose|disclosed|reveal|specify|specified|clarify)$/u.test(verb) &&
    before.some((word) => /^(?:not|never)$|n[’']t$/u.test(word)) &&
    /^(?:how|why|whether|what|where|when|who|which|if)$/u.test(lowerAt(tokens, to))
  )
}

/** To the end of the sentence, or to where it goes on with somebody who says something else. */
export function ending(from: number, frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  const first = tokens[from]
  if (first === undefined) return null
  let to = tokens.length
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (isMark(tokens[at], ';')) to = at
    const other = frames.find((each) => each !== frame && each.from === at && !each.isCredit)
    if (
      other !== undefined &&
      (/^(?:while|whereas|and|but|и|а|но)$/u.test(lowerAt(tokens, at - 1)) || (isMark(tokens[at - 1], ',') && other.who === null))
    )
      to = at - 1
    if (to !== tokens.length) break
  }
  while (to > from && isMark(tokens[to - 1], ',;:—–-')) to -= 1
  const last = tokens[to - 1]
  return last === undefined || to <= from || wordCountOf(tokens, from, to) < 2 ? null : { start: first.start, end: last.end }
}

/** How many of the tokens [from, to) are words. */
export function wordCountOf(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).reduce((sum, { text }) => sum + wordCount(text), 0)
}

/** “believes the wall will hold”, “according to N, the wall will hold”, “urged them to wait”. */
export function bareClause(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span | null {
  const isDoing = lowerAt(tokens, frame.to).endsWith('ing')
  if ((frame.takes === 'that' && !isDoing) || frame.shown || (frame.isBehind && !frame.isCredit)) return null
  let from = frame.to
  if (frame.isCredit) {
    const close = tokens.findIndex((token, at) => at >= from && isMark(token, ','))
    if (close === -1 && frame.isBehind) return null
    from = isMark(tokens[from], ',') ? from + 1 : close !== -1 && close - from < 8 ? close + 1 : from
    if (frame.who?.beside !== undefined && frame.who.beside.to > from) from = frame.who.beside.to + 1
  } else if (frame.takes === 'object') return objectOf(frame, frames, tokens)
  else from = behindAdverbials(tokens, frame.told ? behindAddressee(tokens, from) : from)
  if (TIMES.has(lowerAt(tokens, from))) from += 1
  const first = tokens[from]
  if (/^(?:warn|complain|spoke|speak|caution)/u.test(frame.verb)) {
    const of = tokens.findIndex(({ lower }, at) => at >= frame.to && at < frame.to + 3 && /^(?:of|about|against)$/u.test(lower))
    if (of !== -1) return ending(of + 1, frame, frames, tokens)
  }
  if (frame.told && /^(?:not|to)$/u.test(first?.lower ?? '')) return ending(from, frame, frames, tokens)
  if (first === undefined || SAYS_LITTLE.test(text.slice(first.start))) return null
  if (!frame.isCredit && (first.kind !== 'word' || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower))) return null
  const span = ending(from, frame, frames, tokens)
  return span === null || wordCount(text.slice(span.start, span.end)) < (frame.verb.startsWith('den') ? 2 : FEWEST_WORDS)
    ? null
    : span
}

/** Where what is called something begins: “the arrangement as “…””, but behind “it as”. */
export function objectStart(frame: Frame, tokens: readonly Token[]): number {
  const isBare =
    PERSONAL.has(lowerAt(tokens, frame.to)) && lowerAt(tokens, frame.to + 1) === 'as' && tokens[frame.to + 2]?.kind === 'quote'
  return isBare ? frame.to + 2 : frame.to
}

/** “demanded an inquiry”, “accused Dushanbe of having fired first”, “urged them to stop”. */
function objectOf(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  const [next] = tokens.slice(frame.to)
  if (next?.lower === 'as') return ending(frame.to + 1, frame, frames, tokens)
  const as = tokens.findIndex(({ lower }, at) => at > frame.to && at < frame.to + 8 && lower === 'as')
  if (as !== -1 && CALLS.test(frame.verb.toLowerCase())) return ending(objectStart(frame, tokens), frame, frames, tokens)
  if (isNaming(frame, tokens)) return ending(frame.to, frame, frames, tokens)
  if (CALLS.test(frame.verb.toLowerCase()) || tokens.slice(frame.to).some(({ lower }) => lower === 'as')) return null
  return wordCountOf(tokens, frame.to, tokens.length) < 2 ? null : ending(frame.to, frame, frames, tokens)
}

/** “called his work fabricated”, “called the deal a mistake”, «назвал обвинения клеветой»: what is called, and what it is called. */
function isNaming({ verb, to }: Frame, tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token, at) => at >= to && (token.kind !== 'word' || (at > to && PREPOSITIONS.has(token.lower))))
  const words = tokens.slice(to, end === -1 ? tokens.length : end)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length < 2) return false
  if (/^(?:назва|называ)/u.test(verb.toLowerCase())) return INSTRUMENTAL.test(last.lower) && !PREPOSITIONS_RU.test(first.lower)
  if (!/^(?:call|brand|label|dub)/u.test(verb) || !isObjectStart(first)) return false
  if (/^(?:it|them|him|us)$/u.test(first.lower)) return true
  const article = words.findIndex(({ lower }, at) => at > 0 && /^an?$/u.test(lower))
  return article > 0
    ? !TIMES.has(words[article + 1]?.lower ?? '') && !/^(?:day|hour|few)$/u.test(words[article + 1]?.lower ?? '')
    : words.length > 2 && ADJECTIVE.test(last.lower)
}

const INSTRUMENTAL = /(?:[оеё]й|[оеё]м|ым|им|[аяыи]ми|ью)$/u
const PREPOSITIONS_RU = /^(?:в|во|на|о|об|по|с|со|из|за|для|до|от|это)$/u
/** The usual endings of adjectives and participles. */
const ADJECTIVE = /(?:ed|able|ible|less|ful|ous|ive|egal|ic|ary|ent)$/u
const isObjectStart = (token: Token): boolean =>
  /^(?:the|his|her|its|their|this|that|these|those|it|them|him|us|such|any)$/u.test(token.lower) || isCapital(token)

/** Behind “us”, “parliament”, “this publication”. */
function behindAddressee(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined) return from
  if (
    /^(?:me|us|him|her|them|you|it|reporters|journalists|parliament|lawmakers|delegates|senators|deputies|readers|investors|guests)$/u.test(
      first.lower,
    )
  )
    return from + 1
  if (/^(?:the|a|an|this|his|her|its|their|my|our|state|local)$/u.test(first.lower)) {
    let at = from + 1
    while (at - from < 4 && tokens[at]?.kind === 'word' && !isStart(tokens[at]) && !AUXILIARIES.has(lowerAt(tokens, at))) at += 1
    // “told a briefing inflation would slow”: what stands before “would” is told of.
    return Math.max(from + 2, AUXILIARIES.has(lowerAt(tokens, at)) ? at - 1 : at)
  }
  let at = from
  while (at - from < 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at
}

function isStart(token: Token | undefined): boolean {
  return /^(?:the|a|an|this|these|his|her|its|their|there|no|not|to|it|he|she|they|we|i|that|of|in|on|at)$/u.test(
    token?.lower ?? '',
  )
}

/** Behind “in a statement”, “on Tuesday”, “here”. */
function behindAdverbials(tokens: readonly Token[], from: number): number {
  let at = from
  while (isAdverbial(tokens, at) && at - from < 10) {
    let end = at + 1
    if (/^(?:here|yesterday|earlier|later)$/u.test(lowerAt(tokens, at))) at = end
    else {
      if (/^(?:a|an|the|his|her|its|their|this|that)$/u.test(lowerAt(tokens, end))) end += 1
      const most = end + 3
      end += 1
      while (
        end < most &&
        tokens[end]?.kind === 'word' &&
        !isStart(tokens[end]) &&
        !PERSONAL.has(lowerAt(tokens, end)) &&
        !AUXILIARIES.has(lowerAt(tokens, end))
      )
        end += 1
      at = end
    }
  }
  return at
}

function isAdverbial(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (lower === 'to')
    return (
      /^(?:the|a|an|reporters|journalists|parliament|lawmakers)$/u.test(next?.lower ?? '') || /^\p{Lu}/u.test(next?.text ?? '')
    )
  return /^(?:in|on|at|during|late|earlier|here|yesterday|later|last|this)$/u.test(lower)
}
