import { fold } from '#core/fold.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { addToCollection, findCollection, listCollections, type Collection } from './collections.ts'

/** By name; `holds`: how many of these articles are in it. */
export function collectionsOf(db: ReadableDB, articles: readonly number[]): (Collection & { holds: number })[] {
  const held = statement<{ id: number; holds: number }>(
    db,
    `SELECT x.collection_id AS id, count(*) AS holds FROM json_each(?) j JOIN article a ON a.id = j.value
      JOIN collection_article x ON x.ord = a.ord GROUP BY x.collection_id`,
  ).all(JSON.stringify([...new Set(articles)]))
  const holds = new Map(held.map((row) => [row.id, row.holds]))
  return listCollections(db).map((collection) => ({ ...collection, holds: holds.get(collection.id) ?? 0 }))
}

/** Makes a collection with these articles in it and returns its id. Failure: collection-exists (another one has the name, in any case). */
export function addCollection(db: WritableDB, name: string, articles: readonly number[]): Result<number> {
  return inTransaction(db, () => {
    if (findCollection(db, name) !== null) return taken(name)
    const { lastInsertRowid } = statement(db, 'INSERT INTO collection (name, name_key, created_at) VALUES (?, ?, ?)').run(
      name,
      fold(name),
      timestamp(),
    )
    const id = Number(lastInsertRowid)
    addToCollection(db, id, articles)
    return success(id)
  })
}

/** Failures: no-such-collection, collection-exists. */
export function renameCollection(db: WritableDB, id: number, name: string): Result<Record<string, never>> {
  return inTransaction(db, () => {
    if (!isThere(db, id)) return gone()
    const other = findCollection(db, name)
    if (other !== null && other !== id) return taken(name)
    statement(db, 'UPDATE collection SET name = ?, name_key = ? WHERE id = ? AND name <> ?').run(name, fold(name), id, name)
    return success({})
  })
}

/** Takes a collection away; its articles stay in the library. Failure: no-such-collection. */
export function removeCollection(db: WritableDB, id: number): Result<Record<string, never>> {
  return inTransaction(db, () => {
    if (!isThere(db, id)) return gone()
    // Before it, so that the step does again in this order: a collection that holds articles is not taken back.
    statement(db, 'DELETE FROM collection_article WHERE collection_id = ?').run(id)
    statement(db, 'DELETE FROM collection WHERE id = ?').run(id)
    return success({})
  })
}

/** Puts articles into a collection, or takes them out; answers with how many that was new for. Failure: no-such-collection. */
export function moveCollected(
  db: WritableDB,
  id: number,
  articles: readonly number[],
  way: 'in' | 'out',
): Result<{ moved: number }> {
  return inTransaction(db, () => {
    if (!isThere(db, id)) return gone()
    const count = statement<{ count: number }>(db, 'SELECT count(*) AS count FROM collection_article WHERE collection_id = ?')
    const before = count.get(id)?.count ?? 0
    if (way === 'in') addToCollection(db, id, articles)
    else
      statement(
        db,
        `DELETE FROM collection_article WHERE collection_id = ? AND ord IN (
          SELECT a.ord FROM json_each(?) j JOIN article a ON a.id = j.value)`,
      ).run(id, JSON.stringify(articles))
    return success({ moved: Math.abs((count.get(id)?.count ?? 0) - before) })
  })
}

function isThere(db: ReadableDB, id: number): boolean {
  return statement(db, 'SELECT 1 FROM collection WHERE id = ?').get(id) !== undefined
}

function taken(name: string): Result<never> {
  return failure('collection-exists', t('refused:collectionTaken', { name }))
}

function gone(): Result<never> {
  return failure('no-such-collection', t('refused:collectionGone'))
}
