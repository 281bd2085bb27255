import { authorNames } from '../articles/article-row.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { addToFullText, removeFromFullText } from './full-text.ts'

/**
 * Writes an article's full-text entry anew from the tables, or takes it out if the article is in the trash. A millisecond or two. `body` saves reading
 * the text again where the same transaction has read it.
 */
export function reindexArticle(db: WritableDB, article: number, body: ArticleBody | null = readBody(db, article)): void {
  const row = statement<{ ord: number; title: string; authors: string; publication: string | null; deletedAt: string | null }>(
    db,
    'SELECT ord, title, authors, publication, deleted_at AS deletedAt FROM article WHERE id = ?',
  ).get(article)
  if (row === undefined || body === null) return
  if (row.deletedAt !== null) {
    removeFromFullText(db, row.ord)
    return
  }
  const notes = statement<{ note: string }>(
    db,
    "SELECT note FROM excerpt WHERE article_id = ? AND removed_at IS NULL AND note <> '' ORDER BY number",
  ).all(article)
  addToFullText(db, {
    ...body,
    ord: row.ord,
    title: row.title,
    authors: authorNames(row.authors),
    publication: row.publication,
    notes: notes.map(({ note }) => note),
  })
}
