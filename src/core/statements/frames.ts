import { phraseBefore, phraseBehind, type Phrase } from './phrases.ts'
import { russianBefore, russianBehind } from './russian-phrases.ts'
import type { Token } from './tokens.ts'
import { isBaseForm, NOUN_TOO, speechVerb, type SpeechVerb } from './verbs.ts'
import { ADVERBS, AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS } from './words.ts'

/**
 * Who says something in a sentence, and where: tokens [from, to) are the speaker and the verb. `who` null: whoever the sentence is about (“…, adding that”).
 * `isCredit`: “according to N”. `isBehind`: the speaker stands behind the verb.
 */
export type Frame = {
  who: Phrase | null
  verb: string
  takes: SpeechVerb['takes']
  told: boolean
  shown: boolean
  isCredit: boolean
  isBehind: boolean
  from: number
  to: number
}

const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text)
const isRussian = (token: Token): boolean => /^\p{Script=Cyrillic}/u.test(token.text)
const CREDIT_NOUN = /^(?:словам|мнению|данным|оценкам?|оценке|подсч[её]там|расч[её]там|прогноз(?:у|ам)|версии|сообщениям?|утверждению|свидетельству|информации|убеждению|признанию|выражению|сведениям)$/u
const OPINION = /^(?:view|opinion|words|account|estimate|estimation|telling|judgement|judgment|reading|assessment|phrase|eyes|argument|answer|reply|verdict|point|position|advice|conclusion)$/u
const HOLDS = /^(?:clear|adamant|sure|convinced|certain|confident|sceptical|skeptical|unpersuaded|blunt|categorical|afraid|aware|cautious|uneasy|emphatic|explicit)$/u
const FEELS = /^(?:concern|confidence|hope|doubt|doubts|fear|fears|regret|surprise|alarm|conviction)$/u
const RU_FEELS = /^(?:уверенность|надежду|мнение|сомнение|обеспокоенность|убеждение|опасение|сожаление|готовность)$/u

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

const base = { told: false, shown: false, isCredit: false, isBehind: false } as const

/** “according to N”, “in his view”, «по словам N», «по его мнению», «со ссылкой на N». */
function creditAt(tokens: readonly Token[], at: number): Frame | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (one === undefined || two === undefined) return null
  const credit = { ...base, takes: 'clause', isCredit: true, from: at } as const
  const of = (who: Phrase | null, verb: string): Frame | null => (who === null ? null : { ...credit, who, verb, to: endOf(who) })
  if (one.lower === 'according' && two.lower === 'to') return of(withAnd(tokens, phraseBehind(tokens, at + 2)), 'according to')
  if (/^(?:in|by)$/u.test(one.lower) && /^(?:his|her|their|its)$/u.test(two.lower) && OPINION.test(three?.lower ?? ''))
    return { ...credit, who: { from: at + 1, to: at + 2 }, verb: `${one.lower} ${two.lower} ${three?.lower}`, to: at + 3 }
  if (/^(?:in|by)$/u.test(one.lower)) {
    const end = tokens.slice(at + 1, at + 8).findIndex(({ kind, text }) => kind === 'word' && /[’']s$|s[’']$/u.test(text))
    if (end !== -1 && OPINION.test(tokens[at + 2 + end]?.lower ?? '') && tokens.slice(at + 1, at + 2 + end).every(({ kind }) => kind === 'word'))
      return { ...credit, who: { from: at + 1, to: at + 2 + end }, verb: tokens[at + 2 + end]?.lower ?? '', to: at + 3 + end }
  }
  if (one.lower === 'по' && CREDIT_NOUN.test(two.lower)) return of(russianBehind(tokens, at + 2, ''), `по ${two.lower}`)
  if (one.lower === 'по' && /^(?:его|её|ее|их)$/u.test(two.lower) && CREDIT_NOUN.test(three?.lower ?? ''))
    return { ...credit, who: { from: at + 1, to: at + 2 }, verb: `по ${two.lower} ${three?.lower}`, to: at + 3 }
  return null
}

