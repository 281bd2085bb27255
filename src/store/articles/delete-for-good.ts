import { forgetFingerprint } from '../duplicates/near-duplicates.ts'
import { forgetArticles } from '../history/forget-articles.ts'
import { removeUnusedSources } from '../sources/unused-sources.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { shareOf, type EachDone } from './follow-articles.ts'

/** What goes with articles that are deleted for good: how many they are (those in the trash alone), what some of them are called, the excerpts and the notes of them. */
export type AtStake = { articles: number; titles: string[]; excerpts: number; notes: number }

/** Titles that are named in a question. */
const NAMED = 6

/** What would be lost with these articles. */
export function atStake(db: ReadableDB, ids: readonly number[]): AtStake {
  const asked = JSON.stringify(ids)
  const titles = statement<{ title: string }>(
    db,
    'SELECT a.title FROM json_each(?) j CROSS JOIN article a ON a.id = j.value WHERE a.deleted_at IS NOT NULL ORDER BY j.key LIMIT ?',
  ).all(asked, NAMED)
  const [counts] = statement<{ articles: number; excerpts: number; notes: number }>(
    db,
    `SELECT count(DISTINCT a.id) AS articles, count(e.id) AS excerpts, count(nullif(e.note, '')) AS notes FROM json_each(?) j
      CROSS JOIN article a ON a.id = j.value LEFT JOIN excerpt e ON e.article_id = a.id AND e.removed_at IS NULL WHERE a.deleted_at IS NOT NULL`,
  ).all(asked)
  return { titles: titles.map(({ title }) => title), ...(counts ?? { articles: 0, excerpts: 0, notes: 0 }) }
}

/**
 * Deletes articles that are in the trash, with their excerpts and decisions, what the history knows of their text, and source files that no article uses any more. It cannot be
 * undone. Ids are not given again. Returns how many were deleted; `each` hears of every article.
 */
export function removeForGood(db: WritableDB, ids: readonly number[], each: EachDone = () => undefined): number {
  const [forgetting, deleting] = [shareOf(each, 0, 1 / 3), shareOf(each, 1 / 3, 1)]
  return inTransaction(db, () => {
    const find = statement<{ source: number | null }>(
      db,
      'SELECT source_file_id AS source FROM article WHERE id = ? AND deleted_at IS NOT NULL',
    )
    const found = ids.flatMap((id) => find.all(id).map(({ source }) => ({ id, source })))
    forgetArticles(
      db,
      found.map(({ id }) => id),
      forgetting,
    )
    for (const [done, { id, source }] of found.entries()) {
      deleting(done, found.length)
      passOnVersions(db, id)
      forgetFingerprint(db, id)
      statement(db, 'DELETE FROM article WHERE id = ?').run(id)
      if (source !== null) removeUnusedSources(db, [source])
    }
    deleting(found.length, found.length)
    return found.length
  })
}

/** When the first of several versions goes, the oldest of the others takes its place. */
function passOnVersions(db: WritableDB, article: number): void {
  const heir = statement<{ id: number | null }>(db, 'SELECT min(id) AS id FROM article WHERE version_of = ?').get(article)?.id
  if (heir == null) return
  statement(db, 'UPDATE article SET version_of = nullif(:heir, id) WHERE version_of = :article').run({ heir, article })
}
