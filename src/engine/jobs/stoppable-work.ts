import { parentPort, workerData } from 'node:worker_threads'

/** Ends the work where its job is cancelled: nothing of it stays. */
export class Stopped extends Error {}

/** Hears how far work is; throws `Stopped` where it is to end. A total of null: not known. */
export type Each = (done: number, total: number | null, detail?: string) => void

/** What such a worker says. */
export type StoppableNews<Answer> = { done: number; total?: number; detail?: string } | { answer: Answer | null }

/** Milliseconds between two words of progress. */
const INTERVAL = 100

/** What is said of progress. */
export function told(done: number, total: number | null, detail?: string): { done: number; total?: number; detail?: string } {
  return { done, ...(total === null ? {} : { total }), ...(detail === undefined ? {} : { detail }) }
}

/** Does the work; null where it was stopped. */
export function unlessStopped<Answer>(work: () => Answer): Answer | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Stopped) return null
    throw error
  }
}

/** Glue of a worker program that `inStoppableWorker` runs: does the work that it was given, at once or in time, and answers. */
export function answerStoppably(act: (work: never, each: Each) => unknown): void {
  // Both sides name the work by one type.
  const { work, stop } = workerData as { work: never; stop: SharedArrayBuffer }
  const port = parentPort
  if (port === null) throw new Error('This program is started by the library engine.')
  const stopped = new Int32Array(stop)
  let last = 0
  const each: Each = (done, total, detail) => {
    if (Atomics.load(stopped, 0) === 1) throw new Stopped()
    const now = Date.now()
    if (now - last < INTERVAL) return
    last = now
    port.postMessage(told(done, total, detail), [])
  }
  void Promise.resolve(unlessStopped(() => act(work, each))).then((answer) => port.postMessage({ answer }, []))
}
