import { quoted } from '#core/in-sentence.ts'
import { failure, type Result } from '#core/result.ts'
import { SAMPLE_COLLECTIONS } from '#core/sample-collection.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { fold } from '#core/fold.ts'

/** `articles` counts those outside the trash. */
export type Collection = { id: number; name: string; articles: number }

/** The id of the collection of that name (case does not count), made now if there is none. */
export function ensureCollection(db: WritableDB, name: string): number {
  return inTransaction(db, () => {
    const found = findCollection(db, name)
    if (found !== null) return found
    const trimmed = name.trim()
    const { lastInsertRowid } = statement(db, 'INSERT INTO collection (name, name_key, created_at) VALUES (?, ?, ?)').run(
      trimmed,
      fold(trimmed),
      timestamp(),
    )
    return Number(lastInsertRowid)
  })
}

export function findCollection(db: ReadableDB, name: string): number | null {
  return statement<{ id: number }>(db, 'SELECT id FROM collection WHERE name_key = ?').get(fold(name.trim()))?.id ?? null
}

/** The name of the sample library's collection: that which it bears here, whatever language it was made in, else that of the interface's. */
export function sampleCollection(db: ReadableDB): string {
  return SAMPLE_COLLECTIONS.find((name) => findCollection(db, name) !== null) ?? t('importing:sampleCollection')
}

/** Failure: no-such-collection, which names those there are. */
export function unknownCollection(db: ReadableDB, collection: string): Result<never> {
  const names = listCollections(db)
    .map(({ name }) => quoted(name))
    .join(', ')
  return failure(
    'no-such-collection',
    names === '' ? t('refused:noCollections', { collection }) : t('refused:noCollection', { collection, names }),
  )
}

/** By name. */
export function listCollections(db: ReadableDB): Collection[] {
  return statement<Collection>(
    db,
    `SELECT c.id, c.name, (SELECT count(*) FROM collection_article x JOIN article a ON a.ord = x.ord
      WHERE x.collection_id = c.id AND a.deleted_at IS NULL) AS articles FROM collection c ORDER BY c.name_key`,
  ).all()
}

/** Articles that are in it already stay in it once; unknown ids are passed over. */
export function addToCollection(db: WritableDB, collection: number, articles: readonly number[]): void {
  inTransaction(db, () => {
    const add = statement(
      db,
      'INSERT OR IGNORE INTO collection_article (collection_id, ord, added_at) SELECT ?, ord, ? FROM article WHERE id = ?',
    )
    const now = timestamp()
    for (const article of articles) add.run(collection, now, article)
  })
}
