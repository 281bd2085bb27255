import { randomUUID } from 'node:crypto'
import type { JobKind, JobResult, JobSubject, JobView } from '#contract/job.ts'
import { jobTitle } from '#contract/job-title.ts'
import { failure, success, type Failure, type Result } from '#core/result.ts'
import { throttle } from '#core/throttle.ts'
import { t } from '#text/text.ts'
import { systemClock } from './system-clock.ts'
import { createPace, type Pace } from './pace.ts'
import { createPause, type Pause } from './pause.ts'

/** How a job ended. A cancelled one may have done part of its work, which `result` then tells. */
type JobEnd<R> = { state: 'done'; result: R } | { state: 'failed'; failure: Failure } | { state: 'cancelled'; result?: R }

export type JobProgress = (progress: { done?: number; total?: number; detail?: string }) => void

/**
 * The work itself. It watches `signal` and ends as cancelled soon after it is aborted, with everything tidied up. Work that can be paused waits
 * between its steps while `pause` says so.
 */
export type JobRun<K extends JobKind> = (
  progress: JobProgress,
  signal: AbortSignal,
  pause: Pause,
) => Promise<JobEnd<JobResult<K>>>

export type JobList = {
  /** Starts a job and returns its id at once. */
  start<K extends JobKind>(kind: K, subject: JobSubject<K>, run: JobRun<K>): string
  /** The jobs since the engine started, newest first. */
  list(): JobView[]
  get(id: string): JobView | undefined
  /** Failure: no-such-job. Cancelling a job that has ended changes nothing. */
  cancel(id: string): Result<Record<string, never>>
  /** Failures: no-such-job, cannot-pause (only imports can wait half-way). Pausing a job that has ended changes nothing. */
  pause(id: string): Result<Record<string, never>>
  /** Failure: no-such-job. */
  resume(id: string): Result<Record<string, never>>
  /** Cancels what is running and waits until it has ended. */
  close(): Promise<void>
}

/** Views are sent at most this often per job: ten times a second, plus once at the end. */
const INTERVAL_MILLISECONDS = 100

type Job = { view: JobView; abort: AbortController; pause: Pause; pace: Pace; changed: () => void; ended: Promise<void> }

/** The engine's long work. Every change is sent as a JobView; an exception in a job is logged and ends it as failed. */
export function createJobList(send: (view: JobView) => void, log: (message: string, error: unknown) => void): JobList {
  const jobs = new Map<string, Job>()

  const begin = <K extends JobKind>(id: string, kind: K, subject: JobSubject<K>, run: JobRun<K>): Job => {
    const abort = new AbortController()
    const job: Job = {
      // `start` pairs the kind with its subject, and below with work that ends in its result; the compiler cannot follow that through a generic.
      view: { id, kind, subject, state: 'running', done: 0 } as JobView,
      abort,
      pause: createPause(abort.signal),
      pace: createPace(),
      changed: () => updates.request(),
      ended: Promise.resolve(),
    }
    const updates = throttle(() => send(withPace(job)), INTERVAL_MILLISECONDS, systemClock)
    const progress: JobProgress = (change) => {
      job.view = { ...job.view, ...change }
      if (job.view.state === 'running') job.pace.note(job.view.done, performance.now())
      updates.request()
    }
    const work = async (): Promise<void> => {
      let end: JobEnd<JobResult<K>>
      try {
        end = await run(progress, abort.signal, job.pause)
      } catch (error) {
        log(`job ${kind}`, error)
        const message = t('refused:job.broke')
        end = { state: 'failed', failure: { code: 'internal-error', message } }
      }
      updates.stop()
      const { detail: _detail, ...rest } = job.view
      job.view = { ...rest, ...end } as JobView
      send(job.view)
    }
    send(job.view)
    // In a later turn, so that whoever started the job knows its id before the first progress arrives.
    job.ended = new Promise<void>((resolve) => setImmediate(resolve)).then(work)
    return job
  }

  return {
    start(kind, subject, run) {
      const id = randomUUID()
      jobs.set(id, begin(id, kind, subject, run))
      return id
    },
    list: () => [...jobs.values()].map(withPace).toReversed(),
    get(id) {
      const job = jobs.get(id)
      return job === undefined ? undefined : withPace(job)
    },
    cancel(id) {
      const job = jobs.get(id)
      if (job === undefined) return NO_SUCH_JOB
      job.abort.abort()
      return success({})
    },
    pause(id) {
      const job = jobs.get(id)
      if (job === undefined) return NO_SUCH_JOB
      if (job.view.kind !== 'import') return failure('cannot-pause', t('refused:job.noPause', { title: jobTitle(job.view) }))
      if (job.view.state === 'running' && !job.abort.signal.aborted) {
        job.pause.pause()
        job.view = { ...job.view, state: 'paused' }
        job.changed()
      }
      return success({})
    },
    resume(id) {
      const job = jobs.get(id)
      if (job === undefined) return NO_SUCH_JOB
      if (job.view.state === 'paused') {
        job.pace.restart()
        job.pause.resume()
        job.view = { ...job.view, state: 'running' }
        job.changed()
      }
      return success({})
    },
    async close() {
      for (const job of jobs.values()) job.abort.abort()
      await Promise.all([...jobs.values()].map((job) => job.ended))
    },
  }
}

const NO_SUCH_JOB = failure('no-such-job', t('refused:job.gone'))

/** What is sent about a job: while it runs, with its pace. */
function withPace({ view, pace }: Job): JobView {
  if (view.state !== 'running') return view
  return { ...view, ...pace.ahead(view.total === undefined ? null : view.total - view.done) }
}
