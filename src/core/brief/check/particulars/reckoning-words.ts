import { inCommon, tellingKeys } from '../telling-keys.ts'
import type { Quantity } from './quantities.ts'
import { countedBehind } from './told-numbers.ts'

/** What a sentence and its evidence show that is done with numbers, by their words. */
export type Shown = {
  /** The sentence adds, or tells of a year what its evidence tells of its halves. */
  adds: boolean
  averages: boolean
  /** It compares two numbers, or tells a step from one to the other. */
  differs: boolean
  isLess: boolean
  /** It tells what came on top of another number. */
  isFurther: boolean
  /** Its number is of something: “800 of the servicemen”. */
  isOf: boolean
  /** The part of a whole that is not so. */
  isPart: boolean
  denies: boolean
  /** Something is left of a whole. */
  leaves: boolean
  /** It speaks of what its evidence calls the rest: “the rest undecided”. */
  speaksOfRest: boolean
  isEach: boolean
  /** A share of the evidence compares: “half as many as”. */
  asMany: boolean
  counted: string | null
  keys: ReadonlySet<string>
}

/** So many characters before a number are looked at. */
const BEFORE = 40
/** “together”, “between them”: the sentence adds. */
const ADDS =
  /(?<!\p{L})(?:together|altogether|in all|in total|total(?:s|led|ling)?|combined|between them|both|overall|sum|the two|all (?:two|three|four|five)|вместе|всего|в сумме|в общей сложности|в совокупности|суммарн\p{L}+|обе|оба|обоих)(?!\p{L})/iu
const HALF = /(?<!\p{L})(?:half|полугоди\p{L}+)(?!\p{L})/iu
const HALVES =
  /(?<!\p{L})first half(?!\p{L})(?:[^.;]|\.\d){1,200}(?<!\p{L})second(?: half)?(?!\p{L})|(?<!\p{L})перв\p{L}+ полугоди\p{L}+(?:[^.;]|\.\d){1,200}(?<!\p{L})втор\p{L}+(?!\p{L})/iu
const AVERAGE = /(?<!\p{L})(?:on average|averag(?:e|es|ed|ing)|mean|в среднем|средн\p{L}+)(?!\p{L})/iu
/** “15 more factories”, “two years longer”: right behind the number. */
const MORE_BEHIND =
  /^(?:-\p{L}+)?(?:(?:\sto\s|[-–])[\d.,]+)?(?:\s[\p{L}-]+){0,3}?\s(?:more|fewer|less|longer|shorter|higher|lower|later|earlier|bigger|smaller|larger|cheaper|dearer|ahead|behind|above|below|after|before|больше|меньше|дольше|позже|раньше|выше|ниже|дороже|дешевле)(?!\p{L})/iu
