import type { AppEvent } from '#contract/events.ts'
import type { WritableDB } from '#store/database.ts'
import type { ProgramFiles } from '../program-files.ts'
import { collectFiles } from './collect-files.ts'
import { groupedSink } from './grouped-sink.ts'
import { importInWorker } from './import-in-worker.ts'
import { filesToRead, importIntoLibrary, type ImportOptions, type LibraryImport } from './import-into-library.ts'
import type { FileToRead, ImportSink } from './import-sink.ts'
import type { JobProgress, JobRun } from './job-list.ts'
import { readFiles } from './read-files.ts'

/** Paths of files and folders, or files that are known already (pasted text among them). */
export type ImportWhat = { paths: readonly string[] } | { files: readonly FileToRead[] }

export type ImportContext = { db: () => WritableDB; program: ProgramFiles; emit: (event: AppEvent) => void }

/** How often the window hears that articles were added while an import runs, in milliseconds. */
const CHANGED_INTERVAL = 1_000

/** An import as a job. Its result is an ImportReport, also when it was cancelled half-way; `remember` hears what was read and left out. */
export function importJob(
  context: ImportContext,
  what: ImportWhat,
  options: ImportOptions,
  remember: (files: readonly FileToRead[], leftOut: LibraryImport['leftOut']) => void,
): JobRun {
  return async (progress, signal) => {
    const found = 'paths' in what ? await collectFiles(what.paths) : { files: [], failed: [] }
    const files = 'paths' in what ? filesToRead(found.files) : what.files
    const total = files.length + found.failed.length
    const library = importIntoLibrary(context.db, files, options)
    for (const { file, failure } of found.failed) library.fail(file, failure)
    progress({ done: found.failed.length, total })

    const changed = announcer(context.emit)
    const sink = watched(groupedSink(context.db, library.store), files, changed, progress, found.failed.length)
    const { workers } = context.program
    if (workers === null) await readFiles(files, sink, signal)
    else await importInWorker(files, sink, { program: new URL('import.worker.js', workers), signal })

    remember(files, library.leftOut)
    if (library.report.imported.length > 0) changed.now()
    return { state: signal.aborted ? 'cancelled' : 'done', result: library.report }
  }
}

/** The sink with progress: a file counts as done when it is finished. */
function watched(
  sink: ImportSink,
  files: readonly FileToRead[],
  changed: { soon(): void },
  progress: JobProgress,
  before: number,
): ImportSink {
  let done = before
  return {
    ...sink,
    async read(at, source) {
      progress({ detail: files[at.index]?.name ?? '' })
      await sink.read(at, source)
      changed.soon()
    },
    async finished(index) {
      await sink.finished(index)
      done += 1
      progress({ done })
    },
  }
}

function announcer(emit: (event: AppEvent) => void): { soon(): void; now(): void } {
  let last = Date.now()
  const now = (): void => {
    last = Date.now()
    emit({ name: 'library.changed', what: ['articles', 'collections'] })
  }
  return {
    now,
    soon: () => {
      if (Date.now() - last >= CHANGED_INTERVAL) now()
    },
  }
}
