import type { JobSubject } from '#contract/job.ts'
import type { ImportSubject } from '#core/import-subject.ts'
import { failure, success, type Result } from '#core/result.ts'
import { removeBatch, getBatch } from '#store/imports/import-batches.ts'
import { importCounts } from '#store/imports/import-counts.ts'
import { sweepFinished } from '#store/imports/finished-imports.ts'
import { importJob } from './import-job.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import type { JobRun } from '../jobs/job-list.ts'
import type { ImportContext } from './import-context.ts'
import { storeItems } from '../review/store-items.ts'

type Started = Result<{ jobId: string }>

/** Starts a job that reads what an import has not read. Failures: no-such-import, import-running. */
export function startReading(context: ImportContext, batch: number, subject: ImportSubject): Started {
  return start(context, batch, 'import', subject, importJob(context, batch))
}

/** Starts a job that puts what is ready into the library. Failures: no-such-import, import-running. */
export function startStoring(context: ImportContext, batch: number): Started {
  const known = getBatch(context.db(), batch)
  return known.ok ? start(context, batch, 'store', known.value.subject, storeItems(context, batch)) : known
}

function start<K extends 'import' | 'store'>(
  context: ImportContext,
  batch: number,
  kind: K,
  subject: JobSubject<K>,
  run: JobRun<K>,
): Started {
  const busy = refuseBusy(context, batch)
  if (busy !== null) return busy
  const jobId = context.jobs.start(kind, subject, async (...job) => {
    try {
      const end = await run(...job)
      context.running.delete(batch)
      if (end.state === 'done') tidy(context, batch)
      return end
    } finally {
      context.running.delete(batch)
      context.changed.now('imports')
    }
  })
  context.running.set(batch, jobId)
  return success({ jobId })
}

/** Failure import-running while a job works on the import. */
export function refuseBusy({ running }: ImportContext, batch: number): Result<never> | null {
  if (!running.has(batch)) return null
  return failure('import-running', t('refused:import.running'))
}

/** An import that stored everything it found, unasked, has nothing to show; older ones that are finished make room. */
function tidy({ db, running }: ImportContext, id: number): void {
  inTransaction(db(), () => {
    const batch = getBatch(db(), id)
    const { unread, ready, duplicate, leftOut, failed } = importCounts(db(), id)
    if (batch.ok && !batch.value.review && unread + ready + duplicate + leftOut + failed === 0) removeBatch(db(), id)
    sweepFinished(db(), new Set(running.keys()))
  })
}