/** “Her view is that …”, “was his answer”. */
function opinionAt(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at]
  if (token === undefined || !OPINION.test(token.lower)) return null
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  const owner = before !== undefined && (/[’']s$/u.test(before.text) || /^(?:his|her|their|its)$/u.test(before.lower)) ? at - 1 : -1
  if (owner === -1) return null
  const frame = { ...base, takes: 'clause', who: { from: owner, to: at }, verb: token.lower } as const
  if (/^(?:is|was|remains)$/u.test(behind?.lower ?? '') && (tokens[at + 2]?.lower === 'that' || isMark(tokens[at + 2], ':')))
    return { ...frame, from: owner, to: at + 2 }
  if (isMark(behind, ':')) return { ...frame, from: owner, to: at + 1 }
  return /^(?:is|was|came)$/u.test(tokens[owner - 1]?.lower ?? '') && tokens[owner - 2]?.kind === 'quote'
    ? { ...frame, from: owner - 1, to: at + 1, isBehind: true }
    : null
}

function verbAt(tokens: readonly Token[], at: number): Frame | null {
  const token = tokens[at] as Token
  const found = held(tokens, at) ?? known(tokens, at) ?? unknownBesideQuote(tokens, at)
  if (found === null) return null
  const { verb, to } = found
  const frame = { ...base, verb: tokens.slice(at, to).map(({ text }) => text).join(' '), takes: verb.takes, told: verb.told ?? false, shown: verb.shown ?? false }
  const behindWhat = tokens[at - 1]
  const russian = isRussian(token)
  const isGerund = russian ? /(?:вш?ись|ив|ав|ев|нув|ая|яя|уя|ляя)$/u.test(token.lower) : /ing$/u.test(token.lower)
  const besideQuote = behindWhat?.kind === 'quote' || (isMark(behindWhat, ',—–-') && tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'quote'))
  const isTurned =
    at > 0 && !isGerund && !frame.told && (frame.takes !== 'object' || besideQuote) && (besideQuote || isMark(behindWhat, ',—–-') || /^(?:so|as|как|этом)$/u.test(behindWhat?.lower ?? ''))
  if (isTurned || (russian && at === 0)) {
    const who = russian ? russianBehind(tokens, to, token.lower) : turnedBehind(tokens, to)
    if (who !== null && (russian || !isBeginning(tokens, who))) return { ...frame, who: withAnd(tokens, who), from: at, to: endOf(who), isBehind: true }
  }
  if (isGerund && (frame.shown || /^cit|^quot/u.test(token.lower))) return null
  if (isGerund)
    return isMark(behindWhat, ',') || behindWhat?.kind === 'quote' ? { ...frame, who: null, from: at, to } : null
  if (isMark(tokens[at - 2], ',') && behindWhat?.lower === 'then') return { ...frame, who: null, from: at, to }
  const who = russian ? russianBefore(tokens, at) : phraseBefore(tokens, at)
  if (who !== null && !russian && isBaseForm(token.lower) && !mayBeSeveral(tokens, who, at)) return null
  if (who !== null) {
    const isPlain = !russian && NOUN_TOO.has(token.lower) && who.beside === undefined && tokens.slice(who.from, who.to).every(({ text }, index) => index === 0 || !/^\p{Lu}/u.test(text)) && !PERSONAL.has(tokens[who.from]?.lower ?? '')
    return isNobody(tokens, who) ? null : { ...frame, takes: isPlain && frame.takes === 'clause' ? 'that' : frame.takes, who, from: who.from, to }
  }
  return /^(?:and|but|then|и|а|но)$/u.test(tokens[beforeAdverbs(tokens, at) - 1]?.lower ?? '') ? { ...frame, who: null, from: at, to } : null
}

type Found = { verb: SpeechVerb; to: number }

