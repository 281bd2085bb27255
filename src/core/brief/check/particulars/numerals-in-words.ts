import { holdsNumberWords, numberWord } from './number-words.ts'
import type { Numeral } from './numeral.ts'
import { ordinalWord } from './ordinals.ts'

type Token = { word: string; start: number; end: number }

/** Numbers written in words: “two and a half million”, “two thirds”, “nine in ten”, “four-fold”, «полтора миллиона», «вдвое». “One” alone counts nothing. */
export function numeralsInWords(text: string): Numeral[] {
  if (!holdsNumberWords(text)) return []
  const tokens = [...text.matchAll(/\p{L}+/gu)].map((match): Token => {
    return { word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }
  })
  const found: Numeral[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readAt(text, tokens, at)
    if (read === null) continue
    const [first, last] = [tokens[at], tokens[read.next - 1]]
    if (!first || !last) break
    const { kind, value } = read
    found.push({
      printed: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      values: [value],
      kind,
      inWords: true,
    })
    at = read.next - 1
  }
  return found
}

type Read = { value: number; next: number; kind: Numeral['kind'] }

function readAt(text: string, tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.word ?? ''
  const one = oneInSo(tokens, at)
  if (one !== null) return one
  const own = numberWord(word)
  if (own === null && word !== 'a' && word !== 'an') return null
  if (isName(text, tokens, at)) return null
  if (own?.kind === 'factor') return { value: own.value, next: at + 1, kind: 'factor' }
  const half = readHalf(text, tokens, at)
  if (half !== null) return half
  const cardinal = readCardinal(tokens, at)
  if (cardinal === null) return ownPart(text, tokens, at)
  return fractionOf(text, tokens, at, cardinal) ?? cardinalRead(text, tokens, at, cardinal)
}

/** «каждая пятая компания», “every fifth firm”: one in five; every second year is a rate. */
function oneInSo(tokens: readonly Token[], at: number): Read | null {
  if (!/^(?:every|кажд(?:ый|ая|ое|ого|ой|ому|ым|ую))$/u.test(tokens[at]?.word ?? '')) return null
  const value = ordinalWord(tokens[at + 1]?.word ?? '')
  if (value === null || value < 2 || OF_TIME.test(tokens[at + 2]?.word ?? '')) return null
  return { value: 1 / value, next: at + 2, kind: 'share' }
}

const OF_TIME =
  /^(?:years?|months?|weeks?|days?|hours?|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|год\p{L}*|месяц\p{L}*|недел\p{L}*|день|дня|час\p{L}*|раз\p{L}*|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)$/u

/** “Three Gorges” is a name. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next || at === 0) return false
  return /^\p{Lu}/u.test(text.slice(token.start)) && /^\p{Lu}/u.test(text.slice(next.start)) && next.start === token.end + 1
}

/** “half of”, “half a million”, «половина». In “the first half of 2022” it is no share. */
function readHalf(text: string, tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.word ?? ''
  if (!/^(?:half|половин[аыуе])$/u.test(word)) return null
  if (/^\sas (?:much|many|large|long) again(?!\p{L})/u.test(text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + 18)))
    return { value: 1.5, next: at + 1, kind: 'factor' }
  const before = tokens[at - 1]?.word ?? ''
  if (/^(?:first|second|other|latter|last|later|earlier|перв\p{L}+|втор\p{L}+|друг\p{L}+|с)$/u.test(before)) return null
  const scaled = scaleBehind(tokens, at + 1)
  if (scaled !== null) return { value: scaled.value / 2, next: scaled.next, kind: 'number' }
  return isShareHere(text, tokens, at) || word !== 'half' ? { value: 0.5, next: at + 1, kind: 'share' } : null
}

/** “half a million”, “a quarter of a billion”: the scale with the place behind it. */
function scaleBehind(tokens: readonly Token[], from: number): { value: number; next: number } | null {
  let at = from
  for (const word of ['of', 'a']) if (tokens[at]?.word === word) at += 1
  const scale = numberWord(tokens[at]?.word ?? '')
  return scale?.kind === 'scale' ? { value: scale.value, next: at + 1 } : null
}

/** “a third of”: without “of” it may be the third of several. */
function isShareHere(text: string, tokens: readonly Token[], at: number): boolean {
  const after = text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + 12)
  return /^(?:$|[.,;:!?)”»]|\s(?:of|the|its|their|all|that|as|more|less|higher|lower|from|by|to|in|on|since|during|after|before|over|between|when|while|within|under|below|above|less|fewer|did|do|does|was|were|had|have|has|will|would|is|are|say|said|who|with|or|but|at|about|into|than|off|and|а|от|из)\s|\s\p{Script=Cyrillic})/u.test(
    after,
  )
}

function ownPart(text: string, tokens: readonly Token[], at: number): Read | null {
  const [own, next] = [tokens[at]?.word ?? '', numberWord(tokens[at + 1]?.word ?? '')]
  if (/^(?:a|an)$/u.test(own) && next?.kind === 'part') {
    const scaled = scaleBehind(tokens, at + 2)
    if (scaled !== null) return { value: scaled.value / next.value, next: scaled.next, kind: 'number' }
  }
  if (/^(?:a|an)$/u.test(own) && next?.kind === 'part')
    return isShareHere(text, tokens, at + 1) ? { value: 1 / next.value, next: at + 2, kind: 'share' } : null
  const part = numberWord(own)
  return part?.kind === 'part' &&
    /^\p{Script=Cyrillic}{5}/u.test(own) &&
    /^(?:треть|трети|третью|четверть|четверти|четвертью)$/u.test(own)
    ? { value: 1 / part.value, next: at + 1, kind: 'share' }
    : null
}

