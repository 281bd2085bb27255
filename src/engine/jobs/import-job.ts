import type { Result } from '#core/result.ts'
import { getBatch, type ImportBatch } from '#store/import-batches.ts'
import { stageFiles } from '#store/import-staging.ts'
import type { ProgramFiles } from '../program-files.ts'
import type { ImportContext } from '../review/import-context.ts'
import { collectFiles } from './collect-files.ts'
import { filesToRead } from './files-to-read.ts'
import { groupedSink } from './grouped-sink.ts'
import { importInWorker } from './import-in-worker.ts'
import { importIntoLibrary } from './import-into-library.ts'
import { importReport } from './import-report.ts'
import type { FileToRead, ImportSink } from './import-sink.ts'
import type { JobProgress, JobRun } from './job-list.ts'
import { readFiles } from './read-files.ts'
import { stagedIndex } from './staged-index.ts'

/**
 * Reads what an import has not read yet, as a job: all of it the first time, the rest when it goes on after a stop. Its result is an ImportReport, also
 * when it was cancelled half-way.
 */
export function importJob(context: ImportContext, id: number): JobRun {
  const { db } = context
  return async (progress, signal) => {
    const batch = await walked(context, id)
    if (!batch.ok) return { state: 'failed', failure: batch.failure }
    const { files, unread } = filesToRead(db(), id)
    const before = batch.value.files - files.length
    progress({ done: before, total: batch.value.files })

    const staged = stagedIndex(db(), id)
    context.staged.set(id, staged)
    const store = importIntoLibrary(db, { batch: batch.value, unread, staged })
    const sink = watched(groupedSink(db, store), files, context, progress, before)
    try {
      await read(context.program, files, sink, signal)
    } finally {
      context.staged.delete(id)
    }
    context.changed.now('articles', 'collections', 'imports')
    return { state: signal.aborted ? 'cancelled' : 'done', result: importReport(db(), id) }
  }
}

/** The import with its files known: walking is done again where a crash ended it. */
async function walked({ db, changed }: ImportContext, id: number): Promise<Result<ImportBatch>> {
  const batch = getBatch(db(), id)
  if (!batch.ok || batch.value.walked) return batch
  const { files, failed } = await collectFiles(batch.value.paths)
  stageFiles(
    db(),
    id,
    files.map((file) => ({ file, sourceId: null })),
    failed,
  )
  changed.now('imports')
  return getBatch(db(), id)
}

function read({ workers }: ProgramFiles, files: readonly FileToRead[], sink: ImportSink, signal: AbortSignal): Promise<void> {
  if (workers === null) return readFiles(files, sink, { signal })
  return importInWorker(files, sink, { program: new URL('import.worker.js', workers), signal })
}

/** The sink with progress: a file counts as done when it is finished. */
function watched(
  sink: ImportSink,
  files: readonly FileToRead[],
  { changed }: ImportContext,
  progress: JobProgress,
  before: number,
): ImportSink {
  let done = before
  return {
    ...sink,
    async read(at, source) {
      progress({ detail: files[at.index]?.name ?? '' })
      await sink.read(at, source)
      changed.soon('articles', 'collections', 'imports')
    },
    async finished(index) {
      await sink.finished(index)
      done += 1
      progress({ done })
      changed.soon('imports')
    },
  }
}
