import { statement, type ReadableDB } from '../sqlite/database.ts'

/** Of passages of articles those on which nobody has decided, of articles that are not in the trash and themes that there are. */
export function stillToDecide<P extends { article: number; block: number; theme: string }>(
  db: ReadableDB,
  passages: readonly P[],
): P[] {
  const asked = JSON.stringify([...new Set(passages.map(({ article }) => article))])
  const decided = statement<{ passage: string }>(
    db,
    `SELECT d.article_id || ' ' || d.block || ' ' || t.slug AS passage FROM json_each(?) AS wanted
      CROSS JOIN theme_decision d ON d.article_id = wanted.value JOIN theme t ON t.id = d.theme_id`,
  ).all(asked)
  const there = statement<{ id: number }>(
    db,
    'SELECT a.id FROM json_each(?) AS wanted CROSS JOIN article a ON a.id = wanted.value WHERE a.deleted_at IS NULL',
  ).all(asked)
  const themes = statement<{ slug: string }>(db, 'SELECT slug FROM theme WHERE removed_at IS NULL').all()
  const done = new Set(decided.map(({ passage }) => passage))
  const articles = new Set(there.map(({ id }) => id))
  const slugs = new Set(themes.map(({ slug }) => slug))
  return passages.filter(
    ({ article, block, theme }) => articles.has(article) && slugs.has(theme) && !done.has(`${article} ${block} ${theme}`),
  )
}
