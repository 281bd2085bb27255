import { authorNames } from '../articles/article-row.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'
import { addToFullText, removeFromFullText } from './full-text.ts'

/** The same of many articles, by rising place of theirs, since FTS5 writes out what it has gathered whenever a smaller one comes. Nothing else should be written between. */
export function reindexArticles(db: WritableDB, articles: readonly number[], each: (done: number) => void): void {
  const sorted = statement<{ id: number }>(
    db,
    'SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ord',
  ).all(JSON.stringify(articles))
  for (const [done, { id }] of sorted.entries()) {
    each(done)
    reindexArticle(db, id)
  }
}

/**
 * Writes an article's full-text entry anew from the tables, or takes it out if the article is in the trash. A millisecond or two. `known` saves reading
 * the text again where the same transaction has read it.
 */
export function reindexArticle(db: WritableDB, article: number, known?: ArticleBody | null): void {
  const row = statement<{ ord: number; title: string; authors: string; publication: string | null; deletedAt: string | null }>(
    db,
    'SELECT ord, title, authors, publication, deleted_at AS deletedAt FROM article WHERE id = ?',
  ).get(article)
  if (row === undefined) return
  if (row.deletedAt !== null) {
    removeFromFullText(db, row.ord)
    return
  }
  const body = known === undefined ? readBody(db, article) : known
  if (body === null) return
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
