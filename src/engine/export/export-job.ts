import { rm } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { ExportReport } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import type { ProgramFiles } from '../program-files.ts'
import { exportBrief, partOf, type ExportInput } from './export-brief.ts'
import type { JobRun } from '../jobs/job-list.ts'

/** An export as a job. Its result is an ExportReport; a cancelled one leaves no file behind. */
export function exportJob(program: ProgramFiles, input: ExportInput): JobRun<'export'> {
  return async (_progress, signal) => {
    const { workers } = program
    let written: Result<ExportReport> | null = null
    try {
      written = workers === null ? await exportBrief(input) : await inWorker(new URL('export.worker.js', workers), input, signal)
    } finally {
      // A worker that was stopped, or crashed, could not tidy up.
      if (written === null) await rm(partOf(input.to), { force: true })
    }
    if (written === null) return { state: 'cancelled' }
    return written.ok ? { state: 'done', result: written.value } : { state: 'failed', failure: written.failure }
  }
}

/** What the worker answers; null when `signal` stopped it before. */
function inWorker(program: URL, input: ExportInput, signal: AbortSignal): Promise<Result<ExportReport> | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(null)
    const worker = new Worker(program, { workerData: input })
    let answer: Result<ExportReport> | null = null
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop)
    worker.on('message', (message: Result<ExportReport>) => (answer = message))
    worker.on('error', reject)
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop)
      if (answer !== null || signal.aborted) resolve(answer)
      else reject(new Error('The export worker ended without an answer.'))
    })
  })
}
