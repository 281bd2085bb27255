import { t } from '#text/text.ts'
import { likelihoodScaleOf } from '../../likelihood-scale.ts'
import { confidenceIn } from '../wording/confidence-words.ts'
import type { Given, Shortfall } from './given.ts'

/** Each key judgement says how confident its author is: on its label, or in a sentence of its block. */
export function lacksConfidence({ brief, judgements, template, readsWords }: Given): Shortfall[] {
  const way = likelihoodScaleOf(brief, template) === 'phia' ? t('tradecraft:confidence.phia') : t('tradecraft:confidence.icd')
  return judgements
    .filter(({ key, confidence, sentences }) => {
      if (!key || confidence !== null) return false
      return readsWords && !sentences.some(({ own }) => confidenceIn(own).length > 0)
    })
    .map(({ section, sentences }) => ({ section, sentence: sentences[0]?.id ?? null, message: way }))
}
