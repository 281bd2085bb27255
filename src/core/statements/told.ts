import type { Frame } from './frames.ts'
import { wordCount, type Token } from './tokens.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PERSONAL, PREPOSITIONS } from './words.ts'

/** A stretch of the sentence, in UTF-16 units. */
export type Span = { start: number; end: number }

/** Fewer words say nothing of their own. */
const FEWEST_WORDS = 3
/** How far behind a verb “that” may stand: “told reporters in Astana on Tuesday that”. */
const REACH = 14
const LEADS_IN = /^(?:that|how|why|whether|what|where|if|что|как|почему|будто|чтобы)$/u
const CALLS = /^(?:call|describ|dismiss|label|dub|brand|character|portray|denounc|hail|prais|condemn|critici|назва|называ|охаракт)/u
const SAYS_LITTLE =
  /^(?:(?:almost|next to|very|rather|too|quite) )?(?:a (?:good|great) deal|a lot|nothing|little|much|so|as much|no more|goodbye|otherwise|it again|more)(?![\p{L}])/u

const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text)

/**
 * What a frame's speaker says, as stretches of the sentence: the clause behind “that” or the verb, the clause before “, officials said”, or the quotations beside
 * it. Empty where nothing is told (“declined to comment”). `frames`: all of the sentence, in its order.
 */
export function toldBy(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span[] {
  const before = frame.takes === 'object' || frame.takes === 'quote' ? null : clauseBefore(frame, frames, tokens, text)
  if (frame.isBehind && before !== null && tokens[frame.from - 2]?.kind !== 'quote' && !startsWithQuote(tokens)) return [before]
  const clause = frame.takes === 'quote' ? null : clauseBehind(frame, frames, tokens)
  if (clause !== null) return [clause]
  const quotes = quotesOf(frame, frames, tokens)
  if (frame.takes === 'object' && !frame.isBehind && hasMarks(tokens, frame, frames)) {
    const named = ending(frame.to, frame, frames, tokens)
    if (named !== null) return [named]
  }
  if (quotes.length > 0) return quotes
  if (frame.takes === 'quote') return []
  if (before !== null) return [before]
  const bare = bareClause(frame, frames, tokens, text)
  return bare === null ? [] : [bare]
}

function startsWithQuote(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'quote'
}

/** Whether words in marks follow: “called Bekali “an actor””. */
function hasMarks(tokens: readonly Token[], frame: Frame, frames: readonly Frame[]): boolean {
  const next = frames.find(({ from }) => from >= frame.to)?.from ?? tokens.length
  return tokens.slice(frame.to, Math.min(next, frame.to + REACH)).some((token) => token.end - token.start > token.text.length)
}

/** What follows “that”, “how” or a colon. */
function clauseBehind(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  if (frame.isCredit) return null
  for (let at = frame.to; at < tokens.length && at - frame.to < REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quote' || isMark(token, ';.!?')) return null
    if (at > frame.to && frames.some((other) => other !== frame && other.from <= at && at < other.to)) return null
    if (frame.isBehind && at > frame.to && !isMark(token, ':')) return null
    if (isMark(token, ':')) return tokens[at + 1]?.kind === 'quote' ? null : ending(at + 1, frame, frames, tokens)
    if (LEADS_IN.test(token.lower) && (tokens.slice(frame.to, at).every(({ lower }) => ADVERBS.has(lower) || lower === 'aloud') || token.lower === 'that' || token.lower === 'что' || isMark(tokens[at - 1], ',') || (frame.told && /^(?:why|how|whether|what)$/u.test(token.lower)))) {
      // “the idea that”, “сообщения о том, что”
      return ending(/^(?:that|что)$/u.test(token.lower) ? at + 1 : at, frame, frames, tokens)
    }
    if (AUXILIARIES.has(token.lower)) return null
  }
  return null
}

/** To the end of the sentence, or to where it goes on with somebody who says something else. */
function ending(from: number, frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  const first = tokens[from]
  if (first === undefined) return null
  let to = tokens.length
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (isMark(tokens[at], ';')) to = at
    const other = frames.find((each) => each !== frame && each.from === at && !each.isCredit)
    if (other !== undefined && (/^(?:while|whereas|and|but|и|а|но)$/u.test(tokens[at - 1]?.lower ?? '') || (isMark(tokens[at - 1], ',') && other.who === null))) to = at - 1
    if (to !== tokens.length) break
  }
  while (to > from && isMark(tokens[to - 1], ',.;:—–-!')) to -= 1
  const last = tokens[to - 1]
  return last === undefined || to <= from || wordCountOf(tokens, from, to) < 2 ? null : { start: first.start, end: last.end }
}

