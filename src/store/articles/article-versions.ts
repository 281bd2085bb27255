import { statement, type ReadableDB } from '../sqlite/database.ts'

export type ArticleVersion = { id: number; title: string; date: string | null; importedAt: string }

/** All versions of one article outside the trash, itself among them, the oldest first; empty where there is one only. */
export function articleVersions(db: ReadableDB, article: number): ArticleVersion[] {
  const versions = statement<ArticleVersion>(
    db,
    `SELECT a.id, a.title, a.date, a.imported_at AS importedAt FROM article a
      JOIN (SELECT coalesce(version_of, id) AS first FROM article WHERE id = ?) f ON a.id = f.first OR a.version_of = f.first
      WHERE a.deleted_at IS NULL ORDER BY a.date, a.imported_at, a.id`,
  ).all(article)
  return versions.length > 1 ? versions : []
}
