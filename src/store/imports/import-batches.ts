import { z } from 'zod'
import type { ImportSubject } from '#core/import-subject.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { removeUnusedSources } from '../sources/unused-sources.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'
import { storedSubject, subjectOf } from './stored-subject.ts'

/** What was asked for. `paths` are files and folders as the user named them; `review`: nothing is stored before somebody says so. */
export type NewBatch = {
  subject: ImportSubject
  paths: readonly string[]
  collection: string | null
  review: boolean
  allowDuplicates: boolean
}

/** One import. `walked`: the files below `paths` are known, `files` of them. */
export type ImportBatch = NewBatch & { id: number; walked: boolean; files: number; startedAt: string }

type RawBatch = Omit<ImportBatch, 'subject' | 'paths' | 'review' | 'allowDuplicates' | 'walked'> & {
  title: string
  paths: string
  review: number
  allowDuplicates: number
  walked: number
}

const COLUMNS =
  'id, title, paths, collection, review, allow_duplicates AS allowDuplicates, walked, files, started_at AS startedAt'
const Paths = z.array(z.string())

/** Writes an import down before its first file is read, so that a crash does not forget it. Returns its id. */
export function addBatch(db: WritableDB, { subject, paths, collection, review, allowDuplicates }: NewBatch): number {
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO import_batch (title, paths, collection, review, allow_duplicates, started_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(storedSubject(subject), JSON.stringify(paths), collection, Number(review), Number(allowDuplicates), timestamp())
  return Number(lastInsertRowid)
}

/** Failure: no-such-import. */
export function getBatch(db: ReadableDB, id: number): Result<ImportBatch> {
  const row = statement<RawBatch>(db, `SELECT ${COLUMNS} FROM import_batch WHERE id = ?`).get(id)
  return row === undefined ? failure('no-such-import', t('refused:import.gone', { id })) : success(toBatch(row))
}

/** Newest first. */
export function listBatches(db: ReadableDB): ImportBatch[] {
  const rows = statement<RawBatch>(db, `SELECT ${COLUMNS} FROM import_batch ORDER BY id DESC`).all()
  return passDamaged(db, rows, toBatch)
}

/** Forgets an import: its items, and the source files that nothing else uses. The library stays as it is. */
export function removeBatch(db: WritableDB, id: number): void {
  inTransaction(db, () => {
    const sources = statement<{ source: number }>(
      db,
      'SELECT DISTINCT source_file_id AS source FROM import_item WHERE batch_id = ? AND source_file_id IS NOT NULL',
    ).all(id)
    statement(db, 'DELETE FROM import_batch WHERE id = ?').run(id)
    removeUnusedSources(
      db,
      sources.map(({ source }) => source),
    )
  })
}

function toBatch({ title, paths, review, allowDuplicates, walked, ...plain }: RawBatch): ImportBatch {
  return {
    ...plain,
    subject: whole('import', plain.id, () => subjectOf(title)),
    paths: whole('import', plain.id, () => Paths.parse(JSON.parse(paths))),
    review: review === 1,
    allowDuplicates: allowDuplicates === 1,
    walked: walked === 1,
  }
}
