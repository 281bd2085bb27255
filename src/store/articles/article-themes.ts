import { readBody, type ArticleBody } from './article-body.ts'
import { statement, type WritableDB } from '../sqlite/database.ts'

const MARKED = `SELECT 1 FROM theme_decision WHERE article_id = :article AND decision = 'accepted'
  UNION ALL SELECT 1 FROM excerpt WHERE article_id = :article AND removed_at IS NULL LIMIT 1`

/**
 * Brings the derived list of an article's themes up to date: those accepted for one of its blocks or given to one of its excerpts. An article in
 * the trash has none, and a block that is left out gives it none. To be called in the transaction of every change to decisions or excerpts;
 * `known` saves reading the text again where that transaction has read it.
 */
export function refreshArticleThemes(db: WritableDB, article: number, known?: ArticleBody | null): void {
  statement(db, 'DELETE FROM article_theme WHERE ord = (SELECT ord FROM article WHERE id = ?)').run(article)
  // Of most articles of a large library nothing was marked: their texts need not be read.
  if (statement(db, MARKED).get({ article }) === undefined) return
  const body = known === undefined ? readBody(db, article) : known
  const dropped = (body?.blocks ?? []).filter((block) => block.dropped !== undefined).map(({ id }) => id)
  statement(
    db,
    `INSERT INTO article_theme (theme_id, ord)
      SELECT x.theme_id, a.ord FROM article a JOIN (
        SELECT article_id, theme_id FROM theme_decision WHERE article_id = :article AND decision = 'accepted'
          AND block NOT IN (SELECT value FROM json_each(:dropped))
        UNION
        SELECT e.article_id, t.theme_id FROM excerpt e JOIN excerpt_theme t ON t.excerpt_id = e.id
          WHERE e.article_id = :article AND e.removed_at IS NULL
      ) x ON x.article_id = a.id WHERE a.id = :article AND a.deleted_at IS NULL`,
  ).run({ article, dropped: JSON.stringify(dropped) })
}