type Cardinal = { value: number; next: number; scaled: boolean }

function readCardinal(tokens: readonly Token[], from: number): Cardinal | null {
  let [total, current, at] = [0, 0, from]
  let [seen, scaled] = [false, false]
  if (/^an?$/u.test(tokens[from]?.word ?? '')) {
    const next = numberWord(tokens[from + 1]?.word ?? '')
    if (next?.kind !== 'scale' && next?.kind !== 'hundred') return null
    at += 1
  }
  for (; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? ''
    const own = numberWord(word)
    if (
      own?.kind === 'unit' &&
      (!seen || current === 0 || (own.value < 10 && current % 10 === 0) || (own.value < 100 && current % 100 === 0)) &&
      (current !== 0 || !seen || scaled)
    )
      current += own.value
    else if (own?.kind === 'ten' && (current === 0 || current % 100 === 0)) current += own.value
    else if (own?.kind === 'hundreds' && current === 0) current += own.value
    else if (own?.kind === 'hundred') current = (current || 1) * own.value
    else if (own?.kind === 'scale') {
      total += (current || 1) * own.value
      current = 0
      scaled = true
    } else if (
      seen &&
      word === 'and' &&
      /^(?:unit|ten)$/u.test(numberWord(tokens[at + 1]?.word ?? '')?.kind ?? '') &&
      current % 100 === 0 &&
      (current > 0 || scaled)
    )
      continue
    else if (seen && joinsHalf(tokens, at)) {
      current += 0.5
      at += word === 'and' ? 2 : 1
    } else break
    seen = true
  }
  return seen ? { value: total + current, next: at, scaled } : null
}

/** “and a half”, «с половиной». */
function joinsHalf(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word]
  return (one === 'and' && two === 'a' && three === 'half') || (one === 'с' && two === 'половиной')
}

/** How many words say “in”, “out of” at a place. */
function outOf(tokens: readonly Token[], at: number): number {
  const [one, two] = [tokens[at]?.word, tokens[at + 1]?.word]
  return one === 'in' || one === 'из' ? 1 : one === 'out' && two === 'of' ? 2 : 0
}

/** “two thirds”, “nine in ten”, “one out of five”, “one student in eight”. */
function fractionOf(text: string, tokens: readonly Token[], from: number, { value, next }: Cardinal): Read | null {
  const part = numberWord(tokens[next]?.word ?? '')
  const plural = /(?:s|ves|и|ей|ых)$/u.test(tokens[next]?.word ?? '')
  if (part?.kind === 'part' && (plural || (value === 1 && isShareHere(text, tokens, next))))
    return { value: value / part.value, next: next + 1, kind: 'share' }
  const named = value === 1 && outOf(tokens, next) === 0 && numberWord(tokens[next]?.word ?? '') === null ? 1 : 0
  const skip = outOf(tokens, next + named) === 0 ? 0 : named + outOf(tokens, next + named)
  const whole = skip === 0 ? null : numberWord(tokens[next + skip]?.word ?? '')
  const following = tokens[next + skip + 1]?.word ?? ''
  // “one bridge in three provinces” counts provinces.
  if (named === 1 && /(?<!^(?:wa|i|ha|doe))(?:s|ов|ев|ей|ий|ах|ях)$/u.test(following)) return null
  if (
    !/^(?:unit|ten|hundred)$/u.test(whole?.kind ?? '') ||
    whole === null ||
    whole.value <= value ||
    /^(?:years?|months?|weeks?|days?|hours?|cases|лет|года|месяц\p{L}*|дн\p{L}*)$/u.test(following)
  )
    return null
  return from < next ? { value: value / whole.value, next: next + skip + 1, kind: 'share' } : null
}

function cardinalRead(text: string, tokens: readonly Token[], from: number, { value, next, scaled }: Cardinal): Read | null {
  const last = tokens[next - 1]
  if (last && /^-?fold(?!\p{L})/u.test(text.slice(last.end, last.end + 6))) return { value, next: next + 1, kind: 'factor' }
  // “One” seldom counts, and a lone “thousands” or «тысячи» says how many only vaguely.
  const measured =
    /^[\s-](?:per\s?cent|%|процент|million|billion|dollar|euro|km|kilomet|tonne|ton\b|миллион|миллиард|тысяч)/iu.test(
      text.slice(last?.end ?? 0, (last?.end ?? 0) + 14),
    )
  if (value === 1 && !measured) return null
  const vague =
    scaled &&
    next - from === 1 &&
    tokens[from - 1]?.word !== 'per' &&
    /^(?:thousand|million|billion|trillion|тысячи|тысяч|миллионов|миллиардов|триллионов)$/u.test(tokens[from]?.word ?? '')
  return vague ? null : { value, next, kind: 'number' }
}
