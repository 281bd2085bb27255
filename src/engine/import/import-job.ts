import { basename } from 'node:path'
import type { Result } from '#core/result.ts'
import { getBatch, type ImportBatch } from '#store/imports/import-batches.ts'
import { beginWalk, endWalk, stageFiles, type FileToStage, forgetTries, twiceTried } from '#store/imports/import-staging.ts'
import { inTransaction, type WritableDB } from '#store/sqlite/database.ts'
import { markFailed } from '#store/imports/import-changes.ts'
import { t } from '#text/text.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { ImportContext } from './import-context.ts'
import { filesToRead } from './files-to-read.ts'
import { groupedSink } from './grouped-sink.ts'
import { importInWorker } from './reading/import-in-worker.ts'
import { importIntoLibrary } from './import-into-library.ts'
import { withProgress } from './import-progress.ts'
import { importReport } from './import-report.ts'
import type { FileToRead, ImportSink } from './import-sink.ts'
import type { JobProgress, JobRun } from '../jobs/job-list.ts'
import { pausable } from './pausable.ts'
import type { Pause } from '../jobs/pause.ts'
import { readFiles } from './reading/read-files.ts'
import { stagedIndex } from './staged-index.ts'
import { walkFiles } from './reading/walk-files.ts'

/** Files that are written down in one transaction while folders are walked: some milliseconds of work. */
const PORTION = 200

/**
 * Reads what an import has not read yet, as a job: all of it the first time, the rest when it goes on after a stop. Its result is an ImportReport, also
 * when it was cancelled half-way.
 */
export function importJob(context: ImportContext, id: number): JobRun<'import'> {
  const { db } = context
  return async (progress, signal, pause) => {
    const batch = await walked(context, id, progress, signal, pause)
    if (!batch.ok) return { state: 'failed', failure: batch.failure }
    if (!batch.value.walked) return { state: 'cancelled', result: await importReport(db, id) }
    failRepeated(db(), id)
    const { files, suspects, unread } = filesToRead(db(), id)
    const before = batch.value.files - unread.length
    progress({ done: before, total: batch.value.files })

    const staged = stagedIndex(db(), id)
    context.staged.set(id, staged)
    const store = importIntoLibrary(db, { batch: batch.value, unread, staged }, context.textRuns)
    const sink = withProgress(announced(groupedSink(db, store, signal), context), {
      progress,
      nameOf: (index) => basename(unread[index]?.file ?? ''),
      done: before,
      total: batch.value.files,
    })
    try {
      const patient = pausable(sink, pause, signal)
      await read(context.program, files, patient, signal)
      for (const suspect of suspects) {
        await read(context.program, [suspect], patient, signal)
        if (signal.aborted) break
      }
      forgetTries(db(), id)
    } finally {
      context.staged.delete(id)
    }
    context.changed.now('articles', 'collections', 'imports')
    return { state: signal.aborted ? 'cancelled' : 'done', result: await importReport(db, id) }
  }
}

/** The import with its files known, or not all of them when it was cancelled: walking is begun anew where it was broken off. */
async function walked(
  { db, changed }: ImportContext,
  id: number,
  progress: JobProgress,
  signal: AbortSignal,
  pause: Pause,
): Promise<Result<ImportBatch>> {
  const batch = getBatch(db(), id)
  if (!batch.ok || batch.value.walked) return batch
  beginWalk(db(), id)
  let total = 0
  let portion: FileToStage[] = []
  const stage = (): void => {
    stageFiles(db(), id, portion)
    total += portion.length
    portion = []
    progress({ total })
    changed.soon('imports')
  }
  for await (const { file, failure } of walkFiles(batch.value.paths)) {
    await pause.waiting()
    if (signal.aborted) return batch
    portion.push({ file, failure, sourceId: null })
    if (portion.length === PORTION) stage()
  }
  stage()
  endWalk(db(), id)
  changed.now('imports')
  return getBatch(db(), id)
}

function read({ workers }: ProgramFiles, files: Iterable<FileToRead>, sink: ImportSink, signal: AbortSignal): Promise<void> {
  if (workers === null) return readFiles(files, sink, { signal })
  return importInWorker(files, sink, { program: new URL('import.worker.js', workers), signal })
}

/** A file in which the program ended twice, the second time by itself, is not read a third time unless somebody asks for it. */
function failRepeated(db: WritableDB, id: number): void {
  inTransaction(db, () => {
    for (const { id: item, file } of twiceTried(db, id))
      markFailed(db, item, { code: 'ended-program', message: t('refused:import.endedTwice', { file }) })
  })
}

/** The sink, of which the window hears what it changes. */
function announced(sink: ImportSink, { changed }: ImportContext): ImportSink {
  return {
    ...sink,
    async read(at, source) {
      await sink.read(at, source)
      changed.soon('articles', 'collections', 'imports')
    },
    async finished(index) {
      await sink.finished(index)
      changed.soon('imports')
    },
  }
}
