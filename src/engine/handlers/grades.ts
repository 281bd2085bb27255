import { success } from '#core/result.ts'
import { gradePublication } from '#store/articles/publication-grades.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function gradeHandlers({ db }: EngineContext): AreaHandlers<'grades'> {
  return {
    'grades.publication': ({ publication, reliability }) => {
      const graded = gradePublication(db(), publication, reliability)
      return graded.ok ? success({}) : graded
    },
  }
}
