import { statement, type ReadableDB } from '../sqlite/database.ts'
import { passDamaged, whole } from '../sqlite/damage.ts'
import { authorNames } from './article-row.ts'

export type ArticleFacts = {
  id: number
  title: string
  authors: string[]
  publication: string | null
  date: string | null
  language: string | null
}

/** The same of some articles, with what their kept text is known by. */
export function factsOfArticles(db: ReadableDB, ids: readonly number[]): (ArticleFacts & { text: string })[] {
  const rows = statement<Omit<ArticleFacts, 'authors'> & { authors: string; text: string }>(
    db,
    `SELECT id, title, authors, publication, date, language, hex(text_hash) AS text FROM article
      WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL ORDER BY ord DESC`,
  ).all(JSON.stringify(ids))
  return passDamaged(db, rows, (row) => whole('article', row.id, () => ({ ...row, authors: authorNames(row.authors) })))
}

/** Who wrote what where, of the articles outside the trash, the newest first. `theme` (its row id): only articles that have it. */
export function articleFacts(db: ReadableDB, theme: number | null = null): ArticleFacts[] {
  const rows = statement<Omit<ArticleFacts, 'authors'> & { authors: string }>(
    db,
    `SELECT id, title, authors, publication, date, language FROM article a WHERE deleted_at IS NULL
      AND (:theme IS NULL OR EXISTS (SELECT 1 FROM article_theme x WHERE x.theme_id = :theme AND x.ord = a.ord)) ORDER BY ord DESC`,
  ).all({ theme })
  return passDamaged(db, rows, (row) => whole('article', row.id, () => ({ ...row, authors: authorNames(row.authors) })))
}
