import { isCommon } from '#core/evidence/stop-words.ts'
import { stem } from '#core/evidence/stem.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { splitSentences } from '#core/sentences.ts'
import { directionsIn } from '../direction.ts'
import { CLAUSE_END, denialOf, negationsIn } from '../negation-words.ts'
import { numeralsIn } from '../particulars/numeral.ts'
import { remembered } from '../../../in-text/remembered.ts'
import { toldFromOtherSide } from './converse.ts'
import { oppositesOf } from './opposites.ts'

/** What a passage says that a sentence turns round: the words, and how: “not” on one side only, or a word and its opposite. */
export type TurnedRound = { said: string; by: 'negation' | 'opposite' }

/** `denied`: the first words that tell something behind each word that denies; `way`: whether it says that something grew or shrank; `names`: words with a capital that do not
 * open a sentence. */
type Clause = {
  text: string
  keys: ReadonlySet<string>
  numbers: readonly number[]
  denial: ReturnType<typeof denialOf>
  denies: readonly string[]
  denied: readonly string[]
  way: 1 | -1 | 0
  names: readonly string[]
}

/** Words that deny without “not”: beside one of them nobody can count how often a clause is turned round. */
const DENIES =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|rul(?:e|ed|es|ing) out|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|absen(?:t|ce)|avoid\p{L}*|prevent\p{L}*|refrain\p{L}*|stop(?:s|ped|ping)?|ceas\p{L}*|halt\p{L}*|unable|unlikely|impossible|bann?(?:s|ed|ing)?|forb\p{L}+|prohibit\p{L}*|запре\p{L}*|doubt\p{L}*|(?:drop(?:s|ped)?|abandon\p{L}*|withdr[ae]w\p{L}*|g[ai]ve up|gives up|lift(?:s|ed)?|end(?:s|ed)?)(?= (?:its|his|her|their|the|all) )|far from|free of|отказ\p{L}*|отрица\p{L}*|опроверг\p{L}*|прекра\p{L}*|исключ\p{L}*|отсутств\p{L}*|невозможн\p{L}*|сомнева\p{L}*)(?!\p{L})/giu
/** “denies that it seeks one or plays games”: both. */
const DENIES_OR =
  /(?<!\p{L})(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|отрица\p{L}+|отверг\p{L}*)(?!\p{L})[^.;]{4,120}\s(?:or|или|ни)\s/iu
/** Quotation marks, but no apostrophe. */
const MARKS = /[“”„«»"‘’](?!\p{L})|(?<!\p{L})[“”„«»"‘’]/gu
/** The comma of 2,030 ends no clause. */
const NOT_IN_NUMBER = String.raw`(?<!\p{N}(?=[,.]\p{N}))`
/** A clause of its own about a word before it; “that” opens one where somebody or something is denied in it. */
const RELATIVE =
  /(?<!(?:those|people|men|women|all|everyone|ones))\s(?:which|who|whose|whom|where)(?!\p{L})|\sthat\s(?=nobody|none|no(?:\s|t\s)|never|nothing)|(?<!\p{L})котор\p{L}+/iu
