import { statement, type ReadableDB } from '../sqlite/database.ts'
import { MARKED } from './coverage-months.ts'

/** Two themes that stand in the same articles: in how many, and in how many of these both are marked. */
export type ThemePair = { one: string; other: string; articles: number; marked: number }

/** Every two themes that meet, in their order, each pair once. Articles are counted by which themes they have, so that each is looked at once, however many themes there are. */
export function themePairs(db: ReadableDB): ThemePair[] {
  const slugs = new Map(
    statement<{ id: number; slug: string }>(db, 'SELECT id, slug FROM theme WHERE removed_at IS NULL ORDER BY position, id')
      .all()
      .map(({ id, slug }) => [id, slug] as const),
  )
  const order = [...slugs.keys()]
  const pairs = new Map<string, ThemePair>()
  for (const { themes, articles } of sets(db)) {
    const has = themes
      .split(',')
      .map((theme) => ({ id: Number.parseInt(theme, 10), isMarked: theme.endsWith('m') }))
      .filter(({ id }) => slugs.has(id))
      .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    for (const [at, one] of has.entries())
      for (const other of has.slice(at + 1)) {
        const key = `${one.id} ${other.id}`
        const known = pairs.get(key) ?? { one: slugs.get(one.id) ?? '', other: slugs.get(other.id) ?? '', articles: 0, marked: 0 }
        known.articles += articles
        if (one.isMarked && other.isMarked) known.marked += articles
        pairs.set(key, known)
      }
  }
  const place = (slug: string): number => [...slugs.values()].indexOf(slug)
  return [...pairs.values()].toSorted((one, other) => place(one.one) - place(other.one) || place(one.other) - place(other.other))
}

/** Which themes stand together (`3,4m`: the third, and the fourth marked), and in how many articles exactly these do. */
function sets(db: ReadableDB): { themes: string; articles: number }[] {
  return statement<{ themes: string; articles: number }>(
    db,
    `WITH ${MARKED}, covered AS (
        SELECT ord, theme_id, 0 AS is_marked FROM waiting UNION ALL SELECT ord, theme_id, 1 FROM marked
      ), had AS (SELECT ord, theme_id, max(is_marked) AS is_marked FROM covered GROUP BY ord, theme_id),
      sets AS (SELECT group_concat(theme_id || CASE is_marked WHEN 1 THEN 'm' ELSE '' END) AS themes FROM had GROUP BY ord)
      SELECT themes, count(*) AS articles FROM sets GROUP BY themes`,
  ).all()
}
