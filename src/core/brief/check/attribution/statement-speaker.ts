import { isCommon } from '#core/evidence/stop-words.ts'
import { tokensOf } from '#core/evidence/tokens.ts'
import { splitSentences } from '#core/sentences.ts'
import { sameState, stateOf } from '../names/places.ts'
import { quotedSpans } from '#core/in-text/quoted-passages.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { inCommon, tellingKeys } from '../telling-keys.ts'
import { creditsIn, PRONOUN, type Credit } from './credits.ts'

/** Of the telling words of a statement those that one sentence of the passage must hold for both to say the same. */
const SHARE = 0.5
const LEAST = 3
/** Nobody in particular: nobody else can be told from them. */
const ANYBODY =
  /(?<!\p{L})(?:he|she|it|they|we|i|who|which|some|many|others?|analysts?|experts?|scholars?|observers?|critics|sources?|researchers?|reports?|people|authors?|articles?|papers?|writers?|passages?|stud(?:y|ies)|newspapers?|one|он|она|они|эксперт\p{L}*|аналитик\p{L}*|наблюдател\p{L}*|источник\p{L}*|автор\p{L}*|издани\p{L}*|газет\p{L}*|критик\p{L}*)(?!\p{L})/iu
/** Those who govern go by each other’s names. */
const GOVERNS =
  /(?<!\p{L})(?:officials?|authorit(?:y|ies)|government|minist\p{L}*|president|premier|kremlin|spokes\p{L}+|department|agency|embass\p{L}*|ambassador|envoy|diplomat\p{L}*|governor|police|чиновник\p{L}*|власт\p{L}*|правительств\p{L}*|министр\p{L}*|министерств\p{L}*|президент\p{L}*|представител\p{L}*|ведомств\p{L}*|посол|посольств\p{L}*|губернатор\p{L}*|департамент\p{L}*)(?!\p{L})/iu
const THEIRS = /^(?:his|her|its|their|его|её|ее|их)\s/iu
/** Words behind which stands where somebody is, not who. */
const PLACE = /\s(?:in|at|from|of|for|to|в|из|на|о|об|от)\s.*$/isu
/** “People say that …; I do not believe it”: told by who speaks. */
const NOBODY_AT_ALL = /^(?:people|some|many|others|everyone|everybody|люди|многие|некоторые|все)$/iu
/** An office of fewer words may be anybody's. */
const OFFICE_WORDS = 2
/** So many sentences back “he” may be named. */
const REACH = 5
/** How far from a speaker stands what he is called. */
const NEAR = 90

/**
 * Who says in the passage what a sentence credits to somebody whom the sentence of the passage does not name: “Officials concede that …” told as “Serik concedes that …”.
 * `who` and `speaker` are the words of both; null where the passage credits nobody, or where both may be one. It goes by the words of what is told, in one language.
 */
