import { success } from '#core/result.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'

export function jobHandlers({ jobs }: Pick<EngineContext, 'jobs'>): AreaHandlers<'jobs'> {
  return {
    'jobs.list': () => success(jobs.list()),
    'jobs.cancel': ({ id }) => jobs.cancel(id),
    'jobs.pause': ({ id }) => jobs.pause(id),
    'jobs.resume': ({ id }) => jobs.resume(id),
  }
}
