/** Glue: reads one exported file in a worker thread, which is ended from outside. The work is in read-export.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { readExport, type ExportToRead } from './read-export.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
parentPort.postMessage(await readExport(workerData as ExportToRead), [])
