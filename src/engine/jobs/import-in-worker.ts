import { Worker } from 'node:worker_threads'
import type { Failure } from '#core/result.ts'
import type { FileToRead, ImportSink } from './import-sink.ts'
import type { Delivery, Receipt } from './remote-sink.ts'

/** A worker that says nothing for this long is stuck in one file. The largest allowed text takes a tenth of it. */
const FILE_TIME_LIMIT_SECONDS = 120

export type WorkerImport = { program: URL; signal: AbortSignal; timeLimitSeconds?: number }

/**
 * Reads files in a worker thread and passes on what it delivers. A file that takes too long, or takes the worker down, is reported, and a new worker
 * goes on with the next one. After `signal` is aborted nothing more is delivered.
 */
export async function importInWorker(files: readonly FileToRead[], sink: ImportSink, options: WorkerImport): Promise<void> {
  let rest = files
  while (rest.length > 0 && !options.signal.aborted) {
    const { finished, trouble } = await oneWorker(rest, sink, options)
    const stuck = rest[finished]
    if (trouble !== null && stuck !== undefined && !options.signal.aborted) {
      await sink.failed({ index: stuck.index, member: null }, trouble(stuck.name))
      await sink.finished(stuck.index)
    }
    rest = rest.slice(finished + 1)
  }
}

type Trouble = (name: string) => Failure

const tooLong: Trouble = (name) => ({
  code: 'took-too-long',
  message: `${name} took too long to read and was left out. Save its text as a plain text file and import that.`,
})
const crashed: Trouble = (name) => ({
  code: 'cannot-parse',
  message: `${name} could not be read: it needs more memory than there is, or is damaged. Save its text as a plain text file and import that.`,
})

/** How many of the files one worker finished, and what stopped it before the end. */
function oneWorker(
  files: readonly FileToRead[],
  sink: ImportSink,
  { program, signal, timeLimitSeconds = FILE_TIME_LIMIT_SECONDS }: WorkerImport,
): Promise<{ finished: number; trouble: Trouble | null }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: files })
    let finished = 0
    let over = false
    let timer: NodeJS.Timeout | undefined
    const end = (trouble: Trouble | null): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      void worker.terminate().then(() => resolve({ finished, trouble }))
    }
    const cancel = (): void => end(null)
    const watch = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => end(tooLong), timeLimitSeconds * 1000)
    }
    const receive = async (delivery: Delivery): Promise<void> => {
      if (over) return
      const value = await accept(sink, delivery)
      if (over) return
      // Only now: the time that storing takes is not the worker's.
      watch()
      if (delivery.method === 'finished') finished += 1
      if (finished === files.length) end(null)
      else worker.postMessage({ id: delivery.id, value } satisfies Receipt, [])
    }
    signal.addEventListener('abort', cancel)
    // One after the other: a receipt never overtakes the one before it.
    let queue = Promise.resolve()
    worker.on('message', (delivery: Delivery) => {
      queue = queue
        .then(() => receive(delivery))
        .catch((error: unknown) => {
          end(null)
          reject(error)
        })
    })
    worker.on('error', () => end(crashed))
    worker.on('exit', () => void queue.then(() => end(crashed)))
    watch()
  })
}

function accept(sink: ImportSink, delivery: Delivery): Promise<unknown> {
  switch (delivery.method) {
    case 'known':
      return sink.known(...delivery.args)
    case 'opened':
      return sink.opened(...delivery.args)
    case 'read':
      return sink.read(...delivery.args)
    case 'left':
      return sink.left(...delivery.args)
    case 'failed':
      return sink.failed(...delivery.args)
    case 'finished':
      return sink.finished(...delivery.args)
  }
}
