import type { Brief } from '#core/brief.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { listTemplates, templateAt } from '#store/templates/templates.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'

type Given = Pick<EngineContext, 'templates' | 'db'>

/** The templates that a new brief can have: those of the program, then the library's own. */
export function offeredTemplates({ templates, db }: Given): { template: Template; own: boolean }[] {
  const bundled = templates.map((template) => ({ template, own: false }))
  const ids = new Set(templates.map(({ id }) => id))
  // A later release may bring one of the same name; the library's stays for the briefs that have it.
  const own = listTemplates(db()).filter(({ id }) => !ids.has(id))
  return [...bundled, ...own.map((template) => ({ template, own: true }))]
}

/** A template for a new brief, by its id. Failure: no-such-template. */
export function findTemplate(given: Given, id: string): Result<Template> {
  const offered = offeredTemplates(given).map(({ template }) => template)
  const found = offered.find((each) => each.id === id)
  return found === undefined ? noTemplate(id, offered) : success(found)
}

/** The template of a brief: the library's own in the version that the brief was made from, or the program's as it is now. Failure: no-such-template. */
export function templateOf(given: Given, { id, version }: Brief['template']): Result<Template> {
  const own = templateAt(given.db(), id, version)
  return own === null ? findTemplate(given, id) : success(own)
}

function noTemplate(id: string, offered: readonly Template[]): Result<never> {
  return failure('no-such-template', t('refused:noTemplate', { id, templates: offered.map((each) => each.id).join(', ') }))
}
