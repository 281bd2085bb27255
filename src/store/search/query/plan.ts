import { toMatch, typingTarget, type Target } from './match.ts'
import { allTerms, type Filter, type Query } from './query.ts'

/** SQL on the column x.ord, which holds an article's ord. */
export type SqlCondition = { sql: string; params: unknown[] }

/**
 * How a query is answered: the MATCH that drives it (null: none can, all articles are gone through), what else must hold, and the MATCH of
 * field_typing that finds titles with all the words (null where titles say nothing about the whole query).
 */
export type QueryPlan = {
  driver: { target: Target; match: string; words: Query } | null
  conditions: SqlCondition[]
  title: string | null
}

const NARROWEST_FIRST: readonly Target[] = ['field_typing', 'ft', 'typing']

/** `filterOf` says what a filter asks of an article. */
export function planQuery(query: Query, mode: 'typing' | 'full', filterOf: (filter: Filter) => SqlCondition | null): QueryPlan {
  const parts = query.kind === 'and' ? query.parts : [query]
  const targetOf = (part: Query): Target => (mode === 'full' ? 'ft' : typingTarget(part))
  const wordParts = parts.filter((part) => !hasFilter(part))
  const driver = NARROWEST_FIRST.flatMap((target) => {
    const words = together(wordParts.filter((part) => targetOf(part) === target))
    const match = words === null ? null : toMatch(words, target)
    return words === null || match === null ? [] : [{ target, match, words }]
  })[0]
  const driven = (part: Query): boolean => driver !== undefined && !hasFilter(part) && targetOf(part) === driver.target
  return {
    driver: driver ?? null,
    conditions: parts.filter((part) => !driven(part)).map((part) => condition(part, targetOf, filterOf)),
    title: titleMatch(together(wordParts)),
  }
}

function titleMatch(words: Query | null): string | null {
  if (words === null || hasNot(words) || allTerms(words).some((term) => term.field !== null)) return null
  const match = toMatch(words, 'field_typing')
  return match === null ? null : `title : (${match})`
}

/** A filter that names nothing yet narrows nothing, whether what it asks for is wanted or not: it holds of every article, and of none under a NOT. */
function condition(
  query: Query,
  targetOf: (part: Query) => Target,
  filterOf: (filter: Filter) => SqlCondition | null,
  isDenied = false,
): SqlCondition {
  const target = hasFilter(query) ? 'ft' : targetOf(query)
  const match = toMatch(query, target)
  if (match !== null) return { sql: `+x.ord IN (SELECT rowid FROM ${target} WHERE ${target} MATCH ?)`, params: [match] }
  switch (query.kind) {
    case 'filter':
      return filterOf(query) ?? { sql: isDenied ? '0' : '1', params: [] }
    case 'not': {
      const inner = condition(query.part, targetOf, filterOf, !isDenied)
      return { sql: `NOT (${inner.sql})`, params: inner.params }
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => condition(part, targetOf, filterOf, isDenied))
      const operator = query.kind === 'and' ? ' AND ' : ' OR '
      return { sql: `(${parts.map((part) => part.sql).join(operator)})`, params: parts.flatMap((part) => part.params) }
    }
    case 'term':
      throw new Error('A term always has a match expression.')
  }
}

function together(parts: Query[]): Query | null {
  return parts.length > 1 ? { kind: 'and', parts } : (parts[0] ?? null)
}

function hasFilter(query: Query): boolean {
  return some(query, (part) => part.kind === 'filter')
}

function hasNot(query: Query): boolean {
  return some(query, (part) => part.kind === 'not')
}

function some(query: Query, test: (part: Query) => boolean): boolean {
  if (test(query)) return true
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.some((part) => some(part, test))
    case 'not':
      return some(query.part, test)
    case 'term':
    case 'filter':
      return false
  }
}
