import { readFile } from 'node:fs/promises'
import { success } from '#core/result.ts'
import { Template } from '#core/template.ts'
import { fileFailure } from '../jobs/file-failure.ts'
import type { AreaHandlers, EngineContext } from './context.ts'

export function templateHandlers({ templates }: EngineContext): AreaHandlers<'templates'> {
  return {
    'templates.list': () => success([...templates]),
    'templates.check': async ({ path }) => {
      let text: string
      try {
        text = await readFile(path, 'utf8')
      } catch (error) {
        return { ok: false, failure: fileFailure(path, error) }
      }
      return success(problemsOf(text))
    },
  }
}

/** What stands in the way of a template file, one sentence a problem, each with its place. */
function problemsOf(text: string): { ok: boolean; problems: string[] } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    return { ok: false, problems: [`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`] }
  }
  const parsed = Template.safeParse(data)
  if (parsed.success) return { ok: true, problems: [] }
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'The template'}: ${message}.`),
  }
}
