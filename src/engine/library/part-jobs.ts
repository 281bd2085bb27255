import { basename, resolve } from 'node:path'
import { Aggregate } from '#contract/call.ts'
import { hasEnded } from '#contract/job.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { PartChosen } from '#store/library/export-part.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { canOpen } from './can-open.ts'
import { runPartWork } from './part-job.ts'

type Started = Result<{ jobId: string }>

/** Writes the library, or the part that is chosen, into a file: as a job. */
export function startExport({ jobs, library, program }: EngineContext, to: string, chosen: PartChosen): Started {
  const work = { do: 'export', library: library.path, to: resolve(to), ...chosen } as const
  const jobId = jobs.start('export-part', { file: basename(to) }, async (progress, signal) => {
    const done = await runPartWork(program, work, progress, signal)
    if (done === null) return { state: 'cancelled' }
    if (!done.ok) return { state: 'failed', failure: done.failure }
    if (done.value.did !== 'export') throw new Error('An export was answered by a merge.')
    return { state: 'done', result: done.value.part }
  })
  return success({ jobId })
}

/** Merges the library in a file into the open one: as a job, for whose end whoever would change the library waits. Failures: busy, while something is imported; those of `canOpen`. */
export async function startMerge(
  { jobs, library, program, looking, emit }: EngineContext,
  { path, password }: { path: string; password?: string | undefined },
): Promise<Started> {
  const from = resolve(path)
  const open = await canOpen(from, library.path, password)
  if (!open.ok) return open
  if (jobs.list().some((job) => !hasEnded(job) && (job.kind === 'import' || job.kind === 'store')))
    return failure('busy', t('refused:merge.jobRuns'))
  const work = { do: 'merge', library: library.path, from, ...(open.value ? { password } : {}) } as const
  const jobId = jobs.start('merge', { file: basename(path) }, async (progress, signal) => {
    const running = runPartWork(program, work, progress, signal)
    library.hold(running)
    const done = await running
    if (done === null) return { state: 'cancelled' }
    if (!done.ok) return { state: 'failed', failure: done.failure }
    if (done.value.did !== 'merge') throw new Error('A merge was answered by an export.')
    // Another connection wrote: what this one has gathered of suggestions does not know of it.
    looking.again()
    emit({ name: 'library.changed', what: Aggregate.options })
    return { state: 'done', result: done.value.report }
  })
  return success({ jobId })
}
