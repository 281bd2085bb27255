import { t } from '#text/text.ts'
import { sectionsFor, wordsOf, type Given, type Shortfall } from './given.ts'

/** Another reading of the evidence is named. English. */
const ALTERNATIVE =
  /\balternativ(?:e|es|ely)\b|\b(?:another|other|different|competing|rival) (?:explanations?|readings?|hypothes[ei]s|interpretations?|scenarios?|possibilit(?:y|ies))\b/iu

/** The brief weighs an alternative: a section for them, a matrix of two or more named hypotheses, or a judgement that names another reading. */
export function lacksAlternative({ brief, template, judgements }: Given): Shortfall[] {
  const sections = sectionsFor('alternatives', brief, template)
  const weighed = brief.sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'matrix' && block.hypotheses.filter(({ name }) => name !== '').length > 1),
  )
  const written = sections.some((section) => wordsOf(section) !== '')
  if (weighed || written || judgements.some(({ sentences }) => sentences.some(({ text }) => ALTERNATIVE.test(text)))) return []
  return [{ section: sections[0]?.id ?? null, sentence: null, message: t('tradecraft:alternative') }]
}
