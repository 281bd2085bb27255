import { attributionsIn } from '../brief/check/attribution/attributions.ts'
import { nameAfter, nameBefore } from '../brief/check/attribution/name-at.ts'
import { ADVERBS, CREDITS, SPEECH } from '../brief/check/attribution/speech.ts'

/**
 * Who speaks in a sentence, and by which verb. `start` and `end` are the place of the frame (speaker and verb). `kind` pronoun: `name` is “he”, to be taken for somebody; office: “the ministry”.
 */
export type Speaking = { name: string; kind: 'name' | 'pronoun' | 'office'; verb: string; start: number; end: number }

const PERSONS = 'he|she|they|он|она|они'
export const PRONOUN = new RegExp(`^(?:${PERSONS})$`, 'iu')
const OFFICE_NOUN =
  'ministry|ministries|minister|president|premier|government|spokes(?:man|woman|person)|officials?|embassy|ambassador|diplomats?|agency|company|commission|committee|parliament|bank|fund|court|police|army|governor|mayor|deputy|analysts?|experts?|economists?|researchers?|residents?|villagers?|farmers?|guards?|workers?|officers?|soldiers?|teacher|doctor|engineer|director|head|chief|secretary|representatives?|editor|author|historians?|scholars?|scientists?|professor|businessm[ae]n|businesswoman|protesters?|organi[sz]ers?|organi[sz]ation|observers?|authorities|media|newspaper|paper|magazine|group|leaders?|prosecutors?|investigators?|critics?|bankers?|traders?|drivers?|activists?|lawyers?|lawyer|source|sources|report|statement|study|institute|office|department|kremlin|' +
  'министерств\\p{L}*|министр|власти|полицейский|фермер|учитель|врач|инженер|директор|глава|профессор|учёный|политолог|экономист|аналитик|эксперт|правозащитники?|прокуратура|газета|президент|премьер|правительство|представител[ьи]|пресс-секретарь|чиновники?|посольство|посол|агентство|компания|комиссия|комитет|парламент|банк|фонд|суд|полиция|губернатор|аким|депутат|эксперты?|аналитики?|экономисты?|водитель|жители|источник|ведомств\\p{L}*'
const ADVERB =
  '(?:(?:also|then|later|has|had|have|earlier|recently|only|once|again|\\p{Ll}+ly|также|тоже|потом|позже|уже|ранее)\\s)'
const BEFORE = new RegExp(`(?:^|[\\s,;—–-])(${PERSONS})\\s${ADVERB}{0,2}$`, 'iu')
const AFTER = new RegExp(`^\\s(${PERSONS})(?![\\p{L}])`, 'iu')
const WORDS_BEFORE = "(?:[\\p{Ll}\\p{Lu}][\\p{L}’'-]*\\s){0,5}?"
const OF = "(?:\\s(?:of|for|at|in|from|to)(?:\\sthe)?(?:\\s[\\p{L}’'-]+){1,3})?"
const OFFICE_BEFORE = new RegExp(
  `(?:^|[\\s,;])((?:the|an?|one|some|many)\\s${WORDS_BEFORE}(?:${OFFICE_NOUN})${OF})\\s${ADVERB}{0,2}$`,
  'iu',
)
const OFFICE_BARE = new RegExp(`(?:^|[\\s,;])((?:${OFFICE_NOUN})s?)\\s${ADVERB}{0,2}$`, 'iu')
const OFFICE_AFTER = new RegExp(`^\\s((?:(?:the|an?|one)\\s)?${WORDS_BEFORE}(?:${OFFICE_NOUN})${OF})(?=[.,;:—–-]|\\s|$)`, 'iu')
/** Words that credit a quotation beside them, beyond those that credit a clause. */
const ALSO =
  /(?<![\p{L}\p{N}-])(?:answer(?:s|ed)|continue[sd]|wonder(?:s|ed)|jok(?:es|ed)|shrug(?:s|ged)|thinks?|thought|read|reads|praise[sd]|blame[sd]|quip(?:s|ped)|accuse[sd]|urge[sd]|critici[sz]e[sd]|condemn(?:s|ed)|hail(?:s|ed)|dismiss(?:es|ed)|demand(?:s|ed)|pledge[sd]|declar(?:es|ed)|quoted as saying|напоминает|замечает|замечал[аио]?|посоветовал[аио]?|убежд[её]н[аы]?|гласит|признал[аио]сь|призна[её]тся|отрица(?:ет|ют)|предсказал[аио]?|добавля(?:ет|ют)|отвеча(?:ет|ют)|ответил[аио]?|спросил[аио]?|спрашивает|указал[аио]?|указыва(?:ет|ют)|напомнил[аио]?|вспоминает|вспоминал[аио]?|призвал[аио]?|возразил[аио]?|уточнил[аио]?|подытожил[аио]?|говорится|думает|пообещал[аио]?)(?![\p{L}\p{N}-])/giu
