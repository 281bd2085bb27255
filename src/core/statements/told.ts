import { clauseBefore, lastBreak } from './clause-before.ts'
import { bareClause, clauseBehind, ending, REACH, objectStart } from './clause-behind.ts'
import type { Frame } from './frame.ts'
import { isMark, type Span, type Token } from './tokens.ts'

/**
 * What a frame's speaker says, as stretches of the sentence: the clause behind “that” or the verb, the clause before “, officials said”, or the quotations beside
 * it. Empty where nothing is told (“declined to comment”). `frames`: all of the sentence, in its order.
 */
export function toldBy(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span[] {
  const before = frame.takes === 'object' || frame.takes === 'quote' ? null : clauseBefore(frame, frames, tokens, text)
  if (frame.isBehind && before !== null && tokens[frame.from - 2]?.kind !== 'quote' && !startsWithQuote(tokens)) return [before]
  const clause = frame.takes === 'quote' ? null : clauseBehind(frame, frames, tokens)
  if (clause !== null) return [clause]
  const quotes = quotesOf(frame, frames, tokens, text)
  const inside = quotes.length > 0 && frame.takes !== 'quote' ? aroundQuotes(frame, frames, tokens, text, before) : null
  if (inside !== null) return [inside]
  if (frame.takes === 'object' && !frame.isBehind && hasMarks(tokens, frame, frames)) {
    const named = ending(objectStart(frame, tokens), frame, frames, tokens)
    if (named !== null) return [named]
  }
  if (quotes.length > 0) return quotes
  if (frame.takes === 'quote') return []
  const bare = bareClause(frame, frames, tokens, text)
  if (bare !== null && !frame.isCredit) return [bare]
  if (before !== null) return [before]
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

/** A clause of which only a part is quoted: “The survey had been “ordered by those who pay for it,” it said”, “said its tests “did not support” that”. */
function aroundQuotes(
  frame: Frame,
  frames: readonly Frame[],
  tokens: readonly Token[],
  text: string,
  before: Span | null,
): Span | null {
  if (startsWithQuote(tokens)) return null
  const at = tokens.findIndex(({ kind }) => kind === 'quote')
  if (at < frame.from) {
    if (before !== null) return before
    const start = lastBreak(tokens, at)
    const [first, last] = [tokens[start], tokens[at]]
    const isPart =
      at - start >= 2 &&
      at === frame.from - 1 &&
      tokens.slice(start, at).every((token) => token.kind === 'word' || isMark(token, ",'-"))
    return isPart && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null
  }
  if (frame.takes !== 'clause' || frame.isBehind || frame.isCredit || at - frame.to < 3) return null
  const bare = bareClause(frame, frames, tokens, text)
  return bare !== null && bare.end >= (tokens[at]?.end ?? Infinity) - 2 ? bare : null
}

/** The quotations that stand nearer to this frame than to another. */
function quotesOf(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span[] {
  const quoting = frames.filter((each) => !each.shown || each === frame)
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'quote' || isInClause(token, frame, frames, tokens)) return []
    const nearest = quoting.toSorted((one, other) => distance(one, at, tokens) - distance(other, at, tokens))[0]
    return nearest === frame ? [insideOf(token, text)] : []
  })
}

/** Where the words of a quotation stand; one that the sentence before opened has no mark before it, one that the next closes none behind. */
function insideOf({ start, text: words }: Token, text: string): Span {
  const from = text.startsWith(words, start) ? start : start + 1
  return { start: from, end: from + words.length }
}

/** Whether a quotation stands within what somebody else says “that …” with. */
function isInClause(quote: Token, frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  return frames.some((other) => {
    const clause = other === frame || other.takes === 'quote' || other.isBehind ? null : clauseBehind(other, frames, tokens)
    return clause !== null && clause.start <= quote.start && quote.end <= clause.end + 2
  })
}

function distance({ from, to, takes }: Frame, at: number, tokens: readonly Token[]): number {
  const away = to <= at ? at - to : from - at - 1
  const isApart = from > at && tokens.slice(at, from).some((token) => isMark(token, ';:'))
  return away * 2 + (isApart ? 40 : 0) + (takes === 'object' && from > at ? 20 : 0)
}
