import { ending, wordCountOf } from './clause-behind.ts'
import type { Frame } from './frame.ts'
import { isMark, lowerAt, type Span, type Token, wordCount } from './tokens.ts'
import { AUXILIARIES } from './words.ts'

/** “…, two sources said on Tuesday”; where the sentence goes on behind, the whole of it. */
export function clauseBefore(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span | null {
  let edge = frame.from - 1
  if (/^(?:as|как)$/u.test(lowerAt(tokens, edge)) && edge === 0) return behindAs(frame, frames, tokens)
  if (/^(?:as|как)$/u.test(lowerAt(tokens, edge)) && isMark(tokens[edge - 1], ',')) edge -= 1
  const isApart = isMark(tokens[edge], ',—–-') || (frame.isCredit && edge >= 0 && !isMark(tokens[edge], ':'))
  if (!isApart) return null
  const start = lastBreak(tokens, edge)
  const first = tokens[start]
  if (first === undefined || start >= edge + 1) return null
  const end = frame.who?.beside !== undefined && frame.isBehind ? Math.max(frame.to, frame.who.beside.to) : frame.to
  const rest = tokens.findIndex((token, at) => at >= end && isMark(token, ','))
  const goesOn = isMark(tokens[end], ',')
    ? end
    : rest !== -1 && rest - end < 6 && !frames.some((each) => each !== frame && each.from > end && each.from <= rest + 2)
      ? rest
      : -1
  const restFrom = goesOn === -1 ? tokens.length : goesOn + 1
  const isAside =
    /^(?:who|which|whose|adding|citing|declining|speaking|referring|in|when|after|although|but|while|before|котор\p{L}+|попросивш\p{L}+|комментируя|отвечая)$/u.test(
      lowerAt(tokens, restFrom),
    ) ||
    (frame.isBehind && /^(?:a|an|the)$/u.test(lowerAt(tokens, restFrom)))
  const isInterrupted = goesOn !== -1 && wordCountOf(tokens, restFrom, tokens.length) >= 2 && !isAside
  const stop = isInterrupted ? lastWord(tokens) : edge - (isMark(tokens[edge], ',—–-') ? 1 : 0)
  const last = tokens[stop]
  if (last === undefined || stop < start) return null
  const span = { start: first.start, end: last.end }
  const words = tokens.slice(start, edge)
  // “In a note to clients, N said”, “Opening the session, N said”: not what is said.
  const isAround =
    /^(?:in|on|at|by|for|with|after|before|during|asked|since|speaking|despite|unlike|like|from|as|when|questioned|pressed|ранее|однако|впрочем)$|ing$/u.test(
      first.lower,
    ) && !words.some(({ lower }) => AUXILIARIES.has(lower))
  return (isAround && !isInterrupted) || wordCount(text.slice(span.start, span.end)) < 2 ? null : span
}

/** “As N has pointed out, nine tons of ten …”, «Как сообщает N, завод …». */
function behindAs(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  const comma = tokens.findIndex((token, at) => at >= frame.to && isMark(token, ','))
  return comma === -1 ? null : ending(comma + 1, frame, frames, tokens)
}

export function lastBreak(tokens: readonly Token[], before: number): number {
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
