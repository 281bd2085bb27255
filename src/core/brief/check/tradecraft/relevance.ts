import { t } from '#text/text.ts'
import { hasSlotFor, sectionsFor, wordsOf, type Given, type Shortfall } from './given.ts'

/** What it means for whom. English. */
const MATTERS =
  /\b(?:matters?|implications?|implies|consequences?|at stake|stakes|means (?:that|for)|significan(?:t|ce)|affects?|threatens?|opportunity|important (?:for|to|because))\b/iu

/** The brief says why it matters: in the section that the template has for that, or, where it has none, in a sentence that says so. */
export function lacksRelevance({ brief, template, readsWords }: Given): Shortfall[] {
  const sections = sectionsFor('why-it-matters', brief, template)
  const own = hasSlotFor('why-it-matters', template)
  if (!own && !readsWords) return []
  const said = own
    ? sections.some((section) => wordsOf(section) !== '')
    : brief.sections.some((section) => MATTERS.test(wordsOf(section)))
  if (said) return []
  const message = own ? t('tradecraft:relevance.section') : t('tradecraft:relevance.sentence')
  return [{ section: sections[0]?.id ?? null, sentence: null, message }]
}
