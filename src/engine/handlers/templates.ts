import { readFile } from 'node:fs/promises'
import { templateProblems } from '#core/brief/template-problems.ts'
import { success } from '#core/result.ts'
import { fileFailure, openDatabase } from '../file-failure.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function templateHandlers({ templates }: EngineContext): AreaHandlers<'templates'> {
  return {
    'templates.list': () => success([...templates]),
    'templates.check': async ({ path }) => {
      try {
        const inUse = openDatabase(path)
        if (inUse !== null) return { ok: false, failure: inUse }
        const problems = templateProblems(await readFile(path, 'utf8'))
        return success({ ok: problems.length === 0, problems })
      } catch (error) {
        return { ok: false, failure: fileFailure(path, error) }
      }
    },
  }
}
