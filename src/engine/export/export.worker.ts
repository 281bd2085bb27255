/** Glue: writes one brief in a worker thread and says how it went. The work is in export-brief.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { exportBrief, type ExportInput } from './export-brief.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
parentPort.postMessage(await exportBrief(workerData as ExportInput), [])
