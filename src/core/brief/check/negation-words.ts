/** Words that turn round what follows them in their clause. English and Russian. */
const WORDS =
  "not(?! only)|no|never|none|nothing|nor|neither|nobody|no one|without|cannot|hardly|barely|scarcely|yet to|\\p{L}+n[’']t|не(?! только)|нет|ни|никогда|никто|нельзя|без|едва ли|вряд ли"
const NEGATION = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS})(?![\\p{L}\\p{N}-])`, 'giu')
const JUST_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${WORDS})\\s(?:(?:yet|really|fully|quite|been|be|also|even|at all|actually|been fully|вполне|так|совсем)\\s)?$`,
  'iu',
)
/** Where a clause ends, and what stands before it turns round nothing after it. */
export const CLAUSE_END = /[,;:.!?…()—–]|\s-\s|(?<![\p{L}])(?:and|but|or|yet|и|но|а|или|однако)(?![\p{L}])/iu

/** “not until June” says that something was in June, and “not just” that there is more: what such a word turns round nobody can count. */
const LIMITS =
  /^\s(?:only|just|merely|simply|alone|least|all|every|even)(?!\p{L})|^(?:\s[\p{L}’']+){0,6}\s(?:until|till|before|but)(?!\p{L})|^\s(?:только|просто|раньше|ранее|все|всё|весь)(?!\p{L})/iu
const NO_MORE_THAN =
  /^(?:no|not|не)\s(?:more|less|fewer|later|longer|sooner|earlier|более|менее|больше|меньше|позднее|позже)(?!\p{L})/iu

/** What stands behind such words is denied, what stands before them is not. */
const RATHER = /(?<!\p{L})(?:rather than|instead of|вместо)(?!\p{L})/iu

/** Whether a text denies: `limited` where a word that could only limits (“not until”, “not all”). Languages deny with two words what they deny once. */
export function denialOf(text: string): 'none' | 'denied' | 'limited' {
  const found = [...text.matchAll(NEGATION)].filter(({ index }) => !NO_MORE_THAN.test(text.slice(index)))
  if (found.length === 0) return RATHER.test(text) ? 'limited' : 'none'
  return found.some(({ index, 0: word }) => LIMITS.test(text.slice(index + word.length))) ? 'limited' : 'denied'
}

export function isNegative(text: string): boolean {
  return text.search(NEGATION) !== -1
}

/** Where the words of a text stand that turn something round: [start, end) in UTF-16 units. */
export function negationsIn(text: string): [number, number][] {
  return [...text.matchAll(NEGATION)].map(({ index, 0: word }) => [index, index + word.length])
}

/** Whether the text ends with a word that turns round what comes next. */
export function negatesNext(text: string): boolean {
  return JUST_BEFORE.test(text.slice(-40))
}

/** Whether a negation in this stretch reaches past its end: no clause ends between the two. */
export function negatesPastEnd(text: string): boolean {
  const last = [...text.matchAll(NEGATION)].at(-1)
  return last !== undefined && !CLAUSE_END.test(text.slice(last.index + last[0].length))
}

/** Words that turn round what they govern without denying it by a “not”. English and Russian. */
const REFUSES =
  /(?<!\p{L})(?:rul(?:e[sd]?|ing) out|reject\p{L}*|refus\p{L}+|den(?:y|ies|ied)|fail(?:s|ed)? to|declin(?:es?|ed) to|oppos\p{L}+|ban(?:s|ned)?|halt(?:s|ed)?|cancel\p{L}*|отказал\p{L}*|отверг\p{L}*|запрет\p{L}+|отмен\p{L}+)(?!\p{L})/giu
/** What such a word governs stands so many words behind it at most. */
const GOVERNED = /^(?:\s[\p{L}’'-]{1,20}){0,3}\s*$/u

/** Whether a text ends with a word that refuses, and what it governs is still to come. */
export function refusesNext(text: string): boolean {
  const last = [...text.matchAll(REFUSES)].at(-1)
  return last !== undefined && GOVERNED.test(text.slice(last.index + last[0].length))
}

/** Whether a text refuses: “ruled out”, “rejected”. */
export function refuses(text: string): boolean {
  return text.search(REFUSES) !== -1
}
