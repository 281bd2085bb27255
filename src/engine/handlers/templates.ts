import { readFile } from 'node:fs/promises'
import { readTemplate } from '#core/brief/read-template.ts'
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
        const known = (id: string): string | null => {
          const found = templates.find((each) => each.id === id)
          return found === undefined ? null : JSON.stringify(found)
        }
        const { problems } = readTemplate(await readFile(path, 'utf8'), known)
        return success({ ok: problems.length === 0, problems })
      } catch (error) {
        return { ok: false, failure: fileFailure(path, error) }
      }
    },
  }
}
