import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import type { AppEvent } from '#contract/events.ts'
import { hasEnded, type JobView, jobResult, type JobKind, type JobResult } from '#contract/job.ts'
import { failure, success, type Failure, type Result } from '#core/result.ts'
import { createEngine, type Engine } from '#engine/engine.ts'
import { t } from '#text/text.ts'
import type { Io } from './io.ts'
import { showProgress } from './progress.ts'

/** An open library and what runs in it. */
export type Session = {
  call: Engine['call']
  /** Waits until a job of that kind has ended and returns what it found. Ctrl+C cancels it; `cancelled` then says what stays. */
  job<K extends JobKind>(
    kind: K,
    started: Result<{ jobId: string }>,
    cancelled?: (partial: JobResult<K> | undefined) => string,
  ): Promise<Result<JobResult<K>>>
  /** What was left out because it is damaged. */
  passedOver: () => string[]
  close(): Promise<void>
}

/** The library that a command names, or the user's own. */
export function libraryPath(io: Io, command: Command): string {
  return command.optsWithGlobals<{ library?: string }>().library ?? ownLibrary(io)
}

function ownLibrary(io: Io): string {
  mkdirSync(dirname(io.defaultLibrary), { recursive: true, mode: 0o700 })
  return io.defaultLibrary
}

/** Opens the library `file`, or the user's own where none is named; a new one only where `create` says so or it is the user's own. */
export function openSession(io: Io, file: string | undefined, create: boolean): Result<Session> {
  const path = file ?? ownLibrary(io)
  const waiting = new Map<string, (job: JobView) => void>()
  const progress = showProgress(io)
  const emit = (event: AppEvent): void => {
    if (event.name !== 'jobs.changed') return
    waiting.get(event.job.id)?.(event.job)
    if (event.job.kind === 'read-export') follow(event.job)
  }
  const created = createEngine({
    libraryPath: path,
    create: create || file === undefined,
    program: io.program,
    emit,
    log: io.log,
  })
  if (!created.ok) return created
  const engine = created.value
  const notice = engine.notice()
  if (notice !== null) io.err(`${notice}\n`)

  /** A job that a call waits for by itself: it is shown, and Ctrl+C cancels it. */
  const reading = new Set<string>()
  const follow = (job: JobView): void => {
    if (hasEnded(job)) {
      reading.delete(job.id)
      return progress.clear()
    }
    reading.add(job.id)
    progress.show(job)
    if (io.signal.aborted) cancelReading()
  }
  const cancelReading = (): void => {
    for (const id of reading) void engine.call('jobs.cancel', { id })
  }
  io.signal.addEventListener('abort', cancelReading)

  /** This process is the last that has a lost library open: what it holds is kept now, and said. */
  const keepLost = async (failed: Failure): Promise<Failure> => {
    if (failed.code !== 'library-gone' && failed.code !== 'library-replaced') return failed
    const kept = await engine.call('library.rescue', {})
    const told = kept.ok ? t('terminal:rescued', { file: kept.value.file }) : kept.failure.message
    return { code: failed.code, message: `${failed.message} ${told}` }
  }

  const ended = (jobId: string): Promise<JobView> =>
    new Promise((resolve) => {
      const watch = (job: JobView): void => {
        progress.show(job)
        if (hasEnded(job)) resolve(job)
      }
      waiting.set(jobId, watch)
      const now = engine.job(jobId)
      if (now !== undefined) watch(now)
    })

  return success({
    async call(name, input) {
      const reply = await engine.call(name, input)
      return reply.ok ? reply : { ok: false, failure: await keepLost(reply.failure) }
    },
    async job(kind, started, cancelled) {
      if (!started.ok) return started
      const { jobId } = started.value
      const cancel = (): void => void engine.call('jobs.cancel', { id: jobId })
      io.signal.addEventListener('abort', cancel)
      if (io.signal.aborted) cancel()
      const job = await ended(jobId)
      io.signal.removeEventListener('abort', cancel)
      waiting.delete(jobId)
      progress.clear()
      const result = jobResult(job, kind)
      if (job.state === 'cancelled') return failure('cancelled', cancelled?.(result) ?? t('terminal:stopped'))
      if (job.state === 'done' && result !== undefined) return success(result)
      return { ok: false, failure: await keepLost(job.failure ?? { code: 'failed', message: t('terminal:failed') }) }
    },
    passedOver: () => engine.passedOver(),
    close() {
      io.signal.removeEventListener('abort', cancelReading)
      return engine.close()
    },
  })
}
