import { remembered } from '../../../in-text/remembered.ts'
import { likelihoodWordsIn } from './likelihood-words.ts'
import { chancesIn } from './chance-figures.ts'
import { isAbility } from './modal-could.ts'

/**
 * Words that hint at a likelihood and stand on no scale, with the step of the scales (0–6) that is nearest to what readers take them for. `doubtful`: it may as well say what
 * could be done then, or is allowed. [start, end) in UTF-16 units.
 */
export type VagueWord = { words: string; start: number; end: number; step: number; doubtful: boolean }

/** What stands first is tried first. The placing is Briefwright's own: no scale has these words. */
const FORMS: readonly (readonly [step: number, pattern: string])[] = [
  [
    6,
    '(?:almost|nearly|virtually|practically|all but|well-nigh) (?:inevitabl[ey]|unavoidabl[ey]|sure(?:ly)?|assured|guaranteed|bound to)',
  ],
  [0, '(?:almost|nearly|virtually|practically|all but|well-nigh) (?:impossible|inconceivable|unthinkable|ruled out)'],
  [6, 'a foregone conclusion|a certainty|unavoidabl[ey]'],
  [5, 'in all (?:likelihood|probability)|every (?:likelihood|chance|prospect)'],
  [4, '(?:may|might|could) (?:very |quite )?well'],
  [4, 'chances are|odds are|(?:good|strong|better than even|high|fair) (?:chance|odds|prospect|likelihood|probability)'],
  [4, '(?:we|I) (?:would )?(?:expect|anticipate)|(?:is|are) (?:widely )?(?:expected|anticipated) to'],
  [4, '(?:is|are|looks?|seems?|appears?) (?:set|poised|on course|on track) to(?= \\p{Ll})'],
  [3, '(?:fifty-fifty|50[-–/]50|toss-up|coin (?:flip|toss))'],
  [3, '(?:real|distinct|serious|significant|credible|genuine|clear|strong|good|fair) possibility'],
  [2, "can ?not (?:be )?(?:ruled? out|excluded?|discounted?)|can[’']t (?:be )?(?:ruled? out|excluded?)"],
  [2, '(?:it is |is |are |seems? |remains? )(?:doubtful|questionable) (?:whether|that|if)|conceivabl[ey]'],
  [1, '(?:slim|small|little|slight|faint|poor|low|minimal) (?:chance|prospect|likelihood|possibility|probability|odds)'],
  [0, 'out of the question|(?:no|zero|nil) (?:chance|prospect|possibility|likelihood) (?:that|of)|inconceivable'],
  [0, '(?:certainly|definitely) not|impossible that'],
  [3, '(?:is|seems?|looks?|remains?|it is) (?:quite |entirely |very |perfectly |well )?possible(?! (?:to|for)\\b)|possible that'],
  [3, '(?:a|there is) (?:chance|possibility|risk|danger) that|there is (?:a|some) (?:chance|possibility) of'],
  [3, 'possibly|perhaps(?! \\d)|maybe(?! \\d)|plausibl[ey](?: that)?'],
  [
    6,
    'undoubtedly|indubitably|definitely|certainly|inevitably|unquestionably|doubtless|assuredly|without (?:a |any )?doubt|no doubt',
  ],
  [
    6,
    '(?:bound|certain|sure|guaranteed|destined|doomed) to(?= \\p{Ll})|(?:is|are|seems?|looks?) inevitable|it is certain|(?<!but )surely',
  ],
]
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${FORMS.map(([, pattern], index) => `(?<s${index}>${pattern})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
/** With its small letter it is the verb and not the month; “might” is power after an article or an owner; both go before another verb. */
const MODALS = /(?<![\p{L}\p{N}-])(?:may|might|could)(?![\p{L}\p{N}-])/gu
const IS_POWER =
  /(?:\b(?:the|its|their|his|her|our|whose|all|with|and|of|military|economic|naval|financial|industrial|imperial|political|raw|sheer)|’s|'s|s’)\s$/iu
const IS_MODAL =
  /^\s(?:not |yet |still |also |even |then |soon |again |never |only |be |have |now |just |in turn |\p{L}+ly )?\p{Ll}/u
/** “may not cross without a permit” forbids. */
const IS_PERMISSION =
  /^ (?:not|only|no longer)\b[^.;]*\b(?:without|unless|by law|permits?|licen[cs]es?|permission|under (?:the|article))\b/iu
/** After “might” where it is a noun. */
const NO_VERB = /^\s(?:of|and|or|is|was|has|had|in|against|on|at|the|a|an)\b/u
const MODAL_STEP = 3

/** The words of a text that hint at a likelihood off any scale, in order. English only. */
export const vagueWordsIn = remembered(readVague)

function readVague(text: string): VagueWord[] {
  const placed = likelihoodWordsIn(text)
  const phrases = [...text.matchAll(WORDS)].flatMap((match): VagueWord[] => {
    const { 0: words, index: start, groups = {} } = match
    const step = FORMS.find((_form, at) => groups[`s${at}`] !== undefined)?.[0]
    return step === undefined ? [] : [{ words, start, end: start + words.length, step, doubtful: false }]
  })
  const modals = [...text.matchAll(MODALS)].flatMap(({ 0: words, index: start }): VagueWord[] => {
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(start + words.length)]
    if (!IS_MODAL.test(after) || (words === 'might' && (NO_VERB.test(after) || IS_POWER.test(before)))) return []
    const ability = words === 'could' ? isAbility(text, start) : 'no'
    if (ability === 'yes') return []
    const permits = words === 'may' && IS_PERMISSION.test(after)
    return [{ words, start, end: start + words.length, step: MODAL_STEP, doubtful: ability === 'maybe' || permits }]
  })
  const apart = (one: VagueWord, others: readonly { start: number; end: number }[]): boolean =>
    others.every(({ start, end }) => one.end <= start || one.start >= end)
  const figures = chancesIn(text)
  const own = [...figures, ...phrases.filter((one) => apart(one, [...placed, ...figures]))]
  return [...own, ...modals.filter((one) => apart(one, [...own, ...placed]))].toSorted((a, b) => a.start - b.start)
}
