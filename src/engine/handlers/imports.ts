import { basename, resolve } from 'node:path'
import type { ImportSubject } from '#core/import-subject.ts'
import { success, type Result } from '#core/result.ts'
import { sampleCollection } from '#store/articles/collections.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { UNREAD_MEDIA_TYPE } from '#store/sources/describe-source.ts'
import { addBatch, type NewBatch } from '#store/imports/import-batches.ts'
import { endWalk, stageFiles } from '#store/imports/import-staging.ts'
import { saveSource } from '#store/sources/sources.ts'
import { sampleArticles } from '../program-files.ts'
import type { ImportContext } from '../import/import-context.ts'
import { startReading } from '../import/start-import-job.ts'
import type { AreaHandlers } from '../context.ts'

type Started = Result<{ jobId: string; batch: string }>

export function importHandlers(context: ImportContext): AreaHandlers<'import'> {
  const { db } = context
  /** In one transaction: no other program sees an import on which nobody works. */
  const begin = (add: () => number, subject: ImportSubject): Started =>
    inTransaction(db(), () => {
      const id = add()
      const started = startReading(context, id, subject)
      return started.ok ? success({ ...started.value, batch: String(id) }) : started
    })

  return {
    'import.start': ({ paths: named, collection, allowDuplicates, review }) => {
      // An import may go on in a process that was started in another folder.
      const paths = named.map((path) => resolve(path))
      const [first = ''] = paths
      const subject: ImportSubject =
        paths.length === 1 ? { kind: 'named', name: basename(first) } : { kind: 'several', files: paths.length }
      const options = { collection: collection ?? null, allowDuplicates, review }
      return begin(() => addBatch(db(), { subject, paths, ...options }), subject)
    },
    'import.text': ({ name, bytes, collection, allowDuplicates, review }) => {
      const subject: ImportSubject = { kind: 'named', name }
      const options = { collection: collection ?? null, allowDuplicates, review }
      return begin(() => addText(context, { subject, paths: [], ...options }, name, bytes), subject)
    },
    'import.samples': () => {
      const subject: ImportSubject = { kind: 'samples' }
      const options = { collection: sampleCollection(db()), allowDuplicates: false, review: false }
      return begin(() => addBatch(db(), { subject, paths: sampleArticles(context.program), ...options }), subject)
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
