import { Worker } from 'node:worker_threads'
import type { Result } from '#core/result.ts'

/** What the worker is told: a library that is open here, or a copy that nobody has open. */
export type ToCheck = { path: string; copy: boolean }

/** Runs the check of the library at `path` in a worker thread: it reads the whole file, and other calls are answered meanwhile. */
export function checkInWorker(program: URL, path: string): Promise<Result<string[]>> {
  return answerOf(program, { path, copy: false })
}

/** The same for a copy of a library: what is wrong with it, null for a whole one. */
export function verifyInWorker(program: URL, path: string): Promise<string | null> {
  return answerOf(program, { path, copy: true })
}

function answerOf<Answer>(program: URL, workerData: ToCheck): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The check worker ended without an answer.')))
  })
}
