import type { z } from 'zod'
import { Template } from '../template.ts'
import { t } from '#text/text.ts'

/** The budgets of the sections may differ from the whole by this share, for rounding; more is a slip. */
const BUDGET_TOLERANCE = 0.05

/** Everything that is wrong with a template.json, in order, in the words of someone who writes templates, each with the field; empty when it is right. */
export function templateProblems(text: string): string[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return [t('template:notJson', { reason: error instanceof Error ? error.message : t('template:unreadable') })]
  }
  const parsed = Template.safeParse(json)
  return parsed.success ? meaningProblems(parsed.data) : parsed.error.issues.map(describe)
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key))).join('.')
  return t('template:field', {
    field: place === '' ? t('template:wholeFile') : place.replaceAll('.[', ' ['),
    problem: issue.message,
  })
}

function meaningProblems(template: Template): string[] {
  const { sections } = template
  const problems: string[] = []
  sections.forEach((section, index) => {
    if (sections.findIndex((other) => other.id === section.id) < index) problems.push(t('template:idTwice', { id: section.id }))
    if (section.kind === 'sources' && index < sections.length - 1)
      problems.push(t('template:sourcesNotLast', { title: section.title }))
    if (section.minItems !== undefined && section.maxItems !== undefined && section.minItems > section.maxItems)
      problems.push(t('template:leastAboveMost', { title: section.title, least: section.minItems, most: section.maxItems }))
  })
  const sum = sections.reduce((words, section) => words + (section.words ?? 0), 0)
  if (Math.abs(sum - template.words) > template.words * BUDGET_TOLERANCE)
    problems.push(t('template:budgetsDiffer', { words: template.words, sum }))
  return problems
}
