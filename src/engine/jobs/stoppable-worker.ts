import { Worker } from 'node:worker_threads'
import type { JobProgress } from './job-list.ts'
import type { StoppableNews } from './stoppable-work.ts'

/**
 * Has `work` done by a worker program whose glue is `answerStoppably`. Null where `signal` ended it: nothing of it stays, since the worker is asked to stop
 * rather than ended and takes back itself what it began. A worker that dies is an error.
 */
export function inStoppableWorker<Answer>(
  program: URL,
  work: object,
  progress: JobProgress,
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const stop = new SharedArrayBuffer(4)
    const worker = new Worker(program, { workerData: { work, stop } })
    const ask = (): void => void Atomics.store(new Int32Array(stop), 0, 1)
    signal.addEventListener('abort', ask)
    if (signal.aborted) ask()
    let answer: Answer | null | undefined
    worker.on('message', (news: StoppableNews<Answer>) => {
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
