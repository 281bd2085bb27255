import { Worker } from 'node:worker_threads'
import type { ExportReport } from '#contract/job.ts'
import type { Result } from '#core/result.ts'
import { openReplacement, type Replacement } from '#store/files/replace-file.ts'
import type { ProgramFiles } from '../program-files.ts'
import { exportBrief, type ExportInput } from './export-brief.ts'
import type { JobRun } from '../jobs/job-list.ts'
import { writingFailure } from '../file-failure.ts'

/** Of what has just been made and is mostly used no more: a PDF of 300 pages takes some 430 MB so instead of 540, and no longer. */
const YOUNG_MEGABYTES = 24

/** What the worker is given: what to export, and the file to write, which takes its place later. */
export type ExportWork = { input: ExportInput; part: string }

/**
 * An export as a job, refused before any work is done where the target cannot be written or is of the library. Its result is an ExportReport; one
 * that fails or is cancelled leaves no file behind. `keep` is told of what was written before it takes its place, so that no file is without a record.
 */
export function exportJob(
  program: ProgramFiles,
  input: ExportInput,
  library: string,
  keep: (report: ExportReport) => void,
): JobRun<'export'> {
  return async (_progress, signal) => {
    const opened = openTarget(input.to, library)
    if (!opened.ok) return { state: 'failed', failure: opened.failure }
    const { part, commit, discard } = opened.value
    try {
      const written = await write(program, { input, part }, signal)
      if (written === null) return { state: 'cancelled' }
      if (!written.ok) return { state: 'failed', failure: written.failure }
      keep(written.value)
      const placed = place(commit, input.to)
      return placed.ok ? { state: 'done', result: written.value } : { state: 'failed', failure: placed.failure }
    } finally {
      discard()
    }
  }
}

function openTarget(to: string, library: string): Result<Replacement> {
  try {
    return openReplacement(to, { library, onto: 'export-onto-library', access: 'shared' })
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

function place(commit: Replacement['commit'], to: string): Result<null> {
  try {
    return commit()
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

async function write({ workers }: ProgramFiles, work: ExportWork, signal: AbortSignal): Promise<Result<ExportReport> | null> {
  if (workers === null) return exportBrief(work.input, work.part)
  return inWorker(new URL('export.worker.js', workers), work, signal)
}

/** What the worker answers; null when `signal` stopped it before. */
function inWorker(program: URL, work: ExportWork, signal: AbortSignal): Promise<Result<ExportReport> | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(null)
    const worker = new Worker(program, { workerData: work, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } })
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
