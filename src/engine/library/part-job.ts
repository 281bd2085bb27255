import { Worker } from 'node:worker_threads'
import type { Result } from '#core/result.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { JobProgress } from '../jobs/job-list.ts'
import { doPartWork, Stopped, type PartDone, type PartWork } from './part-work.ts'

type News = { done: number; total: number } | { answer: Result<PartDone> | null }

/** Does the work beside the engine's thread, or in it where the program has no workers (in tests). Null where `signal` ended it: nothing of it stays. */
export function runPartWork(
  { workers }: ProgramFiles,
  work: PartWork,
  progress: JobProgress,
  signal: AbortSignal,
): Promise<Result<PartDone> | null> {
  if (workers !== null) return inWorker(new URL('part.worker.js', workers), work, progress, signal)
  const each = (done: number, total: number): void => {
    if (signal.aborted) throw new Stopped()
    progress({ done, total })
  }
  return Promise.resolve(doPartWork(work, each))
}

/** The worker is asked to stop rather than ended: it takes its transaction back itself. */
function inWorker(program: URL, work: PartWork, progress: JobProgress, signal: AbortSignal): Promise<Result<PartDone> | null> {
  return new Promise((resolve, reject) => {
    const stop = new SharedArrayBuffer(4)
    const worker = new Worker(program, { workerData: { work, stop } })
    const ask = (): void => void Atomics.store(new Int32Array(stop), 0, 1)
    signal.addEventListener('abort', ask)
    if (signal.aborted) ask()
    let answer: Result<PartDone> | null | undefined
    worker.on('message', (news: News) => {
      if ('answer' in news) answer = news.answer
      else progress(news)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', ask)
      if (answer === undefined) reject(new Error('The worker ended without an answer.'))
      else resolve(answer)
    })
  })
}
