import { bundledStyle, CITATION_STYLES } from '../cite/citation-settings.ts'
import type { Template, TemplateSection } from '../template.ts'
import { t } from '#text/text.ts'
import type { TemplateProblem } from './template-issue.ts'

/** The budgets of the sections may differ from the whole by this share, for rounding; more is a slip. */
const BUDGET_TOLERANCE = 0.05

/** What is wrong with a template whose fields are right each by itself, in order; empty when it is right. */
export function meaningProblems(template: Template): TemplateProblem[] {
  const { sections, fields } = template
  const problems = sections.flatMap((section, index) => [
    ...(sections.findIndex((other) => other.id === section.id) < index
      ? [{ path: ['sections', index, 'id'], text: t('template:idTwice', { id: section.id }) }]
      : []),
    ...sectionProblems(section, template, index),
  ])
  fields.forEach(({ id }, index) => {
    if (fields.findIndex((other) => other.id === id) < index)
      problems.push({ path: ['fields', index, 'id'], text: t('template:fieldTwice', { id }) })
  })
  if (!isLanguageTag(template.language))
    problems.push({ path: ['language'], text: t('template:noLanguage', { language: template.language }) })
  if (bundledStyle(template.citationStyle) === null)
    problems.push({
      path: ['citationStyle'],
      text: t('template:noStyle', { style: template.citationStyle, styles: Object.values(CITATION_STYLES).join(', ') }),
    })
  const sum = sections.reduce((words, section) => words + (section.words ?? 0), 0)
  // How many themes a brief has, and with it what they may have together, a template cannot know.
  const open = sections.some(({ perTheme }) => perTheme)
  if (open ? sum > template.words : Math.abs(sum - template.words) > template.words * BUDGET_TOLERANCE)
    problems.push({ path: ['words'], text: t('template:budgetsDiffer', { words: template.words, sum }) })
  return problems
}

function sectionProblems(section: TemplateSection, { sections }: Template, index: number): TemplateProblem[] {
  const { id, title, kind, minItems, maxItems, mergesInto, start } = section
  const problems: TemplateProblem[] = []
  const tell = (field: keyof TemplateSection, text: string): unknown => problems.push({ path: ['sections', index, field], text })
  if (kind === 'sources' && index < sections.length - 1) tell('kind', t('template:sourcesNotLast', { title }))
  if (minItems !== undefined && maxItems !== undefined && minItems > maxItems)
    tell('maxItems', t('template:leastAboveMost', { title, least: minItems, most: maxItems }))
  if (section.perTheme && kind !== 'by-theme') tell('perTheme', t('template:perThemeWhere', { title }))
  if (start.length > 0 && (kind === 'sources' || kind === 'by-theme')) tell('start', t('template:startWhere', { title }))
  if (section.draft === 'articles' && kind !== 'by-theme') tell('draft', t('template:articlesWhere', { title }))
  if (section.linkedToFinding && !sections.some((other) => other.kind === 'by-theme' || other.role === 'findings'))
    tell('linkedToFinding', t('template:noFindings', { title }))
  for (const block of start)
    if (block.kind === 'table' && typeof block.rows !== 'number' && block.columns.length < 2)
      tell('start', t('template:columnForNames', { title }))
  if (mergesInto === undefined) return problems
  const into = sections.find((other) => other.id === mergesInto)
  if (into === undefined || into.id === id || into.kind === 'sources')
    tell('mergesInto', t('template:mergesNowhere', { title, into: mergesInto }))
  else if (into.mergesInto !== undefined) tell('mergesInto', t('template:mergesOn', { title, into: into.title }))
  return problems
}

/** Whether it is a well-formed tag of BCP 47 (ECMA-402 reads those), such as `en` or `zh-Hant`. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
