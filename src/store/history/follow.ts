import { fingerprint } from '#core/near-duplicate.ts'
import { readBody } from '../articles/article-body.ts'
import { refreshArticleThemes } from '../articles/article-themes.ts'
import { replaceFingerprint } from '../duplicates/near-duplicates.ts'
import { reindexArticle } from '../search/reindex.ts'
import type { WritableDB } from '../sqlite/database.ts'
import type { RowChange } from './row-change.ts'
import { touchedArticles } from './touched.ts'

/** What searches look through: titles, texts, notes. */
const SEARCHED = new Set(['article', 'article_body', 'excerpt'])

/** Brings up to date what follows from the tables that were changed: the full text, the themes of articles, and by what their texts are compared. */
export function followChanges(db: WritableDB, changes: readonly RowChange[]): void {
  const searched = new Set(
    touchedArticles(
      db,
      changes.filter(({ table }) => SEARCHED.has(table)),
    ),
  )
  const rewritten = new Set(
    touchedArticles(
      db,
      changes.filter((change) => change.table === 'article_body' && change.did === 'changed' && 'blocks' in change.columns),
    ),
  )
  for (const article of touchedArticles(db, changes)) {
    const body = readBody(db, article)
    if (rewritten.has(article) && body !== null) replaceFingerprint(db, article, fingerprint(body.blocks))
    refreshArticleThemes(db, article, body)
    if (searched.has(article)) reindexArticle(db, article, body)
  }
}
