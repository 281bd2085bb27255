/** Glue: checks briefs, one after the other, in a worker thread. The work is in brief-checks.ts. */
import { parentPort } from 'node:worker_threads'
import { checkGathered, type CheckInput } from './brief-checks.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const port = parentPort
port.on('message', (input: CheckInput) => port.postMessage(checkGathered(input), []))
