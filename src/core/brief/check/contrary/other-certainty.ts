import { confidenceIn } from '../wording/confidence-words.ts'
import { likelihoodWordsIn } from '../wording/likelihood-words.ts'

/** What leaves no doubt. */
const SURE =
  /(?<!\p{L})(?:almost certain(?:ly)?|nearly certain|certain(?:ly)?(?! (?:of|kinds?|parts?|cases?|areas?))|definitely|undoubtedly|without (?:a )?doubt|inevitabl[ey]|bound to|sure to|непременно|обязательно|наверняка|несомненно|безусловно|неизбежно)(?!\p{L})/iu
/** What is only possible, or likely. */
const OPEN = /(?<!\p{L})(?:may(?! \d)|might|could|possibly|perhaps|может|могут|возможно|вероятно|скорее всего)(?!\p{L})/iu
const LEVEL = /(?<!\p{L})(?:high|moderate|medium|low)(?!\p{L})/iu

/**
 * A certainty, a step of likelihood or a level of confidence that a sentence tells and its passage tells otherwise: “almost certain” of what the passage calls likely, “high confidence”
 * of moderate; null where none is, or the passage has the sentence’s word as well. English and, of certainties, Russian.
 */
export function otherCertainty(sentence: string, passage: string): { rank: string; there: string } | null {
  return otherLevel(sentence, passage) ?? otherStep(sentence, passage) ?? sureOfOpen(sentence, passage)
}

function otherLevel(sentence: string, passage: string): { rank: string; there: string } | null {
  const told = levelsIn(sentence)
  const given = levelsIn(passage)
  const strange = told.find(({ level }) => !given.some((each) => each.level === level))
  return strange === undefined || given[0] === undefined ? null : { rank: strange.words, there: given[0].words }
}

function levelsIn(text: string): { level: string; words: string }[] {
  return confidenceIn(text).flatMap(({ words }) => {
    const level = LEVEL.exec(words)?.[0].toLowerCase().replace('medium', 'moderate')
    return level === undefined ? [] : [{ level, words }]
  })
}

/** Two steps apart or one: where the passage gives one likelihood and the sentence one, both are of the same. */
function otherStep(sentence: string, passage: string): { rank: string; there: string } | null {
  const [told, moreTold] = stepsIn(sentence)
  const [given, moreGiven] = stepsIn(passage)
  if (told === undefined || given === undefined || moreTold !== undefined || moreGiven !== undefined) return null
  return told.step === given.step ? null : { rank: told.words, there: given.words }
}

const stepsIn = (text: string) => likelihoodWordsIn(text).flatMap(({ step, words }) => (step === null ? [] : [{ step, words }]))

function sureOfOpen(sentence: string, passage: string): { rank: string; there: string } | null {
  const sure = SURE.exec(sentence)?.[0]
  const open = OPEN.exec(passage)?.[0]
  if (sure === undefined || open === undefined || SURE.test(passage) || OPEN.test(sentence)) return null
  return { rank: sure, there: open }
}
