import { basename } from 'node:path'
import { failure, success } from '#core/result.ts'
import { importJob, type ImportWhat } from '../jobs/import-job.ts'
import type { ImportOptions } from '../jobs/import-into-library.ts'
import type { FileToRead } from '../jobs/import-sink.ts'
import { sampleArticles } from '../program-files.ts'
import type { AreaHandlers, EngineContext } from './context.ts'

const SAMPLES = 'Sample library'

/** What an import left out, so that it can be stored after all. */
type LeftOut = { title: string; files: FileToRead[]; only: Map<number, Set<number>>; collection: string | undefined }

export function importHandlers(context: EngineContext): AreaHandlers<'import'> {
  const { db, program, emit } = context
  const leftOut = new Map<string, LeftOut>()

  const start = (title: string, what: ImportWhat, options: ImportOptions): string => {
    const id = context.jobs.start('import', title, (progress, signal, pause) =>
      importJob({ db, program, emit }, what, options, (files, positions) => {
        const again = files.filter((file) => positions.has(file.index))
        const only = new Map<number, Set<number>>()
        // Numbered anew, since only some of the files are read again.
        again.forEach((file, index) => {
          const left = positions.get(file.index)
          if (left instanceof Set) only.set(index, left)
        })
        const renumbered = again.map((file, index) => ({ ...file, index }))
        leftOut.set(id, { title, files: renumbered, only, collection: options.collection })
      })(progress, signal, pause),
    )
    return id
  }

  return {
    'import.start': ({ paths, collection, allowDuplicates }) => {
      const [first = ''] = paths
      const title = paths.length === 1 ? `Import ${basename(first)}` : `Import ${paths.length} files and folders`
      return success({ jobId: start(title, { paths }, { collection, allowDuplicates }) })
    },
    'import.text': ({ name, bytes, collection, allowDuplicates }) => {
      const files = [{ index: 0, file: name, name, bytes }]
      return success({ jobId: start(`Import ${name}`, { files }, { collection, allowDuplicates }) })
    },
    'import.samples': () => {
      const paths = sampleArticles(program)
      return success({ jobId: start('Import the sample library', { paths }, { collection: SAMPLES, allowDuplicates: false }) })
    },
    'import.again': ({ jobId }) => {
      const left = leftOut.get(jobId)
      if (left === undefined || left.files.length === 0)
        return failure('nothing-left-out', 'That import left nothing out as a duplicate.')
      const { title, files, only, collection } = left
      return success({ jobId: start(`${title} again`, { files }, { collection, only, allowDuplicates: true }) })
    },
  }
}