/** “a further $300 million”: right before it. */
const MORE_BEFORE =
  /(?<!\p{L})(?:further|another|additional|extra|remaining|difference of|gap of|ещё|еще|оставши\p{L}+)\s(?:about\s|some\s|nearly\s|около\s|почти\s|примерно\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** “outsold Russia in that market by 1.2 million tonnes”. */
const OUTDID =
  /(?<!\p{L})(?:out(?:sold|paced|did|stripped|spent|numbered)|exceed(?:s|ed)|surpass(?:es|ed)|overt(?:ook|akes)|lag(?:s|ged)|trail(?:s|ed)|beat|ahead of|behind|обогнал\p{L}*|превыси\p{L}+|отста\p{L}+)(?!\p{L})[^.;]{0,60}\s(?:by|на)\s(?:about\s|some\s|nearly\s|almost\s|over\s|около\s|почти\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** “gained 5.2 cubic kilometres”: right before it. */
const GAINED =
  /(?<!\p{L})(?:gain(?:s|ed)?|added|los(?:t|es)|shed|put on|прибавил\p{L}*|потерял\p{L}*)\s(?:about\s|some\s|nearly\s|almost\s|over\s|около\s|почти\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** “too low by some $1.3 billion”, “cheaper by”. */
const TOO_FAR =
  /(?<!\p{L})(?:too \p{L}{3,9}|\p{L}{3,9}er|short|off|out|wrong|differ\p{L}*)\s(?:by|на)\s(?:about\s|some\s|nearly\s|almost\s|over\s|at least\s|more than\s|around\s|roughly\s)?(?:US\s?)?[$€¥£₸₽]?$/iu
/** “Moscow’s part”, “its share of the cost”: the number is a part of another. */
const PART = /(?<!\p{L})(?:part|share|portion|slice|contribution|дол[яюей]\p{L}*|часть\p{L}*|част[иью]|взнос\p{L}*)(?!\p{L})/iu
/** Told as what came on top of another, unless something is compared after all (“ещё на 8 млн больше, чем сейчас”). */
const FURTHER = /(?<!\p{L})(?:further|another|additional|extra|ещё|еще)\s(?:\p{L}{1,12}\s)?\P{L}{0,5}$/iu
/** “31 have gone”, of 36 and the five that are left. */
const GONE =
  /(?<!\p{L})(?:ha(?:s|ve|d) (?:gone|disappeared|vanished|closed|left)|(?:removed|dismantled|taken down|shut down)|исчез\p{L}+|убра\p{L}+|закры\p{L}+)(?!\p{L})/iu
const LESS = /(?:fewer|less|shorter|lower|smaller|cheaper|below|меньше|ниже|дешевле|раньше)$/iu
const COMPARED = /(?:more|less|fewer|больше|меньше)$/iu
/** What is left of a whole, told as that by the sentence or its evidence. */
const REST =
  /(?<!\p{L})(?:the rest|(?:yet|still) to be|un(?:funded|financed|paid|drawn|spent|sold|built)|outstanding|missing|lacking|оставал\p{L}+|remainder|remaining|others?|elsewhere|left over|остальн\p{L}+|остат\p{L}+|прочи\p{L}+)(?!\p{L})/iu
/** What the rest are, or do. */
const NAMES_REST = /(?<!\p{L})(?:the (?:rest|others|remainder)|остальн\p{L}+)\s(?<rest>[^.;:]{3,60})/giu
/** “half as many as”: a share that compares. */
const AS_MANY = /(?<!\p{L})as (?:many|much|large|big|high|long) as(?!\p{L})/iu
/** “each”: a count and what one of them has may be multiplied. */
const EACH = /(?<!\p{L})(?:each|apiece|every one|кажд\p{L}+|по)(?!\p{L})/iu
/** The part of a whole that is not so: “22 of the 38 were not struck”. */
export const NOT_SO =
  /(?<!\p{L})(?:not|no|never|none|yet to|still|without|except|all but|avoid\p{L}*|escap\p{L}*|spared|un\p{L}{4,}|remain\p{L}*|only|не|нет|без|кроме|лишь|ещё|пока)(?!\p{L})|n[’']t(?!\p{L})/iu
export const OF_WHOLE = /^(?:\s[\p{L}’'-]+){0,2}?\s(?:of|out of|in|из)\s(?:[\p{L}’'-]+\s){0,3}?$/iu
/** “about 800 of the servicemen”. */
const OF_BEHIND = /^(?:\s[\p{L}-]+){0,2}?\s(?:of|из)\s/iu
/** “Of the loan, some 104 million”: the whole opens the clause. */
const OF_AHEAD = /(?:^|[.;:]\s)(?:of|out of|из)\s[^.;:]{3,90},\s[^,.;:]{0,40}$/iu
/** “Of the 14 schools, nine”: the passage tells a part of a whole. */
const OF_ALL = /(?<!\p{L})(?:of|out of|из)\s(?:[\p{L}’'-]+\s){0,2}?[\p{N}\p{L}]/iu
/** “all but one”. */
export const EXCEPT = /(?<!\p{L})(?:all but|except|кроме)(?!\p{L})/iu

/** Whether a text speaks of what is left. */
export const tellsRest = (text: string): boolean => REST.test(text)

/** Whether a text tells of several numbers together: their sum or their average. */
export const tellsTogether = (text: string): boolean => ADDS.test(text) || AVERAGE.test(text)

/** Whether a text tells an average. */
export const averages = (text: string): boolean => AVERAGE.test(text)

/** What a sentence shows of one of its numbers. */
export function shownBy({ start, end, step, way }: Quantity, text: string, passage: string): Shown {
  const [head, tail] = [text.slice(Math.max(0, start - BEFORE), start), text.slice(end)]
  const more = MORE_BEHIND.exec(tail)?.[0] ?? null
  const isOf = OF_BEHIND.test(tail) || OF_AHEAD.test(text.slice(0, start)) || PART.test(head)
  const denies = NOT_SO.test(text)
  return {
    adds: ADDS.test(text) || (HALVES.test(passage) && !HALF.test(text)),
    averages: averages(text),
    differs:
      more !== null ||
      GAINED.test(head) ||
      OUTDID.test(text.slice(0, start)) ||
      TOO_FAR.test(head) ||
      GONE.test(text) ||
      MORE_BEFORE.test(head) ||
      (step === 'by' && way !== 0),
    isLess: way === -1 || LESS.test(more ?? ''),
    isFurther: FURTHER.test(head) && !COMPARED.test(more ?? ''),
    isOf,
    isPart: isOf && denies && OF_ALL.test(passage),
    denies,
    leaves: tellsRest(text) || tellsRest(passage),
    speaksOfRest: [...passage.matchAll(NAMES_REST)].some(
      ({ groups }) => inCommon(tellingKeys(groups?.['rest'] ?? ''), tellingKeys(text)) > 0,
    ),
    isEach: EACH.test(passage),
    asMany: AS_MANY.test(passage),
    counted: countedBehind(tail),
    keys: tellingKeys(text),
  }
}
