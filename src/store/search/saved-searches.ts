import { fold } from '#core/fold.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'

/** A query under a name, which no other has in any case. */
export type SavedSearch = { id: number; name: string; query: string }

/** By name. */
export function listSearches(db: ReadableDB): SavedSearch[] {
  return statement<SavedSearch>(db, 'SELECT id, name, query FROM saved_search ORDER BY name_key').all()
}

/** Keeps a query. Failure: search-exists (another one has the name). */
export function saveSearch(db: WritableDB, name: string, query: string): Result<SavedSearch> {
  return inTransaction(db, () => {
    if (isTaken(db, name, null)) return taken(name)
    const { lastInsertRowid } = statement(
      db,
      'INSERT INTO saved_search (name, name_key, query, saved_at) VALUES (?, ?, ?, ?)',
    ).run(name, fold(name), query, timestamp())
    return success({ id: Number(lastInsertRowid), name, query })
  })
}

/** Changes what is given. Failures: no-such-search, search-exists. */
export function editSearch(db: WritableDB, id: number, change: { name?: string; query?: string }): Result<SavedSearch> {
  return inTransaction(db, () => {
    const search = getSearch(db, id)
    if (search === null) return gone()
    const { name, query } = { ...search, ...change }
    if (isTaken(db, name, id)) return taken(name)
    if (name !== search.name || query !== search.query)
      statement(db, 'UPDATE saved_search SET name = ?, name_key = ?, query = ? WHERE id = ?').run(name, fold(name), query, id)
    return success({ id, name, query })
  })
}

/** Failure: no-such-search. */
export function removeSearch(db: WritableDB, id: number): Result<Record<string, never>> {
  const { changes } = statement(db, 'DELETE FROM saved_search WHERE id = ?').run(id)
  return changes === 0 ? gone() : success({})
}

function getSearch(db: ReadableDB, id: number): SavedSearch | null {
  return statement<SavedSearch>(db, 'SELECT id, name, query FROM saved_search WHERE id = ?').get(id) ?? null
}

function isTaken(db: ReadableDB, name: string, by: number | null): boolean {
  return statement(db, 'SELECT 1 FROM saved_search WHERE name_key = ? AND id IS NOT ?').get(fold(name), by) !== undefined
}

function taken(name: string): Result<never> {
  return failure('search-exists', t('refused:searchTaken', { name }))
}

function gone(): Result<never> {
  return failure('no-such-search', t('refused:searchGone'))
}
