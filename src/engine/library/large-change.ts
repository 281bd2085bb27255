import { failure, success, type Result } from '#core/result.ts'
import { removeForGood } from '#store/articles/delete-for-good.ts'
import type { Step } from '#store/history/steps.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { runPartWork } from './part-job.ts'
import type { PartDone, PartWork } from './part-work.ts'

/** A change of so many articles is a job: below, it takes a third of a second at most. */
export const LARGE = 200

type Context = Pick<EngineContext, 'jobs' | 'library' | 'program' | 'looking'>

/** Moves very many articles to the trash or back, as one step of the history: as a job that is shown, called `what`, while it runs. Failure: cancelled (nothing was moved). */
export async function moveMany(
  context: Context,
  what: string,
  articles: readonly number[],
  to: 'trash' | 'library',
): Promise<Result<{ moved: number }>> {
  const done = await changeBeside(context, what, { do: 'move', library: context.library.path, articles, to })
  if (!done.ok) return done
  if (done.value.did !== 'move') throw new Error('Moving articles was answered by something else.')
  return success({ moved: done.value.moved })
}

/** Deletes articles of the trash for good: at once, or as such a job where they are very many. Failure: cancelled (nothing was deleted). */
export async function deleteMany(
  context: Context & Pick<EngineContext, 'db'>,
  articles: readonly number[],
): Promise<Result<{ deleted: number }>> {
  if (articles.length <= LARGE) return success({ deleted: removeForGood(context.db(), articles) })
  const what = t('shell:large.good', { count: articles.length })
  const done = await changeBeside(context, what, { do: 'delete', library: context.library.path, articles })
  if (!done.ok) return done
  if (done.value.did !== 'delete') throw new Error('Deleting articles was answered by something else.')
  return success({ deleted: done.value.deleted })
}

/** Takes back a step that changed very many articles, or does it again, as a job as above. Failures: those of `turn`, cancelled. */
export async function turnMany(context: Context, what: string, way: 'undo' | 'redo', step: number): Promise<Result<Step>> {
  const done = await changeBeside(context, what, { do: 'turn', library: context.library.path, way, step })
  if (!done.ok) return done
  if (done.value.did !== 'turn') throw new Error('A step of the history was answered by something else.')
  return success(done.value.step)
}

/** In a thread and over a connection of its own, all of it or nothing. Whoever else would change the library waits for its end; who reads does not. */
function changeBeside({ jobs, library, program, looking }: Context, what: string, work: PartWork): Promise<Result<PartDone>> {
  return new Promise((resolve, reject) => {
    jobs.start('change', { what }, async (progress, signal) => {
      try {
        const running = runPartWork(program, work, progress, signal)
        library.hold(running)
        const done = await running
        // Another connection wrote: what this one has gathered of suggestions does not know of it.
        looking.again()
        // After the job has ended, so that nothing of it is shown beside the answer.
        setImmediate(resolve, done ?? failure('cancelled', t('shell:large.cancelled', { what })))
        return done === null ? { state: 'cancelled' } : { state: 'done', result: {} }
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
        // What came of it is told to who asked for it.
        return { state: 'done', result: {} }
      }
    })
  })
}