function wordCountOf(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).reduce((sum, { text }) => sum + wordCount(text), 0)
}

/** “…, two sources said on Tuesday”; where the sentence goes on behind, the whole of it. */
function clauseBefore(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span | null {
  const edge = frame.from - 1
  const isApart = isMark(tokens[edge], ',—–-') || (frame.isCredit && edge >= 0 && !isMark(tokens[edge], ':'))
  if (!isApart) return null
  const start = lastBreak(tokens, edge)
  const first = tokens[start]
  if (first === undefined || start >= edge + 1) return null
  const end = frame.who?.beside !== undefined && frame.isBehind ? Math.max(frame.to, frame.who.beside.to) : frame.to
  const rest = tokens.findIndex((token, at) => at >= end && isMark(token, ','))
  const goesOn = isMark(tokens[end], ',') ? end : rest !== -1 && rest - end < 6 && !frames.some((each) => each !== frame && each.from > end && each.from <= rest + 2) ? rest : -1
  const restFrom = goesOn === -1 ? tokens.length : goesOn + 1
  const isAside =
    /^(?:who|which|whose|adding|citing|declining|speaking|referring|in|when|after|once|then|now|although|but|while|before|котор\p{L}+|попросивш\p{L}+|комментируя|отвечая)$/u.test(tokens[restFrom]?.lower ?? '') ||
    (frame.isBehind && /^(?:a|an|the)$/u.test(tokens[restFrom]?.lower ?? ''))
  const isInterrupted = goesOn !== -1 && wordCountOf(tokens, restFrom, tokens.length) >= 2 && !isAside
  const stop = isInterrupted ? lastWord(tokens) : edge - (isMark(tokens[edge], ',—–-') ? 1 : 0)
  const last = tokens[stop]
  if (last === undefined || stop < start) return null
  const span = { start: first.start, end: last.end }
  const words = tokens.slice(start, edge)
  // “In a note to clients, N said”, “Opening the session, N said”: not what is said.
  const isAround = /^(?:in|on|at|by|for|with|after|before|during|asked|since|speaking|despite|unlike|like|from|as|when|ранее|однако|впрочем)$|ing$/u.test(first.lower) && !words.some(({ lower }) => AUXILIARIES.has(lower))
  return (isAround && !isInterrupted) || wordCount(text.slice(span.start, span.end)) < 2 ? null : span
}

function lastBreak(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isMark(tokens[at], ';')) return at + 1
  // “ASTANA, Kazakhstan (AP) —”: where it was written.
  const dash = tokens.findIndex((token) => isMark(token, '—–'))
  return dash > 0 && dash < 9 && dash < before && /^\p{Lu}{4,}/u.test(tokens[0]?.text ?? '') ? dash + 1 : 0
}

function lastWord(tokens: readonly Token[]): number {
  let at = tokens.length - 1
  while (at > 0 && isMark(tokens[at], '.,;:!—–-')) at -= 1
  return at
}

/** “believes the wall will hold”, “according to N, the wall will hold”, “urged them to wait”. */
function bareClause(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span | null {
  const isDoing = /ing$/u.test(tokens[frame.to]?.lower ?? '')
  if ((frame.takes === 'that' && !isDoing) || frame.shown || (frame.isBehind && !frame.isCredit)) return null
  let from = frame.to
  if (frame.isCredit) {
    const close = tokens.findIndex((token, at) => at >= from && isMark(token, ','))
    if (close === -1 && frame.isBehind) return null
    from = isMark(tokens[from], ',') ? from + 1 : close !== -1 && close - from < 8 ? close + 1 : from
    if (frame.who?.beside !== undefined && frame.who.beside.to > from) from = frame.who.beside.to + 1
  } else if (frame.takes === 'object') return objectOf(frame, frames, tokens)
  else from = behindAdverbials(tokens, frame.told ? behindAddressee(tokens, from) : from)
  const first = tokens[from]
  if (frame.told && /^(?:not|to)$/u.test(first?.lower ?? '')) return ending(from, frame, frames, tokens)
  if (first === undefined || SAYS_LITTLE.test(text.slice(first.start))) return null
  if (!frame.isCredit && (first.kind !== 'word' || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower))) return null
  const span = ending(from, frame, frames, tokens)
  return span === null || wordCount(text.slice(span.start, span.end)) < FEWEST_WORDS ? null : span
}

