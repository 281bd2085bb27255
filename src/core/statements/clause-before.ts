import { ending, wordCountOf } from './clause-behind.ts'
import type { Frame } from './frame.ts'
import { isMark, lowerAt, type Span, type Token, wordCount } from './tokens.ts'
import { AUXILIARIES } from './words.ts'

/** What stands behind the speaker and only says more of him or of when he spoke. */
const ASIDE =
  /^(?:who|which|whose|adding|citing|declining|speaking|referring|in|when|after|although|but|while|before|котор\p{L}+|попросивш\p{L}+|комментируя|отвечая)$/u
/** How something begins in which nobody says anything: “In a note to clients, N said”, “Opening the session, N said”. */
const AROUND =
  /^(?:in|on|at|by|for|with|after|before|during|asked|since|speaking|despite|unlike|like|from|as|when|questioned|pressed|ранее|однако|впрочем)$|ing$/u
/** “said on Tuesday, …” still goes on. */
const MOST_BETWEEN = 6

/** “…, two sources said on Tuesday”; where the sentence goes on behind, the whole of it. */
export function clauseBefore(frame: Frame, frames: readonly Frame[], tokens: readonly Token[], text: string): Span | null {
  let edge = frame.from - 1
  if (/^(?:as|как)$/u.test(lowerAt(tokens, edge)) && edge === 0) return behindAs(frame, frames, tokens)
  if (/^(?:as|как)$/u.test(lowerAt(tokens, edge)) && isMark(tokens[edge - 1], ',')) edge -= 1
  const isComma = isMark(tokens[edge], ',—–-')
  if (!isComma && (!frame.isCredit || edge < 0 || isMark(tokens[edge], ':'))) return null
  const start = lastBreak(tokens, edge)
  const first = tokens[start]
  const isWhole = goesOnBehind(frame, frames, tokens)
  const last = tokens[isWhole ? lastWord(tokens) : edge - (isComma ? 1 : 0)]
  if (first === undefined || last === undefined || last.start < first.start) return null
  const isAround = AROUND.test(first.lower) && !tokens.slice(start, edge).some(({ lower }) => AUXILIARIES.has(lower))
  return (isAround && !isWhole) || wordCount(text.slice(first.start, last.end)) < 2 ? null : { start: first.start, end: last.end }
}

/** “Prices, he said, will fall”: whether what is said goes on behind the speaker. */
function goesOnBehind(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  const end = frame.who?.beside !== undefined && frame.isBehind ? Math.max(frame.to, frame.who.beside.to) : frame.to
  const comma = tokens.findIndex((token, at) => at >= end && isMark(token, ','))
  if (comma === -1 || (comma !== end && comma - end >= MOST_BETWEEN)) return false
  if (comma !== end && frames.some((each) => each !== frame && each.from > end && each.from <= comma + 2)) return false
  const next = lowerAt(tokens, comma + 1)
  const isAside = ASIDE.test(next) || (frame.isBehind && /^(?:a|an|the)$/u.test(next))
  return !isAside && wordCountOf(tokens, comma + 1, tokens.length) >= 2
}

/** “As N has pointed out, nine tons of ten …”, «Как сообщает N, завод …». */
function behindAs(frame: Frame, frames: readonly Frame[], tokens: readonly Token[]): Span | null {
  const comma = tokens.findIndex((token, at) => at >= frame.to && isMark(token, ','))
  return comma === -1 ? null : ending(comma + 1, frame, frames, tokens)
}

/** Where the part of a sentence begins that ends before a token: behind a semicolon, or behind where it was written. */
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
