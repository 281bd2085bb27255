/** Words that turn round what follows them in their clause. English and Russian. */
const WORDS =
  "not(?! only)|no|never|none|nor|neither|nobody|no one|without|cannot|hardly|barely|scarcely|\\p{L}+n[’']t|не(?! только)|нет|ни|никогда|никто|нельзя|без|едва ли|вряд ли"
const NEGATION = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS})(?![\\p{L}\\p{N}-])`, 'giu')
const JUST_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${WORDS})\\s(?:(?:yet|really|fully|quite|been|be|also|even|at all|actually|been fully|вполне|так|совсем)\\s)?$`,
  'iu',
)
/** Where a clause ends, and what stands before it turns round nothing after it. */
const CLAUSE_END = /[,;:.!?()—–]|\s-\s|(?<![\p{L}])(?:and|but|or|yet|и|но|а|или|однако)(?![\p{L}])/iu

export function isNegative(text: string): boolean {
  return text.search(NEGATION) !== -1
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
