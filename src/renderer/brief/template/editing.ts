import type { TemplateProblem } from '#core/brief/template-issue.ts'
import type { Template } from '#core/template.ts'
import type { Part } from './template-draft.ts'

/** What the forms of the template editor are given: the template as it stands, how to change it, and what is wrong at a place of it. */
export type Editing = {
  template: Template
  /** `what` names the field, see `changed`; `part` goes there. */
  change: (template: Template, what: string | null, part?: Part) => void
  errorAt: (...path: PropertyKey[]) => string | null
}

/** What is wrong at that place, or within it; null where nothing is. */
export function problemAt(problems: readonly TemplateProblem[], path: readonly PropertyKey[]): string | null {
  return problems.find((problem) => path.every((key, index) => problem.path[index] === key))?.text ?? null
}

/** The part of the editor in which a problem is mended. */
export function partOf({ path: [field, index] }: TemplateProblem): Part {
  if (field === 'sections' && typeof index === 'number') return index
  if (field === 'fields') return 'fields'
  return field === 'page' || field === 'styles' ? 'look' : 'about'
}
