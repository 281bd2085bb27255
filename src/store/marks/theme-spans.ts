import { statement, type ReadableDB } from '../sqlite/database.ts'
import { MARKED } from './coverage-months.ts'

/** How much is marked of a theme, in which articles (the newest first), and the excerpts among it by their ids. */
export type ThemeSpan = { theme: string; marked: number; suggested: number; articles: number[]; excerpts: string[] }

/** Of every theme what stands in articles outside the trash. Wants what waits to be kept. */
export function themeSpans(db: ReadableDB): ThemeSpan[] {
  const spans = statement<{ theme: string; marked: number; suggested: number; articles: string; excerpts: string }>(
    db,
    `WITH ${MARKED} SELECT t.slug AS theme,
        (SELECT coalesce(sum(m.number), 0) FROM marked m WHERE m.theme_id = t.id) AS marked,
        (SELECT coalesce(sum(c.weak + c.likely + c.sure), 0) FROM waiting_count c WHERE c.theme_id = t.id) AS suggested,
        (SELECT json_group_array(a.id ORDER BY a.ord DESC) FROM marked m JOIN article a ON a.ord = m.ord WHERE m.theme_id = t.id) AS articles,
        (SELECT json_group_array(e.article_id || ':' || e.number) FROM excerpt_theme x JOIN excerpt e ON e.id = x.excerpt_id JOIN article a ON a.id = e.article_id
          WHERE x.theme_id = t.id AND e.removed_at IS NULL AND a.deleted_at IS NULL) AS excerpts
      FROM theme t WHERE t.removed_at IS NULL ORDER BY t.position, t.id`,
  ).all()
  // Made by SQLite of ids just now.
  return spans.map((span) => ({
    ...span,
    articles: JSON.parse(span.articles) as number[],
    excerpts: JSON.parse(span.excerpts) as string[],
  }))
}
