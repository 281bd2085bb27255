import { sameButForTypography } from '#core/typography/same-but-for-typography.ts'
import { t } from '#text/text.ts'
import { compareBriefs, type BriefDifferences } from '../../compare/compare-briefs.ts'
import { shorten } from '../shorten.ts'
import { firstSentence, hasSlotFor, sectionsFor, wordsOf, type Given, type Shortfall } from './given.ts'

/** A sentence that speaks of the last issue. English. */
const SINCE =
  /\bsince (?:the|our|its) (?:last|previous)\b|\b(?:last|previous|earlier) (?:issue|brief|assessment|judgement|judgment|report|note)\b|\bwe (?:now|no longer|still|continue to) (?:judge|assess|hold)\b|\b(?:unchanged|previously (?:judged|assessed))\b/iu

/**
 * A brief that follows another says what changed: in the section for that, which does not repeat the last one’s word for word, or, where the template has none, in a sentence
 * that speaks of the last issue; and there it names each word of likelihood or confidence that moved.
 */
export function hidesChange({ brief, template, last, readsWords }: Given): Shortfall[] {
  if (last === null || last === 'gone') return []
  const own = hasSlotFor('changes', template)
  if (!own && !readsWords) return []
  const sections = sectionsFor('changes', brief, template)
  const place = { section: sections[0]?.id ?? null, sentence: firstSentence(sections) }
  const said = own ? sections.map(wordsOf).join(' ').trim() : speaksOfLast(brief)
  if (said === '') return [{ ...place, message: own ? t('tradecraft:change.section') : t('tradecraft:change.sentence') }]
  const before = sectionsFor('changes', last, template).map(wordsOf).join(' ').trim()
  if (own && sameButForTypography(before, said)) return [{ ...place, message: t('tradecraft:change.repeated') }]
  const changes = new Set(sections.map(({ id }) => id))
  return compareBriefs(last, brief)
    .likelihood.filter((move) => !changes.has(move.section) && !tells(said, move))
    .map((move) => ({ section: move.section, sentence: move.id, message: unsaid(move) }))
}

function speaksOfLast(brief: Given['brief']): string {
  return brief.sections
    .map(wordsOf)
    .filter((text) => SINCE.test(text))
    .join(' ')
}

type Moved = BriefDifferences['likelihood'][number]

/** The word it is now, or was before, stands there. */
function tells(said: string, { before, after }: Moved): boolean {
  const words = [before, after].filter((word) => word !== null)
  return words.some((word) => said.toLowerCase().includes(word.toLowerCase()))
}

function unsaid({ before, after, text }: Moved): string {
  const quote = shorten(text)
  if (before === null) return t('tradecraft:change.came', { after: after ?? '', quote })
  if (after === null) return t('tradecraft:change.went', { before, quote })
  return t('tradecraft:change.moved', { before, after, quote })
}
