import type { JobSubject } from '#contract/job.ts'
import type { ImportSubject } from '#core/import-subject.ts'
import { failure, success, type Result } from '#core/result.ts'
import { removeBatch, getBatch } from '#store/imports/import-batches.ts'
import { claimImport, claimOn } from '#store/imports/import-claims.ts'
import { importCounts } from '#store/imports/import-counts.ts'
import { sweepFinished } from '#store/imports/finished-imports.ts'
import { importJob } from './import-job.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import type { JobRun } from '../jobs/job-list.ts'
import { ClaimLost, holdImport } from './held-import.ts'
import type { ImportContext } from './import-context.ts'
import { storeItems } from '../review/store-items.ts'

type Started = Result<{ jobId: string }>
type Work<K extends 'import' | 'store'> = (context: ImportContext, batch: number) => JobRun<K>

/** Starts a job that reads what an import has not read. Failures: no-such-import, import-running. */
export function startReading(context: ImportContext, batch: number, subject: ImportSubject): Started {
  return start(context, batch, 'import', subject, importJob)
}

/** Starts a job that puts what is ready into the library. Failures: no-such-import, import-running. */
export function startStoring(context: ImportContext, batch: number): Started {
  // In one transaction: it may be put away by another program meanwhile.
  return inTransaction(context.db(), () => {
    const known = getBatch(context.db(), batch)
    return known.ok ? start(context, batch, 'store', known.value.subject, storeItems) : known
  })
}

/** Called in a transaction in which the import is known to be there. */
function start<K extends 'import' | 'store'>(
  context: ImportContext,
  batch: number,
  kind: K,
  subject: JobSubject<K>,
  work: Work<K>,
): Started {
  const { db, holder, running, jobs, changed } = context
  const busy = refuseBusy(context, batch)
  if (busy !== null) return busy
  if (!claimImport(db(), batch, holder)) return RUNS_ELSEWHERE
  const held = holdImport(db, batch, holder, () => jobs.cancel(jobId))
  const letGo = (): void => {
    running.delete(batch)
    held.release()
  }
  const jobId = jobs.start(kind, subject, async (...job) => {
    try {
      const end = await work({ ...context, db: held.db }, batch)(...job).finally(letGo)
      if (end.state === 'done') tidy(context, batch)
      return end
    } catch (error) {
      if (error instanceof ClaimLost) return { state: 'failed', failure: RUNS_ELSEWHERE.failure }
      throw error
    } finally {
      changed.now('imports')
    }
  })
  running.set(batch, jobId)
  return success({ jobId })
}

/** Failure import-running while a job works on the import, here or in another program. */
export function refuseBusy({ db, holder, running }: ImportContext, batch: number): Result<never> | null {
  if (running.has(batch)) return failure('import-running', t('refused:import.running'))
  return (claimOn(db(), batch) ?? holder) === holder ? null : RUNS_ELSEWHERE
}

const RUNS_ELSEWHERE = failure('import-running', t('refused:import.runsElsewhere'))

/** An import that stored everything it found, unasked, has nothing to show; older ones that are finished make room. */
function tidy({ db }: ImportContext, id: number): void {
  inTransaction(db(), () => {
    const batch = getBatch(db(), id)
    const { unread, ready, duplicate, leftOut, failed } = importCounts(db(), id)
    if (batch.ok && !batch.value.review && unread + ready + duplicate + leftOut + failed === 0) removeBatch(db(), id)
    sweepFinished(db())
  })
}
