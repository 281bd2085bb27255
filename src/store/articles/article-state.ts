import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'

/** What is given is set; what is so already keeps its time. */
export type ArticleState = { read?: boolean | undefined; starred?: boolean | undefined }

/** Says of articles whether they were read and whether they are starred. Unknown ids are passed over. */
export function setArticleState(db: WritableDB, ids: readonly number[], { read, starred }: ArticleState): void {
  inTransaction(db, () => {
    if (read !== undefined) setMoment(db, 'read_at', ids, read)
    if (starred !== undefined) setMoment(db, 'starred_at', ids, starred)
  })
}

function setMoment(db: WritableDB, column: 'read_at' | 'starred_at', ids: readonly number[], holds: boolean): void {
  const set = statement(db, `UPDATE article SET ${column} = :at WHERE id = :id AND (${column} IS NULL) = (:at IS NOT NULL)`)
  const at = holds ? timestamp() : null
  for (const id of ids) set.run({ at, id })
}
