import { statement, type ReadableDB } from '../sqlite/database.ts'
import type { Conditions } from './filter.ts'
import { hasShortPrefix, isPlain, toMatch } from './query/match.ts'
import type { QueryPlan } from './query/plan.ts'

type FoundArticle = { ord: number; score: number }
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
  if (hasShortPrefix(words)) return { total: count(db, driven), hits: newest(db, driven, 'x.rowid', limit, offset) }
  const free = where.length === 0
  if (!isPlain(words)) {
    // Counting a phrase costs as much as ranking it, so do both at once; one more than may be ranked tells when there are too many.
    const all = ranked(db, driven, free, RANKED_EXACTLY + 1, RANKED_EXACTLY + 1, 0)
    if (all.length <= RANKED_EXACTLY) return { total: all.length, hits: all.slice(offset, offset + limit) }
  }
  // The typing table has no positions to read and counts faster, wherever it counts the same.
  const total = count(db, isPlain(words) ? over('typing', toMatch(words, 'typing') ?? match) : driven)
  if (total <= RANKED_EXACTLY) return { total, hits: ranked(db, driven, free, RANKED_EXACTLY, limit, offset) }
  const best = ranked(db, driven, false, RANKED_OF_MANY, limit, offset)
  return { total, hits: [...best, ...newest(db, driven, 'x.rowid', limit - best.length, Math.max(offset, RANKED_OF_MANY))] }
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
 * The best of the newest `candidates` matches. FTS5 sorts by rank before it knows of conditions, and would rank every match only to drop most: so
 * beside conditions rank what passes them. `free` of any, with no more matches than candidates, `ORDER BY rank` is fastest: FTS5 hands out only
 * what is asked for.
 */
function ranked(
  db: ReadableDB,
  { from, params }: Source,
  free: boolean,
  candidates: number,
  limit: number,
  offset: number,
): FoundArticle[] {
  const sql = free
    ? `SELECT x.rowid AS ord, -x.rank AS score ${from} AND x.rank MATCH 'bm25(${WEIGHTS})' ORDER BY x.rank`
    : `SELECT ord, score FROM (SELECT x.rowid AS ord, -bm25(x.ft, ${WEIGHTS}) AS score ${from} ORDER BY x.rowid DESC LIMIT ${candidates})
        ORDER BY score DESC`
  return statement<FoundArticle>(db, `${sql} LIMIT ? OFFSET ?`).all(...params, limit, offset)
}
