/** Glue: writes one brief in a worker thread and says how it went. The work is in export-brief.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { exportBrief } from './export-brief.ts'
import type { ExportWork } from './export-job.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const { input, part } = workerData as ExportWork
parentPort.postMessage(await exportBrief(input, part), [])