export function statementSpeaker(text: string, passage: string): { who: string; speaker: string | null } | null {
  const credits = creditsApart(text)
  if (credits.length === 0) return null
  const sentences = sentencesOf(passage)
  for (const { who, told } of credits) {
    if (ANYBODY.test(who) || !/\p{L}{3}/u.test(who)) continue
    const keys = tellingKeys(told)
    if (keys.size < LEAST) continue
    const quoted = quotedIn(text)
    const best = placesOf(passage)
      .filter(({ text: place }) => quoted === null || !passage.includes(quoted) || place.includes(quoted))
      .map((place) => ({ ...place, same: inCommon(keys, tellingKeys(place.text)) }))
      .toSorted((one, other) => other.same - one.same || one.text.length - other.text.length)[0]
    // Words that it quotes stand in that place and nowhere else, whatever the rest of the sentence calls otherwise.
    const isQuoted = quoted !== null && credits.length === 1 && !OF_OTHER.test(text) && best?.text.includes(quoted) === true
    if (best === undefined || isNamedIn(who, best.text) || (!isQuoted && (best.same < LEAST || best.same / keys.size < SHARE)))
      continue
    const [credit] = creditsIn(best.text)
    if (credit === undefined) {
      if (creditsNobody(sentences)) return { who, speaker: null }
      continue
    }
    // “more than two thirds reported”, “At least 21 former detainees told”: how many say so is a number’s business.
    if (NUMBERED.test(credit.who) && NUMBERED.test(who)) continue
    // “We are aware”: whoever speaks there.
    if (/^(?:we|i|мы|я)$/iu.test(credit.who)) continue
    if (NOBODY_AT_ALL.test(credit.who) || answers(who, sentences)) continue
    if (
      !hasName(who) &&
      ((isQuoted && /^the\s\p{Ll}/iu.test(who) && !GOVERNS.test(who)) || !isNamedIn(who, passage)) &&
      mayBeOne(who, credit.who)
    )
      continue
    // “The commission reckons with 8 per cent, the engineers with 3”: each may be credited with its own.
    if (isCreditedToo(credit.who, who, text) && isNamedIn(who, passage)) continue
    if (!linked(credit, best.index, sentences).some((each) => isNamedIn(who, each))) return { who, speaker: credit.who }
  }
  return null
}

/** “The ministry says there are none”: what it speaks of stands in the sentences before. */
const POINTS_BACK =
  /(?<!\p{L})(?:there (?:is|are|was|were|had been|have been) none|(?:den(?:y|ies|ied)|reject(?:s|ed)?|confirm(?:s|ed)?) (?:it|this|that|them|these|those)|(?:отрица\p{L}+|подтвержда\p{L}+) это)(?!\p{L})/iu

function answers(who: string, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => POINTS_BACK.test(sentence) && creditsIn(sentence).some((each) => isNamedIn(who, each.who)))
}

const CONJUNCTION = /^(?:but|while|whereas|and|а|но|тогда как)\s/u
const WORDS_OF_OTHER = 2

/** Whether a sentence gives a clause of its own to a second speaker: with a verb, or behind a comma without one. */
function isCreditedToo(who: string, first: string, text: string): boolean {
  if (creditsIn(text).some((other) => other.who !== first && isNamedIn(who, other.who))) return true
  return text
    .split(/[,;]\s/u)
    .slice(1)
    .some((clause) =>
      isNamedIn(
        who,
        clause
          .replace(CONJUNCTION, '')
          .replace(/^(?:the|an?)\s/u, '')
          .split(/\s/u)
          .slice(0, WORDS_OF_OTHER)
          .join(' '),
      ),
    )
}

/** The first words that a sentence quotes, where they are more than an expression. */
function quotedIn(text: string): string | null {
  const [span] = quotedSpans(text)
  const words = span === undefined ? '' : text.slice(span[0], span[1]).replace(/^[“”„«»"‘’]|[.,!?]?[“”„«»"‘’]?$/gu, '')
  return words.length >= SHORTEST ? words : null
}

const SHORTEST = 12
const NUMBERED =
  /^(?:(?:at least|more than|less than|nearly|almost|about|some|over|most|half|не менее|более|около|почти|свыше)\s)*(?:\d|half|most|two|three|four|five|six|seven|eight|nine|ten|a third|a quarter|треть|половин|больш)/iu
/** “a figure that the operator rejects as “pure invention””: the words of another. */
const OF_OTHER = /,\s(?:an?|the)\s\p{Ll}[\p{L}-]*\s(?:that|which)\s/iu

/** Kept: a brief is checked after every save, and each of its sentences asks again. */
const sentencesOf = remembered((passage): string[] => splitSentences(passage, null))

/** The credits of a sentence, of several each with its own clause. */
function creditsApart(text: string): readonly Credit[] {
  const all = creditsIn(text)
  return all.length > 1
    ? text.split(/;\s|,\s(?:(?:but|while|whereas|and|а|но|тогда как)\s|(?=the\s|\p{Lu}))/u).flatMap((clause) => creditsIn(clause))
    : all
}

