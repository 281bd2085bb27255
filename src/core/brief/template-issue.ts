import type { z } from 'zod'
import { quoted } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'

/** Values that a message lists; more are not read. */
const MOST_VALUES = 30

/** What is wrong with a template: at which place of its JSON, and what to do, in words that stand beside that place. */
export type TemplateProblem = { path: readonly PropertyKey[]; text: string }

/** What is wrong at one place of a template.json; a problem for each unknown field. */
export function issueProblems(issue: z.core.$ZodIssue): TemplateProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], text: t('template:unknownField') }))
  return [{ path: issue.path, text: problemOf(issue) }]
}

/** A problem as a line that names its place. `whole`: the template, for the ids of its sections. */
export function problemLine({ path, text }: TemplateProblem, whole: unknown): string {
  return t('template:field', { field: placeOf(path, whole), problem: text })
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return t('template:missing')
      return t('template:wrongType', { wanted: kindOf(issue.expected, typeof issue.input === 'number') })
    case 'too_small':
      return issue.origin === 'string'
        ? t('template:emptyText')
        : t(issue.origin === 'array' ? 'template:tooFew' : issue.inclusive ? 'template:tooSmall' : 'template:notAbove', {
            least: String(issue.minimum),
          })
    case 'too_big':
      return t(issue.origin === 'array' || issue.origin === 'string' ? 'template:tooMany' : 'template:tooBig', {
        most: String(issue.maximum),
      })
    case 'invalid_value':
      return t('template:notOneOf', { values: issue.values.slice(0, MOST_VALUES).map(String).join(', ') })
    case 'invalid_union':
      return issue.path.includes('start') ? t('template:notOneOf', { values: 'table, matrix' }) : t('template:noneFits')
    case 'invalid_format':
      return t('template:wrongForm')
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message
  }
}

/** `isNumber`: a number stands there, but not one of that kind. */
function kindOf(expected: string, isNumber: boolean): string {
  switch (expected) {
    case 'string':
      return t('template:kind.text')
    case 'int':
      return t(isNumber ? 'template:kind.whole' : 'template:kind.number')
    case 'number':
      return t(isNumber ? 'template:kind.anyNumber' : 'template:kind.number')
    case 'boolean':
      return t('template:kind.yesNo')
    case 'array':
    case 'tuple':
      return t('template:kind.list')
    default:
      return t('template:kind.object')
  }
}

/** `sections [2] “background”.words`: numbers from 1, a section with its id. */
function placeOf(path: readonly PropertyKey[], whole: unknown): string {
  if (path.length === 0) return t('template:wholeFile')
  let value = whole
  let place = ''
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    if (typeof key !== 'number') {
      place += `${place === '' ? '' : '.'}${String(key)}`
      continue
    }
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
    place += ` [${key + 1}]${typeof id === 'string' ? ` ${quoted(id)}` : ''}`
  }
  return place
}
