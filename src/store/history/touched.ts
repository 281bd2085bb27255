import { statement, type ReadableDB } from '../sqlite/database.ts'
import { fromStored, type RowChange, type Value } from './row-change.ts'

/** The ids of the articles that changes are about, each once. */
export function touchedArticles(db: ReadableDB, changes: readonly RowChange[]): number[] {
  return [...new Set(articlesOf(db, changes).filter((id) => id !== null))]
}

/** Of each change the id of the article that it is about; null for one that is about something else. */
export function articlesOf(db: ReadableDB, changes: readonly RowChange[]): (number | null)[] {
  const found = statement<{ article: number }>(db, 'SELECT article_id AS article FROM excerpt WHERE id = ?')
  const ofExcerpts = new Map<Value, Value>()
  for (const change of changes)
    if (change.table === 'excerpt' && change.did !== 'changed')
      ofExcerpts.set(fromStored(change.key[0] ?? null), fromStored(change.row['article_id'] ?? null))
  const atPlace = statement<{ article: number }>(db, 'SELECT id AS article FROM article WHERE ord = ?')
  const articles = changes.map(({ table, key: [stored = null, place = null] }) => {
    const first = fromStored(stored)
    if (table === 'article' || table === 'article_body' || table === 'theme_decision') return first
    if (table === 'excerpt' || table === 'excerpt_theme') return ofExcerpts.get(first) ?? found.get(first)?.article ?? null
    if (table === 'collection_article') return atPlace.get(fromStored(place))?.article ?? null
    return null
  })
  return articles.map((id) => (typeof id === 'number' ? id : null))
}
