import { creditAt, opinionAt } from './credit-frames.ts'
import { PLAIN, type Frame } from './frame.ts'
import { type Phrase, phraseBefore, phraseBehind } from './phrases.ts'
import { russianBefore, russianBehind } from './russian-phrases.ts'
import { beforeAdverbs, held, isPassive, known, unknownBesideQuote } from './speech-verb-at.ts'
import { isCapital, isCyrillic, isMark, lowerAt, type Token } from './tokens.ts'
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

/** What a frame is before it is known who speaks in it. */
type Bare = Omit<Frame, 'who' | 'from' | 'to'>

function verbAt(tokens: readonly Token[], at: number): Frame | null {
  const found = held(tokens, at) ?? known(tokens, at) ?? unknownBesideQuote(tokens, at)
  if (found === null) return null
  const { verb, to } = found
  const words = tokens.slice(at, to).map(({ text }) => text)
  const frame = { ...PLAIN, verb: words.join(' '), takes: verb.takes, told: verb.told ?? false, shown: verb.shown ?? false }
  return isCyrillic(tokens[at]) ? inRussian(tokens, at, to, frame) : inEnglish(tokens, at, to, frame)
}

function inEnglish(tokens: readonly Token[], at: number, to: number, frame: Bare): Frame | null {
  const lower = lowerAt(tokens, at)
  // “was described by N as …”
  if (frame.takes === 'object' && lowerAt(tokens, to) === 'by' && isPassive(tokens, at)) {
    const by = phraseBehind(tokens, to + 1)
    return by === null ? null : { ...frame, who: by, from: at, to: by.beside === undefined ? by.to : by.beside.to + 1 }
  }
  if (lower.endsWith('ing')) return frame.shown || NO_GERUND.test(lower) ? null : ofSubject(tokens, at, to, frame)
  if (!frame.told && !frame.shown && isTurned(tokens, at, frame)) {
    const who = turnedBehind(tokens, to)
    if (who !== null && !isBeginning(tokens, who)) return { ...frame, who, from: at, to: who.to, isBehind: true }
  }
  // “He orders tea, then tells me that …”
  if (isMark(tokens[at - 2], ',') && lowerAt(tokens, at - 1) === 'then') return { ...frame, who: null, from: at, to }
  const who = phraseBefore(tokens, at)
  if (who === null) return goesOnWith(tokens, at) ? { ...frame, who: null, from: at, to } : null
  if (isNobody(tokens, who) || isNothing(tokens, who, frame) || (isBaseForm(lower) && !mayBeSeveral(tokens, who, at))) return null
  const takes = frame.takes === 'clause' && mayBeNoun(tokens, at, who) ? 'that' : frame.takes
  return { ...frame, takes, who, from: who.from, to }
}

function inRussian(tokens: readonly Token[], at: number, to: number, frame: Bare): Frame | null {
  const lower = lowerAt(tokens, at)
  const isGerund = RUSSIAN_GERUND.test(lower)
  const isFor = (who: Phrase | null): boolean => !isImpersonal(lower) || who?.isBody === true
  if (at === 0 || (!isGerund && !frame.told && isTurned(tokens, at, frame))) {
    const who = russianBehind(tokens, to, lower)
    if (!isFor(who)) return null
    if (who !== null) return { ...frame, who, from: at, to: who.to, isBehind: true }
  }
  if (isGerund) return ofSubject(tokens, at, to, frame)
  const who = russianBefore(tokens, at)
  if (!isFor(who)) return null
  // «Такой зимы, говорит, не было»: whoever was heard last.
  if (who === null && isMark(tokens[at - 1], ',') && isMark(tokens[to], ',') && lower.endsWith('т'))
    return { ...frame, who: null, from: at, to, isBehind: true }
  if (who === null) return goesOnWith(tokens, at) ? { ...frame, who: null, from: at, to } : null
  return { ...frame, who, from: who.from, to }
}

const RUSSIAN_GERUND = /(?:вш?ись|ив|ав|ев|нув|ая|яя|уя|ляя)$/u
/** Gerunds behind which stands another source, or nothing that is said. */
const NO_GERUND = /^(?:cit|quot|consider|regard|hold)/u

/** “…, adding that”: of whoever the sentence is about. */
function ofSubject(tokens: readonly Token[], at: number, to: number, frame: Bare): Frame | null {
  const before = tokens[at - 1]
  return isMark(before, ',') || before?.kind === 'quote' ? { ...frame, who: null, from: at, to } : null
}

/** Whether a speaker may stand behind the verb: behind a quotation, a comma, “so” or “as”. */
function isTurned(tokens: readonly Token[], at: number, { takes }: Bare): boolean {
  const before = tokens[at - 1]
  const isApart = isMark(before, ',—–-')
  const besideQuote =
    before?.kind === 'quote' || (isApart && tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'quote'))
  return besideQuote || (takes !== 'object' && (isApart || /^(?:so|as|как|этом)$/u.test(before?.lower ?? '')))
}

/** “the report claims”, “old hopes”: perhaps no verb, unless who stands before it has a name or is between commas. */
function mayBeNoun(tokens: readonly Token[], at: number, { from, to, beside }: Phrase): boolean {
  const isNamed = tokens.slice(from + 1, to).some(isCapital) || PERSONAL.has(lowerAt(tokens, from))
  return NOUN_TOO.has(lowerAt(tokens, at)) && beside === undefined && !isNamed
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

/** “it is clear that”, “it does show the dangers”: what is so, and nobody says; nor does a way or a state of things. */
function isNothing(tokens: readonly Token[], { from, to }: Phrase, { verb, shown }: Bare): boolean {
  const words = tokens.slice(from, to)
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? '']
  if (words.length === 1) return first === 'it' && (shown || /^(?:clear|certain|explicit)$/u.test(verb))
  return !words.some(isCapital) && (/ness(?:es)?$|ism$/u.test(last) || (/^\p{Ll}+ing$/u.test(first) && !OF_PEOPLE.test(first)))
}

/** Participles that say of people what they do: “visiting officials”, and no doing of something: “synergising strategies”. */
const OF_PEOPLE =
  /^(?:leading|visiting|neighbou?ring|ruling|governing|opposing|participating|remaining|dissenting|returning|surviving|serving|sitting|protesting|striking|working|investigating|prosecuting|sending|receiving|lending|existing|competing|warring|trading|mining|shipping|banking|housing|engineering|during|morning|evening)$/u

function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to)
  return words.every(({ lower }) => DETERMINERS.has(lower) && !/^(?:some|many|most|all|both|few|several|others)$/u.test(lower))
}
