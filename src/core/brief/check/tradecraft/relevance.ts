import { t } from '#text/text.ts'
import { hasSlotFor, sectionsFor, wordsOf, type Given, type Shortfall } from './given.ts'

/** What it means for whom. English. */
const MATTERS =
  /\b(?:matters?|implications?|implies|consequences?|at stake|stakes|means (?:that|for)|significan(?:t|ce)|affects?|threatens?|opportunity|important (?:for|to|because))\b/iu

/** “As a matter of fact”, “it hardly matters”, “these matters”, “no implications”: said of nothing that matters. */
const NO_MATTER =
  /\b(?:(?:as )?a matter of|no matter|(?:hardly|scarcely|barely|little|not|n[’']t|never|(?:do|does|did) not) (?:really |much )?(?:matters?|affects?|threatens?|means? (?:that|for))|(?:this|that|these|those|such|other|legal|internal|domestic|military|in|on|of|the|all) matters?(?! (?:to|for|because|most|here))|(?:no|without|few|any) (?:\p{L}+ )?(?:implications?|consequences?|significance|opportunity)|not (?:at stake|important|significant))\b/giu

/** The brief says why it matters: in the section that the template has for that, or, where it has none, in a sentence that says so. */
export function lacksRelevance({ brief, template, readsWords }: Given): Shortfall[] {
  const sections = sectionsFor('why-it-matters', brief, template)
  const own = hasSlotFor('why-it-matters', template)
  if (!own && !readsWords) return []
  const said = own
    ? sections.some((section) => wordsOf(section) !== '')
    : brief.sections.some((section) => MATTERS.test(wordsOf(section).replace(NO_MATTER, ' ')))
  if (said) return []
  const message = own ? t('tradecraft:relevance.section') : t('tradecraft:relevance.sentence')
  return [{ section: sections[0]?.id ?? null, sentence: null, message }]
}