function known(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at] as Token
  const { lower } = token
  const next = tokens[at + 1]
  if (at > 0 && /^\p{Lu}/u.test(token.text)) return null
  if (/^(?:point|points|pointed|pointing)$/u.test(lower) && next?.lower === 'out') return { verb: { takes: 'that' }, to: at + 2 }
  if (/^(?:put|puts|putting)$/u.test(lower) && next?.lower === 'it') return { verb: { takes: 'quote' }, to: at + 2 }
  if (lower === 'puts' && tokens.slice(at, at + 9).some((each) => each.lower === 'at')) return { verb: { takes: 'object' }, to: at + 1 }
  if (lower === 'let' && next?.lower === 'it' && tokens[at + 3]?.lower === 'known') return { verb: { takes: 'that' }, to: at + 4 }
  if (/^(?:makes|made)$/u.test(lower) && /^(?:clear|it)$/u.test(next?.lower ?? '') && tokens.slice(at, at + 4).some((each) => each.lower === 'clear'))
    return { verb: { takes: 'that' }, to: at + (next?.lower === 'it' ? 3 : 2) }
  if (/^(?:express|expresses|expressed|voiced)$/u.test(lower) && FEELS.test(next?.lower ?? '')) return { verb: { takes: 'that' }, to: at + 2 }
  if (/^вырази(?:л|ла|ли|ло)$|^выража/u.test(lower) && RU_FEELS.test(next?.lower ?? '')) return { verb: { takes: 'that' }, to: at + 2 }
  if (/^согласен|^согласн|^солидар/u.test(lower)) return { verb: { takes: 'quote' }, to: at + 1 }
  if (/^(?:called|calls|calling)$/u.test(lower) && /^(?:for|on)$/u.test(next?.lower ?? '')) return { verb: { takes: 'object' }, to: at + 2 }
  const verb = speechVerb(lower)
  if (verb === null) return null
  const before = tokens[at - 1]?.lower ?? ''
  if (DETERMINERS.has(before) && !PERSONAL.has(before) && !/^(?:all|both|some|most|many|few|several|others?)$/u.test(before)) return null
  if (isPassive(tokens, at) && !/^quot|^cit/u.test(lower)) return null
  if (PREPOSITIONS.has(before) && before !== 'to') return null
  return { verb, to: at + 1 }
}

/** “is adamant that”, “has been very clear:” */
function held(tokens: readonly Token[], at: number): Found | null {
  const { lower } = tokens[at] as Token
  const next = tokens[at + 1]
  if (!HOLDS.test(lower) || !(next?.lower === 'that' || isMark(next, ':'))) return null
  return /^(?:is|are|was|were|been|remains?|remained)$/u.test(tokens[beforeAdverbs(tokens, at) - 1]?.lower ?? '') || AUXILIARIES.has(tokens[at - 1]?.lower ?? '')
    ? { verb: { takes: 'that' }, to: at + 1 }
    : null
}

/** “…,” protests N: whatever is done behind a quotation. */
function unknownBesideQuote(tokens: readonly Token[], at: number): Found | null {
  const { text } = tokens[at] as Token
  if (!/^\p{Ll}{3,16}(?:s|ed|ет|ит|ёт|ут|ют|ят|ал|ил|ул|ала|ила|ула|али|или|ется|ится|ался|ился|лась|лись)$/u.test(text)) return null
  const dash = isMark(tokens[at - 1], '—–-') ? 1 : 0
  const comma = isMark(tokens[at - 1 - dash], ',') ? 1 : 0
  return tokens[at - 1 - dash - comma]?.kind === 'quote' ? { verb: { takes: 'quote' }, to: at + 1 } : null
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[beforeAdverbs(tokens, at) - 1]?.lower ?? ''
  if (!/ed$|said|told|thought|written|quoted|found|known|shown/u.test(tokens[at]?.lower ?? '')) return false
  return /^(?:is|are|was|were|been|be|being)$/u.test(before) || tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:been|being)$/u.test(lower))
}

function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at
  while (before > 0 && (ADVERBS.has(tokens[before - 1]?.lower ?? '') || /ly$/u.test(tokens[before - 1]?.lower ?? '') || tokens[before - 1]?.lower === 'very')) before -= 1
  return before
}

function turnedBehind(tokens: readonly Token[], to: number): Phrase | null {
  const who = phraseBehind(tokens, to)
  if (who === null) return null
  const end = tokens[who.to]
  // “The minister, Satkeyev, said the country “cannot …””: behind the verb stands what he said.
  if (tokens.slice(who.from, who.to).every(({ lower }) => ADVERBS.has(lower) || PREPOSITIONS.has(lower))) return null
  return end === undefined || end.kind === 'quote' || isMark(end, '.,;:—–!?)') || /^(?:in|on|at|of|when|while|as|after|before|who|during|last|this|late|early|told|yesterday|recently)$/u.test(end.lower) ? who : null
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
  return /s$|^(?:people|men|women|all|some|many|others|they|we|i|you|police|taliban|who|most|few|several|both|media|staff|two|three)$/u.test(head?.lower ?? '') || words.some(({ lower }) => lower === 'and')
}

function isNobody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to)
  return words.every(({ lower }) => DETERMINERS.has(lower) && !/^(?:some|many|most|all|both|few|several|others)$/u.test(lower))
}

/** N and M both. */
function withAnd(_tokens: readonly Token[], who: Phrase | null): Phrase | null {
  return who
}

function endOf(who: Phrase): number {
  return who.to
}
