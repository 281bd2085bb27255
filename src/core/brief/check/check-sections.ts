import type { BriefContent, BriefSection } from '#core/brief.ts'
import type { Template, TemplateSection } from '#core/template.ts'
import { budgetOf, isEmpty, isMerged } from '../budgets.ts'
import { plainText } from '../inline.ts'
import { slotTitle } from '../outline/section-groups.ts'
import { pointsOf } from './points.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'
import type { SectionWords } from './brief-words.ts'
import { t } from '#text/text.ts'

/** A section may run over its budget by this share before it is worth a warning. */
const BUDGET_TOLERANCE = 0.1

/**
 * Somebody is told to act: “The ministry should …”, “The minister is asked to …”; “it should” names nobody. English only: other languages are not
 * checked rather than checked wrongly.
 */
const ACTS =
  /(?<!\b(?:it|this|that|these|those|there|which)\s)\b(?:should|must|shall|will|could|needs? to|ought to|(?:is|are) (?:(?:asked|invited|requested|expected) )?to)\b/iu
/** The month of May needs its capital: “may” is a verb. */
const WHEN =
  /\b(?:\d{4}|q[1-4]|spring|summer|autumn|winter|immediately|now|today|tomorrow|days?|weeks?|months?|quarters?|years?|january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:before|until|by|ahead of|no later than|at) (?:the|its|their) (?:next|end|start|close|coming)\b/iu
const IN_MAY = /\b(?:by|before|until|in|from|of|end|mid|late|early|this|next|\d{1,2})[ -]May\b/u

/** What a template asks of its sections: something in them, within budget, enough points, who acts and by when. */
export function checkSections(brief: BriefContent, template: Template, words: readonly SectionWords[]): Finding[] {
  const slots = new Set(template.sections.map(({ id }) => id))
  const own = brief.sections.filter(({ slot, blocks }) => !slots.has(slot) && isEmpty({ blocks }))
  const asked = template.sections.flatMap((slot) => {
    if (slot.kind === 'sources' || isMerged(slot, brief)) return []
    const parts = brief.sections.filter((section) => section.slot === slot.id)
    const shown = { ...slot, title: slotTitle(slot, parts) }
    if (parts.every(isEmpty)) {
      const { title, guidance } = shown
      const [first] = parts
      const message = first ? t('check:emptySection', { title, guidance }) : t('check:removedSection', { title, guidance })
      return slot.required ? [finding('empty-section', first?.id ?? null, null, message)] : []
    }
    const bare = parts.filter((part) => slot.required && isEmpty(part))
    return [
      ...bare.map(({ id, title }) =>
        finding('empty-section', id, null, t('check:emptySection', { title, guidance: slot.guidance })),
      ),
      ...budgetFindings(shown, budgetOf(slot, brief, template), parts, words),
      ...pointFindings(shown, parts, brief.language),
    ]
  })
  return [...asked, ...own.map(({ id, title }) => finding('empty-section', id, null, t('gate:ownSectionEmpty', { title })))]
}

function budgetFindings(
  slot: TemplateSection,
  budget: number | null,
  parts: readonly BriefSection[],
  words: readonly SectionWords[],
): Finding[] {
  const ids = new Set(parts.map((part) => part.id))
  const written = words.filter((each) => ids.has(each.section)).reduce((sum, each) => sum + each.words, 0)
  if (budget === null || written <= budget * (1 + BUDGET_TOLERANCE)) return []
  return [
    finding('word-budget', parts[0]?.id ?? null, null, t('check:wordBudget', { title: slot.title, words: written, budget })),
  ]
}

function pointFindings(slot: TemplateSection, parts: readonly BriefSection[], language: string): Finding[] {
  const points = pointsOf(parts)
  const first = parts[0]?.id ?? null
  const counts: Finding[] = []
  if (slot.minItems !== undefined && points.length < slot.minItems)
    counts.push(
      finding(
        'point-count',
        first,
        null,
        t('check:tooFewPoints', { title: slot.title, points: points.length, least: slot.minItems }),
      ),
    )
  if (slot.maxItems !== undefined && points.length > slot.maxItems)
    counts.push(
      finding(
        'point-count',
        first,
        null,
        t('check:tooManyPoints', { title: slot.title, points: points.length, most: slot.maxItems }),
      ),
    )
  if (!slot.needsActorAndTime || !/^en\b/.test(language)) return counts
  const vague = points.flatMap(({ section, sentences }, index) => {
    const text = sentences.map((sentence) => plainText(sentence.text)).join(' ')
    const lacks = whatLacks(text)
    if (lacks === null || text === '') return []
    const message = t(`check:point.${lacks}`, { point: index + 1, title: slot.title })
    return [finding('actor-and-time', section, sentences[0]?.id ?? null, message)]
  })
  return [...counts, ...vague]
}

function whatLacks(text: string): 'nobodyActs' | 'noTime' | 'nobodyActsAtNoTime' | null {
  const timed = WHEN.test(text) || IN_MAY.test(text)
  if (ACTS.test(text)) return timed ? null : 'noTime'
  return timed ? 'nobodyActs' : 'nobodyActsAtNoTime'
}
