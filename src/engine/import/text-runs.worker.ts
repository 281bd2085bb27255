/** Glue: makes the word runs of texts, one question after the other, in a worker thread. The work is in text-runs.ts. */
import { parentPort } from 'node:worker_threads'
import { runsOfTexts } from './text-runs.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const port = parentPort
port.on('message', (texts: readonly string[]) => port.postMessage(runsOfTexts(texts), []))
