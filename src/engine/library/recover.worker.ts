/** Glue: recovers a library in a worker thread, over connections of its own. The work is in the store. */
import { parentPort, workerData } from 'node:worker_threads'
import { recoverBeside } from './recover-beside.ts'
import type { ToRecover } from './check-in-worker.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
parentPort.postMessage(recoverBeside((workerData as ToRecover).path), [])
