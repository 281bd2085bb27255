import { statement, type ReadableDB } from '../sqlite/database.ts'

/**
 * What a theme has in one article. `month`: when the article appeared, as far as that is known (2022-01, 2022), null for one without a date. `marked`: its excerpts with the theme, and
 * paragraphs for which it was accepted and that have no such excerpt. `suggested`: proposals nobody decided on.
 */
export type Coverage = { theme: string; article: number; month: string | null; marked: number; suggested: number }

/** Themes by articles, in the order of themes, then the newest article first; only where something is marked or suggested. Wants `lookThrough` to be done. */
export function readCoverage(db: ReadableDB, theme: number | null): Coverage[] {
  return statement<Coverage>(
    db,
    `WITH marked AS (
        SELECT e.article_id, x.theme_id, e.block, count(*) AS number FROM excerpt e JOIN excerpt_theme x ON x.excerpt_id = e.id
          WHERE e.removed_at IS NULL GROUP BY e.article_id, x.theme_id, e.block
      ), counted AS (
        SELECT a.ord, m.theme_id, m.number AS marked, 0 AS suggested FROM marked m JOIN article a ON a.id = m.article_id
        UNION ALL
        SELECT a.ord, d.theme_id, 1, 0 FROM theme_decision d JOIN article a ON a.id = d.article_id
          WHERE d.decision = 'accepted' AND NOT EXISTS (
            SELECT 1 FROM marked m WHERE m.article_id = d.article_id AND m.theme_id = d.theme_id AND m.block = d.block)
        UNION ALL
        SELECT ord, theme_id, 0, weak + likely + sure FROM waiting
      )
      SELECT t.slug AS theme, a.id AS article, substr(a.date, 1, 7) AS month, sum(c.marked) AS marked, sum(c.suggested) AS suggested
        FROM counted c JOIN theme t ON t.id = c.theme_id JOIN article a ON a.ord = c.ord
        WHERE t.removed_at IS NULL AND a.deleted_at IS NULL AND t.id = coalesce(?, t.id)
        GROUP BY t.id, a.ord ORDER BY t.position, t.id, a.ord DESC`,
  ).all(theme)
}