/** “… not for politics” is how somebody called it: what the quotation denies he does not. */
const BEHIND_QUOTATION = /(?<=[”»"’])\s(?=(?:is|was|are|were) (?:how|what))/iu
const OF = /^\s(?:of|из)\s/iu
/** Of the words of a clause that tell something, those that must stand in a clause of the passage for both to speak of the same. */
const SHARE = 0.6
const LEAST = 3
/** The same where only the sentence denies: who writes in her own words may deny what the passage tells otherwise (“still open”, “not settled”). */
const SHARE_DENYING = 0.8
/** Of a whole sentence of the passage, which speaks of more. */
const SHARE_OF_SENTENCE = 0.75

/**
 * What of a passage the sentence denies or affirms the other way, by clauses that speak of the same in mostly the same words; null where nothing does, or where some such
 * clause agrees. It sees “not” (English and Russian) and pairs of opposites; what is denied in other words it does not see.
 */
export function turnedRound(sentence: string, passage: string): TurnedRound | null {
  const { sentences, clauses } = partsOfPassage(passage)
  for (const clause of clausesIn(sentence)) {
    if (clause.keys.size < LEAST || clause.denial === 'limited') continue
    const alike = clauses.filter((each) => speakOfSame(clause, each, shareFor(clause, each)) && denySame(clause, each))
    if (alike.some((each) => !isContrary(clause, each))) continue
    const [contrary] = alike
    // “It publishes figures, which it has never done”: what is denied may be this.
    if (contrary?.denial === 'denied' && clause.denial === 'none' && (denialOf(sentence) !== 'none' || DENIES_OR.test(sentence)))
      continue
    if (contrary) return { said: contrary.text.trim(), by: contrary.denial === clause.denial ? 'opposite' : 'negation' }
    if (clause.denial === 'none') continue
    const whole = sentences.find((each) => speakOfSame(clause, each, SHARE_OF_SENTENCE))
    if (whole?.denial === 'none' && tellOfSame(clause, whole) && sameDenials(clause, whole) && opposed(clause, whole) === 0)
      return { said: whole.text.trim(), by: 'negation' }
  }
  return null
}

const shareFor = (own: Clause, other: Clause): number =>
  own.denial !== 'none' && other.denial === 'none' ? SHARE_DENYING : SHARE

const partsOfPassage = remembered((passage): { sentences: Clause[]; clauses: Clause[] } => {
  const sentences = splitSentences(passage, null)
  return { sentences: sentences.map(clauseOf), clauses: sentences.flatMap(clausesIn) }
})

/** “unmentioned” denies as “not mentioned” does; not “unveiled”, “understood”. */
const UN = /(?<!\p{L})un(?!der|it|if|veil|leash|fold|earth|load|lock|cover|ravel|do|tie|settl)(?=\p{Ll}{4,}ed(?!\p{L}))/gu

/** “unless it lowers its price” says what “if it does not lower it” does; “not a metre unless” denies nothing of what stands behind. */
const UNLESS = /(?<!\p{L})unless(?!\p{L})/giu

/** “who would not be named”: nothing of what he says is denied. */
const NAMELESS =
  /,?\s(?:who|which)?\s?(?:(?:would|did|could|do|does) not (?:want to |wish to |like to )?(?:be|give|have) (?:named|identified|quoted|(?:a |his |her |their )?names?)|asked not to be (?:named|identified|quoted)|declin\p{L}+ to (?:be named|give (?:a|his|her|their) names?)|on condition of anonymity)(?: because [^,.;]{3,60})?,?/giu
/** As many words for one thing. */
const SILENT = /(?<!\p{L})(?:kept|stayed|remained|was|were) silent(?!\p{L})/giu
/** “Not the general but his deputy”: what is denied is only who. */
const NOT_BUT = /(?<!\p{L})not\s(?!only|just|merely|simply)(?:[\p{L}’'-]+\s){1,6}but\s/giu

/** A limit, which denies nothing. */
const NOT_EXCEEDING =
  /(?<!\p{L})(?:not|never)\s(?:to\s|have\s)?exceed(?:ed|ing|s)?(?!\p{L})|(?<!\p{L})не\s(?:должн\p{L}+\s)?превы\p{L}+/giu

function clausesIn(text: string): Clause[] {
  return text
    .replace(UNLESS, (word, at: number) => (negationsIn(text.slice(0, at)).length === 0 ? 'if not' : word))
    .replace(UN, 'not ')
    .replace(NAMELESS, '')
    .replace(NOT_BUT, '')
    .replace(SILENT, 'said nothing')
    .replace(NOT_EXCEEDING, 'at most')
    .split(new RegExp(`${NOT_IN_NUMBER}(?:${CLAUSE_END.source}|${RELATIVE.source}|${BEHIND_QUOTATION.source})`, 'giu'))
    .filter((each) => each.trim() !== '')
    .map(clauseOf)
}

function clauseOf(text: string): Clause {
  const negations = negationsIn(text)
  const tokens = tokensOf(text).filter(
    ({ folded, start }) => !isCommon(folded) && !negations.some(([from, to]) => from <= start && start < to),
  )
  const ways = new Set(directionsIn(text).map(({ way }) => way))
  return {
    text,
    keys: new Set(tokens.map(({ key }) => key)),
    numbers: numeralsIn(text, true).flatMap(({ values }) => values),
    denial: denialOf(text.replace(MARKS, '')),
    denies: (text.match(DENIES) ?? []).map((word) => stem(word.toLowerCase())),
    denied: negations.flatMap(([, end]) => {
      const after = tokens.filter(({ start }) => start >= end)
      // “None of the men had been paid” denies its end.
      return (OF.test(text.slice(end)) ? after.slice(-2) : after.slice(0, 2)).map(({ key }) => key)
    }),
    names: tokens.filter(({ capital, opens }) => capital && !opens).map(({ key }) => key),
    way: ways.size === 1 ? ([...ways][0] ?? 0) : 0,
  }
}

function shared(one: Clause, other: Clause): number {
  return [...one.keys].filter((key) => other.keys.has(key) || [...oppositesOf(key)].some((each) => other.keys.has(each))).length
}

/** All of a short clause counts as much as three words. */
function speakOfSame(one: Clause, other: Clause, share: number): boolean {
  const same = shared(one, other)
  return same / one.keys.size >= share && (same >= LEAST || (same >= 2 && same === other.keys.size))
}

/** Words of the one whose opposite stands in the other, and which do not stand there themselves; that it grew and that it shrank are such. */
function opposed(one: Clause, other: Clause): number {
  const ways = one.way * other.way === -1 ? 1 : 0
  return (
    ways +
    [...one.keys].filter(
      (key) =>
        !other.keys.has(key) &&
        [...oppositesOf(key)].some((each) => other.keys.has(each) && !one.keys.has(each)) &&
        !toldFromOtherSide(one.text, other.text, key),
    ).length
  )
}

function isContrary(clause: Clause, other: Clause): boolean {
  if (other.denial === 'limited') return false
  if (!tellOfSame(clause, other)) return false
  const turns = opposed(clause, other)
  // “Three of five stayed open” does not contradict “two stayed shut”.
  if (turns > 0 && !clause.numbers.every((number) => other.numbers.includes(number))) return false
  if (turns === 0 && !sameDenials(clause, other)) return false
  const isDenied = clause.denial !== other.denial
  return isDenied !== (turns % 2 === 1)
}

/** Only what both speak of can be denied by one: “found no tantalum” says nothing of the holes that were drilled. */
function denySame(clause: Clause, other: Clause): boolean {
  if (clause.denial === other.denial) return true
  const [denying, plain] = clause.denial === 'none' ? [other, clause] : [clause, other]
  return denying.denied.some((key) => plain.keys.has(key))
}

/** “None went to Tajikistan” says nothing of what went to Kyrgyzstan, nor “five do not work” of the three that do. */
function tellOfSame(clause: Clause, other: Clause): boolean {
  const strangeNumber = other.numbers.length > 0 && clause.numbers.some((number) => !other.numbers.includes(number))
  return !strangeNumber && clause.names.every((name) => other.keys.has(name))
}

function sameDenials(one: Clause, other: Clause): boolean {
  return one.denies.every((word) => other.denies.includes(word)) && other.denies.every((word) => one.denies.includes(word))
}
