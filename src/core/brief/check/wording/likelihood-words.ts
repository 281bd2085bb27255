import { remembered } from '../../../in-text/remembered.ts'
import { SCALES, type ScaleId } from './scales.ts'

/**
 * A word of likelihood as it stands in a text: [start, end) in UTF-16 units; `step` from 0 to 6 as on the scales, null where it says less or more than another thing
 * (“more likely in winter”) or denies twice (“not unlikely”). `on`: the scales that have it.
 */
export type LikelihoodWord = { words: string; start: number; end: number; step: number | null; on: readonly ScaleId[] }

const BOTH: readonly ScaleId[] = ['icd-203', 'phia']

/**
 * The words of the scales with what people write beside them; what stands first is tried first. A scale that is not named in the third place has the words if its table has
 * them: “improbable” is a word of ICD 203 alone. The words of one scale in a small change of form (“about even odds”) count as its own.
 */
const FORMS: readonly (readonly [step: number | null, pattern: string, on?: readonly ScaleId[]])[] = [
  [4, 'more likely than not', []],
  [3, '(?:about )?as likely as not', []],
  [null, '(?:more|less|no more|no less) (?:un)?(?:likely|probable)(?: than)?', BOTH],
  // Which of several things is likeliest is no likelihood: it may be one in five.
  [null, '(?:the|their|its) (?:most|least|likeliest)(?: likely| probable)?', BOTH],
  [null, '(?:equally|as|just as|so|how) (?:un)?likely(?: as)?', BOTH],
  [null, 'not (?:at all |very )?(?:unlikely|improbable|impossible|inconceivable)', BOTH],
  [null, 'hardly unlikely', BOTH],
  [0, '(?:almost|nearly|virtually|practically) no (?:chance|possibility|prospect|likelihood)', ['icd-203']],
  [0, 'remote (?:chances?|possibility|likelihood|prospect)', BOTH],
  [0, 'remote', ['icd-203']],
  [1, '(?:highly|very highly) unlikely', ['phia']],
  [1, 'highly improbabl[ey]', ['icd-203']],
  [1, 'very unlikely', ['icd-203']],
  [1, '(?:very|extremely|most|quite) (?:unlikely|improbabl[ey])|highly unlikely', []],
  [2, 'not (?:very |at all |highly |particularly |that )?(?:likely|probable)', []],
  [2, '(?:probably|likely) not', BOTH],
  [2, 'improbabl[ey]'],
  [2, 'unlikely'],
  [3, '(?:roughly |about |approximately |nearly )?even (?:chances?|odds)', ['icd-203']],
  [3, 'realistic possibility', ['phia']],
  [5, 'highly likely', ['phia']],
  [5, 'highly probabl[ey]', ['icd-203']],
  [5, 'very likely', ['icd-203']],
  [5, '(?:very|extremely|overwhelmingly|most) (?:likely|probable|probably)', []],
  [6, 'almost certain(?:ly|ty)?', BOTH],
  [6, 'nearly certain', ['icd-203']],
  [6, '(?:nearly|virtually|near|practically|all but) certain(?:ly|ty)?', []],
  [4, '(?:quite|fairly|rather|reasonably|somewhat|pretty) (?:likely|probable)', []],
  [4, 'likely|probable|probably'],
]

const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${FORMS.map(([, pattern], index) => `(?<s${index}>${pattern})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
/** Words that name a thing and give no likelihood: a term of law, and what stands between an article and its noun (“the likely successor”). */
const NAMES_A_THING = /^(?:probable cause|likely (?:voters?|stor(?:y|ies)|suspects?))\b/iu
const BEFORE_A_NOUN = /\b(?:the|its|their|his|her|our|this|these|those|whose|any|some|’s|'s)\s$/iu
/** “The chance of a thaw is remote”; a village is remote otherwise. */
const IS_A_CHANCE = /\b(?:chances?|likelihood|possibility|prospects?)\b[^.;]*\b(?:is|are|seems?|remains?)\s$/iu
const GOES_ON = /^\s(?:that|to|not|will|would|be|is|has|have)\b|^\s*[.,;:)]|^$/iu

/** The likelihoods that a text gives, in order. English only: of another language nothing is said. */
export const likelihoodWordsIn = remembered(readLikelihoods)

function readLikelihoods(text: string): LikelihoodWord[] {
  return [...text.matchAll(WORDS)].flatMap((match) => {
    const { 0: words, index: start, groups = {} } = match
    const end = start + words.length
    const form = FORMS.find((_form, at) => groups[`s${at}`] !== undefined)
    if (form === undefined || isName(text, words, start, end)) return []
    const [step, , on = scalesWith(words)] = form
    return [{ words, start, end, step, on }]
  })
}

function isName(text: string, words: string, start: number, end: number): boolean {
  if (/^remote$/iu.test(words)) return !IS_A_CHANCE.test(text.slice(Math.max(0, start - 90), start))
  if (NAMES_A_THING.test(text.slice(start))) return true
  return (
    /^(?:likely|probable|unlikely)$/iu.test(words) && BEFORE_A_NOUN.test(text.slice(0, start)) && !GOES_ON.test(text.slice(end))
  )
}

function scalesWith(words: string): ScaleId[] {
  const said = words.toLowerCase().replace(/\s+/gu, ' ')
  return BOTH.filter((scale) => SCALES[scale].steps.some(({ rows }) => rows.flat().includes(said)))
}
