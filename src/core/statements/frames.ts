import { creditAt, opinionAt } from './credit-frames.ts'
import { PLAIN, type Frame } from './frame.ts'
import { type Phrase, phraseBefore, phraseBehind } from './phrases.ts'
import { russianBefore, russianBehind } from './russian-phrases.ts'
import { beforeAdverbs, held, isPassive, known, unknownBesideQuote } from './speech-verb-at.ts'
import { isCyrillic, isMark, lowerAt, type Token } from './tokens.ts'
import { isBaseForm, isImpersonal, NOUN_TOO } from './verbs.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS } from './words.ts'

/** Who says something in a sentence, in its order. English and Russian; verbs within quotations do not count. */
export function framesIn(tokens: readonly Token[]): Frame[] {
  const frames: Frame[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const frame = creditAt(tokens, at) ?? opinionAt(tokens, at) ?? verbAt(tokens, at)
    if (frame === null || frames.some(({ from, to }) => from < frame.to && frame.from < to && frame.isCredit)) continue
    frames.push(frame)
  }
  return frames
}

function verbAt(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at] as Token
  const found = held(tokens, at) ?? known(tokens, at) ?? unknownBesideQuote(tokens, at)
  if (found === null) return null
  const { verb, to } = found
  const frame = {
    ...PLAIN,
    verb: tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(' '),
    takes: verb.takes,
    told: verb.told ?? false,
    shown: verb.shown ?? false,
  }
  const behindWhat = tokens[at - 1]
  const russian = isCyrillic(token)
  // “was described by N as …”
  if (frame.takes === 'object' && lowerAt(tokens, to) === 'by' && isPassive(tokens, at)) {
    const by = phraseBehind(tokens, to + 1)
    return by === null ? null : { ...frame, who: by, from: at, to: by.beside === undefined ? by.to : by.beside.to + 1 }
  }
  const isGerund = russian ? /(?:вш?ись|ив|ав|ев|нув|ая|яя|уя|ляя)$/u.test(token.lower) : token.lower.endsWith('ing')
  const besideQuote =
    behindWhat?.kind === 'quote' ||
    (isMark(behindWhat, ',—–-') && tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'quote'))
  const isTurned =
    at > 0 &&
    !isGerund &&
    !frame.told &&
    (russian || !frame.shown) &&
    (frame.takes !== 'object' || besideQuote) &&
    (besideQuote || isMark(behindWhat, ',—–-') || /^(?:so|as|как|этом)$/u.test(behindWhat?.lower ?? ''))
  if (isTurned || (russian && at === 0)) {
    const who = russian ? russianBehind(tokens, to, token.lower) : turnedBehind(tokens, to)
    if (russian && isImpersonal(token.lower) && who?.isBody !== true) return null
    if (who !== null && (russian || !isBeginning(tokens, who))) return { ...frame, who, from: at, to: who.to, isBehind: true }
  }
  if (isGerund && (frame.shown || /^cit|^quot|^consider|^regard|^hold/u.test(token.lower))) return null
  if (isGerund) return isMark(behindWhat, ',') || behindWhat?.kind === 'quote' ? { ...frame, who: null, from: at, to } : null
  if (isMark(tokens[at - 2], ',') && behindWhat?.lower === 'then') return { ...frame, who: null, from: at, to }
  const who = russian ? russianBefore(tokens, at) : phraseBefore(tokens, at)
  if (russian && isImpersonal(token.lower) && who?.isBody !== true) return null
  if (who !== null && !russian && isBaseForm(token.lower) && !mayBeSeveral(tokens, who, at)) return null
  if (who !== null) {
    const isPlain =
      !russian &&
      NOUN_TOO.has(token.lower) &&
      who.beside === undefined &&
      tokens.slice(who.from, who.to).every(({ text }, index) => index === 0 || !/^\p{Lu}/u.test(text)) &&
      !PERSONAL.has(lowerAt(tokens, who.from))
    return isNobody(tokens, who)
      ? null
      : { ...frame, takes: isPlain && frame.takes === 'clause' ? 'that' : frame.takes, who, from: who.from, to }
  }
  return goesOnWith(tokens, at) ? { ...frame, who: null, from: at, to } : null
}

/** “… and then said”, “… and in a press conference alleged”. */
function goesOnWith(tokens: readonly Token[], at: number): boolean {
  const before = beforeAdverbs(tokens, at) - 1
  const isAnd = (place: number): boolean => /^(?:and|but|then|и|а|но)$/u.test(lowerAt(tokens, place))
  return (
    isAnd(before) ||
    [1, 2, 3, 4].some((back) => /^(?:in|at|on)$/u.test(lowerAt(tokens, before - back)) && isAnd(before - back - 1))
  )
}

function turnedBehind(tokens: readonly Token[], to: number): Phrase | null {
  const who = phraseBehind(tokens, to)
  if (who === null) return null
  const end = tokens[who.to]
  // “The minister, Satkeyev, said the country “cannot …””: behind the verb stands what he said.
  if (tokens.slice(who.from, who.to).every(({ lower }) => ADVERBS.has(lower) || PREPOSITIONS.has(lower))) return null
  return end === undefined ||
    end.kind === 'quote' ||
    isMark(end, '.,;:—–!?)') ||
    /^(?:in|on|at|of|when|while|as|after|before|who|during|last|this|late|early|told|yesterday|recently)$/u.test(end.lower)
    ? who
    : null
}

/** “said on Tuesday”, “said the country would” is no speaker. */
function isBeginning(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).some(({ lower }) => AUXILIARIES.has(lower))
}

/** Whether “say” may be said of a phrase: of several, or behind “will” and “did not”. */
function mayBeSeveral(tokens: readonly Token[], { from, to }: Phrase, verb: number): boolean {
  if (tokens.slice(to, verb).some(({ lower }) => AUXILIARIES.has(lower) || lower === 'to')) return true
  const words = tokens.slice(from, to)
  const cut = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower))
  const head = (cut === -1 ? words : words.slice(0, cut)).at(-1)
  return (
    /s$|^(?:people|men|women|all|some|many|others|they|we|i|you|police|data|taliban|who|most|few|several|both|media|staff|two|three)$/u.test(
      head?.lower ?? '',
    ) || words.some(({ lower }) => lower === 'and')
  )
}

function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to)
  return words.every(({ lower }) => DETERMINERS.has(lower) && !/^(?:some|many|most|all|both|few|several|others)$/u.test(lower))
}