/** The sentences of a passage and, where one credits several, its clauses: “A says that …; B says that …”. */
const placesOf = remembered((passage): { text: string; index: number }[] =>
  sentencesOf(passage).flatMap((sentence, index) => {
    const clauses = creditsIn(sentence).length > 1 ? sentence.split(/;\s|,\s(?:but|while|whereas|and|а|но|тогда как)\s/u) : []
    return [sentence, ...(clauses.length > 1 ? clauses : [])].map((text) => ({ text, index }))
  }),
)

/** What the passage says of the speaker elsewhere: beside his name or office, or before “he”. */
function linked({ who }: Credit, index: number, sentences: readonly string[]): string[] {
  if (PRONOUN.test(who) || (THEIRS.test(who) && !hasName(who))) return sentences.slice(Math.max(0, index - REACH), index + 1)
  const head = who.replace(PLACE, '')
  const tokens = tokensOf(head)
  const names = tokens.filter(({ capital, opens }) => capital && !opens)
  const own = names.length > 0 ? names : tokens.slice(-1)
  return sentences.flatMap((sentence, at) =>
    at === index
      ? []
      : tokensOf(sentence)
          .filter(({ key }) => own.some((each) => each.key === key))
          .map(({ start, end }) => sentence.slice(Math.max(0, start - NEAR), end + NEAR)),
  )
}

const creditsNobody = (sentences: readonly string[]): boolean =>
  sentences.every((sentence) => creditsIn(sentence).length === 0 && quotedSpans(sentence).length === 0)

/** “The rights group” may be the observatory: a common noun that stands nowhere else in the passage is perhaps another word for the speaker. */
function mayBeOne(who: string, speaker: string): boolean {
  // Several people are not one whom the passage names.
  if (SEVERAL.test(who.replace(PLACE, '')) && hasName(speaker) && !/[,&]|\s(?:and|и)\s/u.test(speaker)) return false
  return !GOVERNS.test(who) || GOVERNS.test(speaker) || hasName(speaker)
}

const SEVERAL =
  /(?:^|\s)(?:traders|dealers|lawyers|farmers|fishermen|drivers|engineers|brokers|bankers|buyers|sellers|residents|villagers|workers|miners|soldiers|officers|lawmakers|deputies|diplomats|economists|historians|prosecutors|investigators|торговцы|трейдеры|юристы|фермеры|водители|инженеры|рабочие|жители|военные|депутаты|дипломаты|экономисты)$/iu

function hasName(who: string): boolean {
  return tokensOf(who.replace(PLACE, '')).some(({ capital, opens }) => capital && !opens)
}

/** Whether words may name this speaker: a name or the noun of the phrase stands there, or both are of one state or govern. */
function isNamedIn(who: string, words: string): boolean {
  const tokens = tokensOf(who.replace(PLACE, ''))
  const names = tokens.filter(({ capital, opens }) => capital && !opens)
  const own = [...names, ...tokens.slice(-1)]
  const there = tokensIn(words)
  // «министр горной промышленности Узбекистана»: the state aside, the office stands there in the same words.
  const office = tokens.filter(({ folded, capital }) => !capital && !isCommon(folded))
  if (
    office.length >= OFFICE_WORDS &&
    names.every(({ folded }) => stateOf(folded) !== null) &&
    office.every(({ key }) => there.some((each) => each.key === key))
  )
    return true
  if (own.some(({ key, folded }) => there.some((each) => each.key === key || sameState(each.folded, folded)))) return true
  return names.length === 0 && GOVERNS.test(who) && /^(?:the )?(?:officials?|authorities|government|власти|чиновники)/iu.test(who)
    ? GOVERNS.test(words)
    : false
}

const tokensIn = remembered(tokensOf)
