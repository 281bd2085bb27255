import { basename } from 'node:path'
import { failure, success, type Result } from '#core/result.ts'
import { inTransaction } from '#store/database.ts'
import { UNREAD_MEDIA_TYPE } from '#store/describe-source.ts'
import { addBatch, type NewBatch } from '#store/import-batches.ts'
import { endWalk, stageFiles } from '#store/import-staging.ts'
import { saveSource } from '#store/sources.ts'
import { sampleArticles } from '../program-files.ts'
import type { ImportContext } from '../review/import-context.ts'
import { startReading, startStoring } from '../review/start-import-job.ts'
import { storeDuplicatesToo } from '../review/decide-items.ts'
import type { AreaHandlers } from './context.ts'

const SAMPLES = 'Sample library'

type Started = Result<{ jobId: string; batch: string }>

export function importHandlers(context: ImportContext): AreaHandlers<'import'> {
  const { db } = context
  /** The import of each job of this session, for whoever remembers the job only. */
  const batches = new Map<string, number>()

  const start = (batch: number, title: string): Started => {
    const started = startReading(context, batch, title)
    if (!started.ok) return started
    batches.set(started.value.jobId, batch)
    return success({ ...started.value, batch: String(batch) })
  }

  return {
    'import.start': ({ paths, collection, allowDuplicates, review }) => {
      const [first = ''] = paths
      const title = paths.length === 1 ? `Import ${basename(first)}` : `Import ${paths.length} files and folders`
      const options = { collection: collection ?? null, allowDuplicates, review }
      return start(addBatch(db(), { title, paths, ...options }), title)
    },
    'import.text': ({ name, bytes, collection, allowDuplicates, review }) => {
      const title = `Import ${name}`
      const options = { collection: collection ?? null, allowDuplicates, review }
      return start(addText(context, { title, paths: [], ...options }, name, bytes), title)
    },
    'import.samples': () => {
      const title = 'Import the sample library'
      const options = { collection: SAMPLES, allowDuplicates: false, review: false }
      return start(addBatch(db(), { title, paths: sampleArticles(context.program), ...options }), title)
    },
    'import.again': ({ jobId }) => {
      const batch = batches.get(jobId)
      if (batch === undefined || storeDuplicatesToo(context, batch) === 0)
        return failure('nothing-left-out', 'That import left nothing out as a duplicate.')
      const started = startStoring(context, batch)
      if (!started.ok) return started
      batches.set(started.value.jobId, batch)
      return success({ ...started.value, batch: String(batch) })
    },
  }
}

/** An import of text that has no file. Its bytes are kept at once: nobody could read them again. */
function addText({ db }: ImportContext, batch: NewBatch, name: string, bytes: Uint8Array): number {
  return inTransaction(db(), () => {
    const id = addBatch(db(), batch)
    const facts = { name, path: null, mediaType: UNREAD_MEDIA_TYPE, encoding: null }
    stageFiles(db(), id, [{ file: name, sourceId: saveSource(db(), { ...facts, bytes }).id, failure: null }])
    endWalk(db(), id)
    return id
  })
}
