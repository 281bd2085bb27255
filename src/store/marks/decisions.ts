import { Decision } from '#core/theme.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readBody } from '../articles/article-body.ts'
import { refreshArticleThemes } from '../articles/article-themes.ts'
import { timestamp } from '../sqlite/clock.ts'
import { inTransaction, statement, type ReadableDB, type WritableDB } from '../sqlite/database.ts'
import { themeId, unknownTheme } from './theme-rows.ts'

export type BlockDecision = { block: number; theme: string; decision: Decision }

/** Accepts or rejects a theme for a block; a later decision replaces an earlier one. Failures: no-such-article, no-such-block, no-such-theme. */
export function decide(db: WritableDB, article: number, block: number, theme: string, decision: Decision): Result<BlockDecision> {
  return inTransaction(db, () => {
    const id = themeId(db, theme)
    if (id === null) return unknownTheme(db, theme)
    const body = readBody(db, article)
    if (body === null) return failure('no-such-article', t('refused:noArticle', { id: article }))
    if (!body.blocks.some((known) => known.id === block)) return failure('no-such-block', t('refused:noParagraph', { article }))
    statement(
      db,
      'INSERT OR REPLACE INTO theme_decision (article_id, block, theme_id, decision, decided_at) VALUES (?, ?, ?, ?, ?)',
    ).run(article, block, id, decision, timestamp())
    refreshArticleThemes(db, article, body)
    return success({ block, theme, decision })
  })
}

/** Takes a decision back: the theme may be suggested for that block again. False where there was none. */
export function undecide(db: WritableDB, article: number, block: number, theme: string): boolean {
  return inTransaction(db, () => {
    const { changes } = statement(
      db,
      'DELETE FROM theme_decision WHERE article_id = ? AND block = ? AND theme_id = (SELECT id FROM theme WHERE slug = ?)',
    ).run(article, block, theme)
    refreshArticleThemes(db, article)
    return changes > 0
  })
}

/** What was decided for an article's blocks, in the order of the blocks. */
export function listDecisions(db: ReadableDB, article: number): BlockDecision[] {
  return statement<BlockDecision>(
    db,
    `SELECT d.block, t.slug AS theme, d.decision FROM theme_decision d JOIN theme t ON t.id = d.theme_id
      WHERE d.article_id = ? AND t.removed_at IS NULL ORDER BY d.block, t.position, t.id`,
  ).all(article)
}
