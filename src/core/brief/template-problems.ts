import type { Template, TemplateSection } from '../template.ts'
import { t } from '#text/text.ts'

/** The budgets of the sections may differ from the whole by this share, for rounding; more is a slip. */
const BUDGET_TOLERANCE = 0.05

/** What is wrong with a template whose fields are right each by itself, in order; empty when it is right. */
export function meaningProblems(template: Template): string[] {
  const { sections, fields } = template
  const problems = sections.flatMap((section, index) => [
    ...(sections.findIndex((other) => other.id === section.id) < index ? [t('template:idTwice', { id: section.id })] : []),
    ...sectionProblems(section, template, index === sections.length - 1),
  ])
  fields.forEach(({ id }, index) => {
    if (fields.findIndex((other) => other.id === id) < index) problems.push(t('template:fieldTwice', { id }))
  })
  const sum = sections.reduce((words, section) => words + (section.words ?? 0), 0)
  // How many themes a brief has, and with it what they may have together, a template cannot know.
  const open = sections.some(({ perTheme }) => perTheme)
  if (open ? sum > template.words : Math.abs(sum - template.words) > template.words * BUDGET_TOLERANCE)
    problems.push(t('template:budgetsDiffer', { words: template.words, sum }))
  return problems
}

function sectionProblems(section: TemplateSection, { sections }: Template, isLast: boolean): string[] {
  const { id, title, kind, minItems, maxItems, mergesInto, start } = section
  const problems: string[] = []
  if (kind === 'sources' && !isLast) problems.push(t('template:sourcesNotLast', { title }))
  if (minItems !== undefined && maxItems !== undefined && minItems > maxItems)
    problems.push(t('template:leastAboveMost', { title, least: minItems, most: maxItems }))
  if (section.perTheme && kind !== 'by-theme') problems.push(t('template:perThemeWhere', { title }))
  if (start.length > 0 && (kind === 'sources' || kind === 'by-theme')) problems.push(t('template:startWhere', { title }))
  if (section.linkedToFinding && !sections.some((other) => other.kind === 'by-theme' || other.role === 'findings'))
    problems.push(t('template:noFindings', { title }))
  for (const block of start)
    if (block.kind === 'table' && typeof block.rows !== 'number' && block.columns.length < 2)
      problems.push(t('template:columnForNames', { title }))
  if (mergesInto === undefined) return problems
  const into = sections.find((other) => other.id === mergesInto)
  if (into === undefined || into.id === id || into.kind === 'sources')
    problems.push(t('template:mergesNowhere', { title, into: mergesInto }))
  else if (into.mergesInto !== undefined) problems.push(t('template:mergesOn', { title, into: into.title }))
  return problems
}
