import { basename } from 'node:path'
import type { TemplateView } from '#contract/views.ts'
import { checkTemplate, readTemplate, type ReadTemplate } from '#core/brief/read-template.ts'
import { problemLine } from '#core/brief/template-issue.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { Template } from '#core/template.ts'
import { keepTemplate, newestVersion, removeTemplate, restoreTemplate } from '#store/templates/templates.ts'
import { t } from '#text/text.ts'
import { findTemplate, offeredTemplates, templateOf } from '../brief/known-templates.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { recorded } from '../history/recorded.ts'
import { pagesOfTemplate } from '../brief/pages-of-template.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { writeTextFile } from '../write-text-file.ts'

/** Bytes; the largest of the program's own takes a thirtieth of it. */
const LARGEST = 300_000

export function templateHandlers(context: EngineContext): AreaHandlers<'templates'> {
  const { db, templates } = context
  const others = (id: string): string | null => {
    const found = offeredTemplates(context).find(({ template }) => template.id === id)
    return found === undefined ? null : JSON.stringify(found.template)
  }
  const read = async (path: string): Promise<Result<ReadTemplate>> => {
    const bytes = await readWholeFile(path)
    if (!bytes.ok) return bytes
    if (bytes.value.length > LARGEST) return failure('too-large', t('template:tooLarge', { path }))
    return success(readTemplate(new TextDecoder().decode(bytes.value), others))
  }
  return {
    'templates.list': () => success(offeredTemplates(context).map(({ template, own }) => ({ ...template, own }))),
    'templates.get': ({ id, version }) => {
      const found = templateOf(context, { id, version })
      return found.ok ? success({ template: found.value }) : success({ template: null })
    },
    'templates.check': async ({ path }) => {
      const found = await read(path)
      return found.ok ? success({ ok: found.value.template !== null, problems: found.value.problems }) : found
    },
    'templates.importFile': async ({ path }) => {
      const found = await read(path)
      if (!found.ok) return found
      const { template, problems } = found.value
      if (template === null) return failure('bad-template', badTemplate(path, problems))
      if (templates.some(({ id }) => id === template.id))
        return failure('template-of-program', t('template:ofProgram', { id: template.id, name: basename(path) }))
      const kept = recorded(db(), { kind: 'template-add' }, () => keepTemplate(db(), template))
      return kept.ok ? success({ template: ownView(template), before: kept.value.before }) : kept
    },
    'templates.save': ({ template, from }) => {
      const read = checkedTemplate(template)
      if (!read.ok) return read
      const { id, title } = read.value
      if (templates.some((each) => each.id === id)) return failure('template-of-program', t('template:idTaken', { id }))
      const offered = offeredTemplates(context).find((each) => each.template.id === id)?.template.version ?? null
      const newest = newestVersion(db(), id)
      if (from === null && newest !== null) return failure('template-version-taken', t('template:idTaken', { id }))
      if (from !== offered) return failure('template-version-taken', t('template:changedElsewhere', { title }))
      const saved: Template = { ...read.value, version: (newest ?? 0) + 1 }
      const kept = keepTemplate(db(), saved)
      return kept.ok ? success({ template: ownView(saved), before: kept.value.before }) : kept
    },
    'templates.pages': async ({ template }) => {
      const read = checkedTemplate(template)
      return read.ok ? success({ bytes: await pagesOfTemplate(context, read.value) }) : read
    },
    'templates.exportFile': ({ id, to }) => {
      const found = findTemplate(context, id)
      return found.ok ? writeTextFile(`${JSON.stringify(found.value, null, 2)}\n`, to, context.library.path) : found
    },
    'templates.remove': ({ id }) => {
      const found = findTemplate(context, id)
      if (!found.ok) return found
      return removeTemplate(db(), id)
        ? success({})
        : failure('template-of-program', t('template:notRemoved', { title: found.value.title }))
    },
    'templates.restore': ({ id }) => {
      if (restoreTemplate(db(), id)) return success({})
      return failure('no-such-template', t('template:notBack', { id }))
    },
  }
}

/** Failure: bad-template, whose message lists what is wrong. */
function checkedTemplate(value: Record<string, unknown>): Result<Template> {
  const { template, problems } = checkTemplate(value)
  if (template !== null) return success(template)
  const lines = problems.map((problem) => `  ${problemLine(problem, value)}`)
  return failure(
    'bad-template',
    [t('template:notSaved', { title: String(value['title']), count: problems.length }), ...lines].join('\n'),
  )
}

function ownView(template: Template): TemplateView {
  return { ...template, own: true }
}

function badTemplate(path: string, problems: readonly string[]): string {
  return [t('template:bad', { path, count: problems.length }), ...problems.map((problem) => `  ${problem}`)].join('\n')
}
