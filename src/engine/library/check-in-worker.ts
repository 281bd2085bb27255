import { Worker } from 'node:worker_threads'
import type { Result } from '#core/result.ts'

/** Runs the check of the library at `path` in a worker thread: it reads the whole file, and other calls are answered meanwhile. */
export function checkInWorker(program: URL, path: string): Promise<Result<string[]>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: path })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The check worker ended without an answer.')))
  })
}
