import { statement, type ReadableDB } from '../sqlite/database.ts'

export type LibraryCounts = { articles: number; trashed: number; excerpts: number; briefs: number }

/** How much a library holds; `articles`, `excerpts` and `briefs` without what is in the trash or removed. */
export function libraryCounts(db: ReadableDB): LibraryCounts {
  const counts = statement<LibraryCounts>(
    db,
    `SELECT (SELECT count(*) FROM article WHERE deleted_at IS NULL) AS articles,
      (SELECT count(*) FROM article WHERE deleted_at IS NOT NULL) AS trashed,
      (SELECT count(*) FROM excerpt e JOIN article a ON a.id = e.article_id WHERE e.removed_at IS NULL AND a.deleted_at IS NULL) AS excerpts,
      (SELECT count(*) FROM brief WHERE removed_at IS NULL) AS briefs`,
  ).get()
  return counts ?? { articles: 0, trashed: 0, excerpts: 0, briefs: 0 }
}