/** “demanded an inquiry”, “accused Dushanbe of having fired first”, “urged them to stop”. */
function objectOf(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  if (CALLS.test(frame.verb.toLowerCase()) || /^reject|^отверг|^отказ/u.test(frame.verb.toLowerCase())) return null
  return wordCountOf(tokens, frame.to, tokens.length) < FEWEST_WORDS ? null : ending(frame.to, frame, frames, tokens)
}

/** Behind “us”, “parliament”, “this publication”. */
function behindAddressee(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined) return from
  if (/^(?:me|us|him|her|them|you|it|reporters|journalists|parliament|lawmakers|delegates|senators|deputies|readers|investors|guests)$/u.test(first.lower)) return from + 1
  if (/^(?:the|a|an|this|his|her|its|their|my|our|state|local)$/u.test(first.lower)) {
    let at = from + 1
    while (at - from < 4 && tokens[at]?.kind === 'word' && !isStart(tokens[at])) at += 1
    return Math.max(from + 2, at)
  }
  let at = from
  while (at - from < 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at
}

function isStart(token: Token | undefined): boolean {
  return /^(?:the|a|an|this|these|his|her|its|their|there|no|it|he|she|they|we|i|that|of|in|on|at)$/u.test(token?.lower ?? '')
}

/** Behind “in a statement”, “on Tuesday”, “here”. */
function behindAdverbials(tokens: readonly Token[], from: number): number {
  let at = from
  while (isAdverbial(tokens, at) && at - from < 10) {
    let end = at + 1
    if (/^(?:here|yesterday|earlier|later)$/u.test(tokens[at]?.lower ?? '')) at = end
    else {
      if (/^(?:a|an|the|his|her|its|their|this|that)$/u.test(tokens[end]?.lower ?? '')) end += 1
      const most = end + 3
      end += 1
      while (end < most && tokens[end]?.kind === 'word' && !isStart(tokens[end]) && !PERSONAL.has(tokens[end]?.lower ?? '') && !AUXILIARIES.has(tokens[end]?.lower ?? '')) end += 1
      at = end
    }
    if (isMark(tokens[at], ',')) at += 1
  }
  return at
}

function isAdverbial(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (lower === 'to') return /^(?:the|a|an|reporters|journalists|parliament|lawmakers)$/u.test(next?.lower ?? '') || /^\p{Lu}/u.test(next?.text ?? '')
  return /^(?:in|on|at|during|late|earlier|here|yesterday|later|last|this)$/u.test(lower)
}

/** The quotations that stand nearer to this frame than to another. */
function quotesOf(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span[] {
  const quoting = frames.filter((each) => !each.shown || each === frame)
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'quote' || isInClause(token, frame, frames, tokens)) return []
    const nearest = quoting.toSorted((one, other) => distance(one, at) - distance(other, at))[0]
    return nearest === frame ? [{ start: token.start + 1, end: token.end - 1 }] : []
  })
}

/** Whether a quotation stands within what somebody else says “that …” with. */
function isInClause(quote: Token, frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  return frames.some((other) => {
    const clause = other === frame || other.takes === 'quote' || other.isBehind ? null : clauseBehind(other, frames, tokens)
    return clause !== null && clause.start <= quote.start && quote.end <= clause.end + 2
  })
}

function distance({ from, to, takes }: Frame, at: number): number {
  const away = to <= at ? at - to : from - at - 1
  return away * 2 + (takes === 'object' && from > at ? 20 : 0)
}