/** Whether a text has a verb by which somebody speaks. */
export function hasSpeech(text: string): boolean {
  return new RegExp(SPEECH.source, 'iu').test(text) || new RegExp(ALSO.source, 'iu').test(text)
}

/** Whatever is done behind a quotation, before a dash or “he”: «…», — возмущается она. */
const BEHIND_QUOTE =
  /(?<=[”»"“],?\s[—–-]\s)\p{Ll}{3,18}(?:ет|ит|ут|ют|ят|ает|л|ла|ло|ли|ется|ится|ются|ился|лась|лся|ились|лись)(?=\s)|(?<=[”"“],?\s)\p{Ll}{3,16}(?:s|ed)(?=\s(?:he|she|they)(?!\p{L}))/gu
/** «по его словам» */
const BY_HIS = /(?<!\p{L})по (его|её|ее|их) (?:словам|мнению|данным|оценк\p{L}+|подсч[её]там)(?!\p{L})/giu

type Verb = { verb: string; start: number; end: number }
const placeOf = ({ 0: verb, index }: RegExpExecArray): Verb => ({ verb, start: index, end: index + verb.length })

/** How far from a verb its speaker may stand. */
const REACH = 110
/** Or how a sentence begins: «Как считает он», “So says he”. */
const QUOTED_JUST_BEFORE = /[“”«»"’‘]\s?,?\s?(?:[—–-]\s?)?$|(?:^|\s)(?:so|as|как)\s$|,\s$/iu
const PASSIVE = /(?:^|\s)(?:is|are|was|were|been|be|being)(?:\s\p{L}+ly|\salso)?\s$/iu

/** Who speaks in a sentence whose quotations were blanked, in order. */
export function speakersIn(frame: string): Speaking[] {
  const known = [...frame.matchAll(SPEECH), ...frame.matchAll(ALSO), ...frame.matchAll(CREDITS)].map(placeOf)
  const behind = [...frame.matchAll(BEHIND_QUOTE)].map(placeOf).filter(({ start }) => known.every((each) => each.start !== start))
  const verbs = [...known, ...behind]
  const named = attributionsIn(frame)
    .filter(({ heard }) => !heard)
    .flatMap(({ name, start, end }): Speaking[] => {
      const near = verbs.toSorted((one, other) => distance(one, start, end) - distance(other, start, end))[0]
      const verb = near !== undefined && distance(near, start, end) <= REACH ? near : verbBefore(frame, start)
      if (verb === undefined) return []
      return [{ name, kind: 'name', verb: verb.verb, start: Math.min(start, verb.start), end: Math.max(end, verb.end) }]
    })
  const others = verbs.flatMap(({ verb, start, end }): Speaking[] => {
    if (named.some((each) => each.start <= start && end <= each.end) || /^\p{Lu}/u.test(verb) === start > 0) return []
    const before = frame.slice(Math.max(0, start - REACH), start)
    const after = frame.slice(end, end + REACH)
    if (PASSIVE.test(before) && !verb.startsWith('quoted')) return []
    const isQuoting = frame.includes('_') || /^,?\s(?:that|что)\s|^,\sчто/u.test(after)
    const bare = isQuoting
      ? (subjectBefore(frame, frame.slice(0, start).trimEnd().replace(ADVERBS, '').length) ?? behindQuote(frame, start, end))
      : null
    if (bare !== null && !/^\p{Lu}/u.test(verb))
      return [{ name: bare.name, kind: 'name', verb, start: Math.min(bare.start, start), end: Math.max(bare.end, end) }]
    const isCredit = new RegExp(CREDITS.source, 'iu').test(verb)
    if (!isCredit) {
      // “His wife says he will”: behind the verb he speaks only where a quotation stands before it.
      const pronoun = BEFORE.exec(before)?.[1] ?? (QUOTED_JUST_BEFORE.test(before) ? AFTER.exec(after)?.[1] : undefined)
      if (pronoun !== undefined) return [{ name: pronoun, kind: 'pronoun', verb, ...reach(frame, pronoun, start, end) }]
      const office = (OFFICE_BEFORE.exec(before) ?? OFFICE_BARE.exec(before))?.[1]
      if (office !== undefined)
        return [{ name: office, kind: 'office', verb, start: start - before.length + before.lastIndexOf(office), end }]
    }
    const office = isCredit || QUOTED_JUST_BEFORE.test(before) ? OFFICE_AFTER.exec(after)?.[1] : undefined
    return office === undefined
      ? []
      : [{ name: office, kind: 'office', verb, start, end: end + after.indexOf(office) + office.length }]
  })
  const possessed = [...frame.matchAll(BY_HIS)].map((match): Speaking => {
    const whose = (match[1] ?? '').toLowerCase()
    return { ...placeOf(match), name: whose === 'его' ? 'он' : whose === 'их' ? 'они' : 'она', kind: 'pronoun' }
  })
  return [...named, ...others, ...possessed].toSorted((one, other) => one.start - other.start)
}

/** “…,” protests N: behind a quotation that ends with a comma whatever verb stands before a name. */
function verbBefore(frame: string, start: number): Verb | undefined {
  const found = /[”»"’“],?\s(?:[—–-]\s)?(\p{Ll}{3,16})\s(?:\p{Ll}[\p{L}-]*\s){0,4}$/u.exec(frame.slice(0, start))
  const [all, verb] = found ?? []
  if (all === undefined || verb === undefined) return undefined
  const at = start - all.length + all.indexOf(verb)
  return { verb, start: at, end: at + verb.length }
}

function reach(frame: string, pronoun: string, start: number, end: number): { start: number; end: number } {
  const before = frame.slice(0, start).lastIndexOf(pronoun)
  const isBefore = before !== -1 && start - before < REACH && BEFORE.test(frame.slice(Math.max(0, start - REACH), start))
  return isBefore ? { start: before, end } : { start, end: end + 1 + pronoun.length }
}

/** Who stands before a verb, before what is said of him between commas: “Petra Holm, an analyst at Nordlund Bank, dismissed it”. */
function subjectBefore(frame: string, end: number): { name: string; start: number; end: number } | null {
  const comma = frame.charAt(end - 1) === ',' ? frame.lastIndexOf(',', end - 2) : -1
  const first = comma === -1 || /[.!?;:]/u.test(frame.slice(comma, end)) ? null : nameBefore(frame, comma)
  return first ?? nameBefore(frame, frame.charAt(end - 1) === ',' ? end - 1 : end)
}

function behindQuote(frame: string, start: number, end: number): { name: string; start: number; end: number } | null {
  return QUOTED_JUST_BEFORE.test(frame.slice(Math.max(0, start - 6), start)) ? nameAfter(frame, end) : null
}

function distance({ start, end }: { start: number; end: number }, from: number, to: number): number {
  return end <= from ? from - end : start >= to ? start - to : 0
}
