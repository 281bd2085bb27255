import { Worker } from 'node:worker_threads'
import { failure, type Failure, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { EngineContext } from '../context.ts'
import { type Excess, type FileLimits, watchFile } from '../import/reading/watch-file.ts'
import { readExport, type ExportToRead, type ReadExport } from './read-export.ts'

export type ReadLimits = FileLimits & { megabytes: number }

/** A brief of 300 pages takes some 15 seconds and half a gigabyte; more is a file that was made to harm. */
const LIMITS: ReadLimits = { seconds: 120, megabytes: 2048, bufferMegabytes: 1024, waitSeconds: 60, clockSeconds: 600 }

/**
 * Reads an exported file in a thread of its own, within limits, as a job that is shown while it runs and can be cancelled. Failures: those of readExport, cancelled, too-much-memory,
 * took-too-long, machine-busy, cannot-parse.
 */
export function readExportJob(
  { jobs, program: { workers } }: Pick<EngineContext, 'jobs' | 'program'>,
  work: ExportToRead,
  limits: ReadLimits = LIMITS,
): Promise<Result<ReadExport>> {
  return new Promise((resolve, reject) => {
    jobs.start('read-export', { file: work.name }, async (_progress, signal) => {
      try {
        const read = workers === null ? await readExport(work) : await inWorker(workers, work, limits, signal)
        // After the job has ended, so that nothing of it is shown below the answer.
        setImmediate(resolve, signal.aborted ? failure('cancelled', t('refused:verify.cancelled', { name: work.name })) : read)
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
      // What came of it is told to who asked for the file.
      return signal.aborted ? { state: 'cancelled' } : { state: 'done', result: {} }
    })
  })
}

/** What the worker answers, or why it was ended. */
function inWorker(workers: URL, work: ExportToRead, limits: ReadLimits, signal: AbortSignal): Promise<Result<ReadExport>> {
  return new Promise((resolve, reject) => {
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes }
    const worker = new Worker(new URL('read-export.worker.js', workers), { workerData: work, resourceLimits })
    let answer: Result<ReadExport> = { ok: false, failure: trouble('crashed', work.name, limits) }
    const end = (): void => void worker.terminate()
    const unwatch = watchFile(worker, limits, (excess) => {
      answer = { ok: false, failure: trouble(excess, work.name, limits) }
      end()
    })
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
    worker.on('message', (message: Result<ReadExport>) => (answer = message))
    worker.on('error', (error) => {
      const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      // Of what is deeper or longer than the machine can hold; anything else is a fault of the program.
      if (!memory && !(error instanceof RangeError)) reject(error)
      answer = { ok: false, failure: trouble(memory ? 'memory' : 'crashed', work.name, limits) }
    })
    worker.on('exit', () => {
      unwatch()
      signal.removeEventListener('abort', end)
      resolve(answer)
    })
  })
}

function trouble(what: Excess | 'crashed', name: string, { seconds }: FileLimits): Failure {
  switch (what) {
    case 'memory':
      return { code: 'too-much-memory', message: t('unread:exported.memory', { name }) }
    case 'processor':
      return { code: 'took-too-long', message: t('unread:exported.slow', { name, seconds }) }
    case 'waiting':
    case 'clock':
      return { code: 'machine-busy', message: t('unread:exported.busy', { name }) }
    case 'crashed':
      return { code: 'cannot-parse', message: t('unread:exported.damaged', { name }) }
  }
}
