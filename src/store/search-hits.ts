import { statement, type ReadableDB } from './database.ts'
import type { Conditions } from './filter.ts'
import { hasShortPrefix, isPlain, toMatch } from './query/match.ts'
import type { QueryPlan } from './query/plan.ts'

export type FoundArticle = { ord: number; score: number }
export type FoundArticles = { total: number; hits: FoundArticle[] }

/** Up to here all matches are ranked exactly; above, the newest RANKED_OF_MANY are. */
const RANKED_EXACTLY = 5_000
const RANKED_OF_MANY = 1_000
/** title, author, publication, note, body. */
const WEIGHTS = '10.0, 5.0, 2.0, 3.0, 1.0'

type Source = { from: string; params: unknown[] }

/** One page of what a plan and a filter find, and how much there is in all. Both speak of the column x.ord. */
export function findHits(
  db: ReadableDB,
  plan: QueryPlan,
  filter: Conditions,
  mode: 'typing' | 'full',
  limit: number,
  offset: number,
): FoundArticles {
  const where = [...plan.conditions.map((condition) => condition.sql), ...filter.where]
  const params = [...plan.conditions.flatMap((condition) => condition.params), ...filter.params]
  const over = (table: string, match: string): Source => ({
    from: `FROM ${table} x WHERE ${[`x.${table} MATCH ?`, ...where].join(' AND ').replaceAll('x.ord', 'x.rowid')}`,
    params: [match, ...params],
  })
  if (plan.driver === null) {
    const all = {
      from: `FROM article x WHERE ${['x.deleted_at IS NULL', ...where].join(' AND ').replaceAll('+x.ord', 'x.ord')}`,
      params,
    }
    return { total: count(db, all), hits: newest(db, all, 'x.ord', limit, offset) }
  }
  const { target, match, words } = plan.driver
  const driven = over(target, match)
  if (mode === 'typing') {
    const hits =
      plan.title === null
        ? newest(db, driven, 'x.rowid', limit, offset)
        : titlesFirst(db, over('field_typing', plan.title), driven, limit, offset)
    return { total: count(db, driven), hits }
  }
  // The typing table has no positions to read and counts faster, wherever it counts the same.
  const plain = isPlain(words) ? toMatch(words, 'typing') : null
  const total = count(db, plain === null ? driven : over('typing', plain))
  return {
    total,
    hits: hasShortPrefix(words)
      ? newest(db, driven, 'x.rowid', limit, offset)
      : ranked(db, driven, where.length === 0, total, limit, offset),
  }
}

function count(db: ReadableDB, { from, params }: Source): number {
  return statement<{ total: number }>(db, `SELECT count(*) AS total ${from}`).get(...params)?.total ?? 0
}

function newest(db: ReadableDB, { from, params }: Source, ord: string, limit: number, offset: number): FoundArticle[] {
  return statement<{ ord: number }>(db, `SELECT ${ord} AS ord ${from} ORDER BY ${ord} DESC LIMIT ? OFFSET ?`)
    .all(...params, limit, offset)
    .map((row) => ({ ord: row.ord, score: 0 }))
}

/** Whatever has its words in the title is found by the whole search too, so titles only change the order. */
function titlesFirst(db: ReadableDB, titles: Source, all: Source, limit: number, offset: number): FoundArticle[] {
  const wanted = offset + limit
  const first = newest(db, titles, 'x.rowid', wanted, 0).map(({ ord }) => ({ ord, score: 1 }))
  if (first.length >= wanted) return first.slice(offset)
  const seen = new Set(first.map(({ ord }) => ord))
  const rest = newest(db, all, 'x.rowid', wanted, 0).filter(({ ord }) => !seen.has(ord))
  return [...first, ...rest].slice(offset, wanted)
}

/**
 * FTS5 sorts by rank before it knows of conditions, and would rank every match only to drop most: beside conditions, rank what passes them.
 * `ORDER BY rank` without any is the fastest: FTS5 hands out only what is asked for.
 */
function ranked(
  db: ReadableDB,
  { from, params }: Source,
  plain: boolean,
  total: number,
  limit: number,
  offset: number,
): FoundArticle[] {
  if (plain && total <= RANKED_EXACTLY)
    return statement<FoundArticle>(
      db,
      `SELECT x.rowid AS ord, -x.rank AS score ${from} AND x.rank MATCH 'bm25(${WEIGHTS})' ORDER BY x.rank LIMIT ? OFFSET ?`,
    ).all(...params, limit, offset)
  const candidates = total <= RANKED_EXACTLY ? RANKED_EXACTLY : RANKED_OF_MANY
  const best = statement<FoundArticle>(
    db,
    `SELECT ord, score FROM (SELECT x.rowid AS ord, -bm25(x.ft, ${WEIGHTS}) AS score ${from} ORDER BY x.rowid DESC LIMIT ${candidates})
      ORDER BY score DESC LIMIT ? OFFSET ?`,
  ).all(...params, limit, offset)
  const missing = limit - best.length
  if (missing === 0 || total <= candidates) return best
  return [...best, ...newest(db, { from, params }, 'x.rowid', missing, Math.max(offset, candidates))]
}
