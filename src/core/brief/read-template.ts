import { z } from 'zod'
import { Template, TEMPLATE_SCHEMA } from '../template.ts'
import { t } from '#text/text.ts'
import { issueProblems, problemLine, type TemplateProblem } from './template-issue.ts'
import { meaningProblems } from './template-problems.ts'

/** A template, whole, or what is wrong with it: in order, in the words of someone who writes templates, each with its place. */
export type ReadTemplate = { template: Template; problems: [] } | { template: null; problems: string[] }

/** The text of another template.json by its id; null where there is none. */
export type OtherTemplates = (id: string) => string | null

/** What a template that extends another must say itself. */
const OWN = ['schema', 'id', 'version', 'title'] as const

/**
 * Reads a template.json. Where it `extends` another, it has what that one has and it does not say itself: `page` and `styles` property by property, sections by
 * their ids and in its own order (all of them, where it names none).
 */
export function readTemplate(text: string, others: OtherTemplates): ReadTemplate {
  return readFrom(text, others, [])
}

function readFrom(text: string, others: OtherTemplates, above: readonly string[]): ReadTemplate {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return wrong(t('template:notJson', { reason: error instanceof Error ? error.message : t('template:unreadable') }))
  }
  const own = Record.safeParse(json)
  if (!own.success) return wrong(t('template:noObject'))
  const newer = own.data['schema']
  if (typeof newer === 'number' && newer > TEMPLATE_SCHEMA)
    return wrong(t('template:newer', { schema: newer, known: TEMPLATE_SCHEMA }))
  const whole = 'extends' in own.data ? extended(own.data, others, above) : { value: json }
  if ('problem' in whole) return wrong(whole.problem)
  const { template, problems } = checkTemplate(whole.value)
  if (template !== null) return { template, problems: [] }
  return { template, problems: [...new Set(problems.map((problem) => problemLine(problem, whole.value)))] }
}

/** A template that extends no other, or what is wrong with it, each problem with its place. */
export function checkTemplate(
  value: unknown,
): { template: Template; problems: [] } | { template: null; problems: TemplateProblem[] } {
  const parsed = Template.safeParse(value, { reportInput: true })
  const problems = parsed.success ? meaningProblems(parsed.data) : parsed.error.issues.flatMap(issueProblems)
  return parsed.success && problems.length === 0 ? { template: parsed.data, problems: [] } : { template: null, problems }
}

function extended(
  own: Record<string, unknown>,
  others: OtherTemplates,
  above: readonly string[],
): { value: unknown } | { problem: string } {
  const { extends: base, ...said } = own
  if (typeof base !== 'string') return { problem: t('template:extendsWhat') }
  const lacking = OWN.find((key) => !(key in said))
  if (lacking !== undefined) return { problem: t('template:ownNeeded', { field: lacking }) }
  const chain = [...above, String(said['id'])]
  if (chain.includes(base)) return { problem: t('template:circular', { chain: [...chain, base].join(' → ') }) }
  const text = others(base)
  if (text === null) return { problem: t('template:noBase', { id: base }) }
  const read = readFrom(text, others, chain)
  if (read.template !== null) return { value: mergedWith(read.template, said) }
  return { problem: t('template:badBase', { id: base, problem: read.problems[0] ?? '' }) }
}

function mergedWith(base: Template, own: Record<string, unknown>): unknown {
  const styles = Object.entries(recordOf(own['styles'])).map(([name, style]) => {
    const inherited = recordOf(recordOf(base.styles)[name])
    return [name, isRecord(style) ? { ...inherited, ...style } : style] as const
  })
  const sections = own['sections']
  return {
    ...base,
    ...own,
    page: 'page' in own && !isRecord(own['page']) ? own['page'] : { ...base.page, ...recordOf(own['page']) },
    styles: 'styles' in own && !isRecord(own['styles']) ? own['styles'] : { ...base.styles, ...Object.fromEntries(styles) },
    sections: Array.isArray(sections) ? sections.map((section) => mergedSection(base, section)) : (sections ?? base.sections),
  }
}

function mergedSection(base: Template, section: unknown): unknown {
  if (!isRecord(section)) return section
  return { ...base.sections.find(({ id }) => id === section['id']), ...section }
}

const Record = z.record(z.string(), z.unknown())

function isRecord(value: unknown): value is Record<string, unknown> {
  return Record.safeParse(value).success
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function wrong(problem: string): ReadTemplate {
  return { template: null, problems: [problem] }
}
