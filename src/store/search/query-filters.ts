import { PartialDate } from '#core/article.ts'
import { fold } from '#core/fold.ts'
import { quoted } from '#core/in-sentence.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { HAS as ASKED_HAS, IS as ASKED_IS } from '#core/search-fields.ts'
import { t } from '#text/text.ts'
import { listCollections } from '../articles/collections.ts'
import { ordRange } from '../articles/ord.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { publicationNames } from './filter.ts'
import { languagesNamed, libraryLanguages } from './languages.ts'
import type { SqlCondition } from './query/plan.ts'
import { allFilters, type Filter, type Query } from './query/query.ts'

// The plus before a column keeps SQLite from asking FTS5 for the articles of a set one by one, see filterConditions.
const HAS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    note: "SELECT s.ord FROM excerpt e JOIN article s ON s.id = e.article_id WHERE e.removed_at IS NULL AND e.note <> ''",
    excerpt: 'SELECT s.ord FROM excerpt e JOIN article s ON s.id = e.article_id WHERE e.removed_at IS NULL',
    theme: 'SELECT s.ord FROM article_theme s JOIN theme t ON t.id = s.theme_id WHERE t.removed_at IS NULL',
    collection: 'SELECT s.ord FROM collection_article s',
  } satisfies Record<(typeof ASKED_HAS)[number], string>),
)
const IS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    read: '+x.ord IN (SELECT s.ord FROM article s WHERE s.read_at IS NOT NULL)',
    unread: '+x.ord NOT IN (SELECT s.ord FROM article s WHERE s.read_at IS NOT NULL)',
    starred: '+x.ord IN (SELECT s.ord FROM article s WHERE s.starred_at IS NOT NULL)',
  } satisfies Record<(typeof ASKED_IS)[number], string>),
)

/** What each filter of a query asks of an article, as conditions on x.ord; null of one that is still being typed and names nothing yet. Failure: bad-query, which says what the filter knows. */
export function resolveFilters(db: ReadableDB, query: Query): Result<Map<Filter, SqlCondition | null>> {
  const conditions = new Map<Filter, SqlCondition | null>()
  for (const filter of allFilters(query)) {
    const resolved = resolve(db, filter)
    if (!resolved.ok && !filter.begun) return resolved
    conditions.set(filter, resolved.ok ? resolved.value : null)
  }
  return success(conditions)
}

function resolve(db: ReadableDB, filter: Filter): Result<SqlCondition> {
  const { name, value } = filter
  switch (name) {
    case 'from':
      return dates(filter, value, undefined)
    case 'to':
      return dates(filter, undefined, value)
    case 'year':
      return dates(filter, value, value)
    case 'theme':
      return theme(db, filter)
    case 'language': {
      const codes = languagesNamed(db, value, filter.begun)
      if (codes.length > 0) return among('SELECT s.ord FROM article s WHERE s.deleted_at IS NULL AND s.language IN', codes)
      return wrong(t('search:noLanguage', { value, known: known(libraryLanguages(db)) }))
    }
    case 'collection': {
      const collections = listCollections(db)
      const ids = collections.filter((each) => isNamed(each.name, filter)).map(({ id }) => id)
      if (ids.length > 0) return among('SELECT s.ord FROM collection_article s WHERE s.collection_id IN', ids)
      return wrong(t('search:noCollection', { value, known: known(collections.map((each) => quoted(each.name))) }))
    }
    case 'publication=': {
      const names = publicationNames(db, value)
      if (names.length > 0) return among('SELECT s.ord FROM article s WHERE s.deleted_at IS NULL AND s.publication IN', names)
      return wrong(t('search:noPublication', { value }))
    }
    case 'has': {
      const set = HAS.get(value.toLowerCase().replace(/s$/, ''))
      return set === undefined ? wrong(t('search:has', { value })) : success({ sql: `+x.ord IN (${set})`, params: [] })
    }
    case 'is': {
      const sql = IS.get(value.toLowerCase())
      return sql === undefined ? wrong(t('search:is', { value })) : success({ sql, params: [] })
    }
  }
}

function theme(db: ReadableDB, filter: Filter): Result<SqlCondition> {
  const named = themesNamed(db, filter)
  if (named.length > 0)
    return among(
      'SELECT s.ord FROM article_theme s WHERE s.theme_id IN',
      named.map(({ id }) => id),
    )
  return wrong(t('search:noTheme', { value: filter.value, known: known(themesOf(db).map(({ slug }) => slug)) }))
}

/** The themes that a filter `theme:` names, by slug or by name. */
export function themesNamed(db: ReadableDB, filter: Filter): { id: number; slug: string }[] {
  return themesOf(db).filter(({ slug, name }) => isNamed(slug, filter) || isNamed(name, filter))
}

function themesOf(db: ReadableDB): { id: number; slug: string; name: string }[] {
  return statement<{ id: number; slug: string; name: string }>(
    db,
    'SELECT id, slug, name FROM theme WHERE removed_at IS NULL ORDER BY position, id',
  ).all()
}

function dates(filter: Filter, from: string | undefined, to: string | undefined): Result<SqlCondition> {
  const [low, high] = [from, to].map((date) => PartialDate.safeParse(date))
  if ((from !== undefined && low?.success !== true) || (to !== undefined && high?.success !== true))
    return wrong(t('search:noDate', { value: filter.value, field: filter.name }))
  const range = ordRange(low?.data, high?.data)
  // FTS5 narrows its scan by whole numbers only; a JavaScript number arrives as a float.
  return success({ sql: 'x.ord BETWEEN ? AND ?', params: [BigInt(range.low), BigInt(range.high)] })
}

function among(set: string, values: readonly (string | number)[]): Result<SqlCondition> {
  return success({ sql: `+x.ord IN (${set} (SELECT value FROM json_each(?)))`, params: [JSON.stringify(values)] })
}

function isNamed(name: string, { value, begun }: Filter): boolean {
  const [key, wanted] = [fold(name), fold(value)]
  return begun ? key.startsWith(wanted) : key === wanted
}

function known(names: readonly string[]): string {
  return names.length === 0 ? t('search:none') : names.join(', ')
}

function wrong(message: string): Result<never> {
  return failure('bad-query', message)
}
