/** Glue: exports a part of the library, or merges another into it, in a worker thread. The work is in part-work.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { doPartWork, Stopped, type PartWork } from './part-work.ts'

/** Milliseconds between two words of progress. */
const INTERVAL = 100

const { work, stop } = workerData as { work: PartWork; stop: SharedArrayBuffer }
const port = parentPort
if (port === null) throw new Error('This program is started by the library engine.')
const stopped = new Int32Array(stop)
let told = 0
const answer = doPartWork(work, (done, total) => {
  if (Atomics.load(stopped, 0) === 1) throw new Stopped()
  const now = Date.now()
  if (now - told < INTERVAL) return
  told = now
  port.postMessage({ done, total }, [])
})
port.postMessage({ answer }, [])
