import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { rowsByOrd, type ArticleRow } from '../articles/article-row.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { passDamaged } from '../sqlite/damage.ts'
import { filterConditions, type ArticleFilter } from './filter.ts'
import { hitSnippet } from './hit-snippet.ts'
import { parseQuery } from './query/parse.ts'
import { planQuery } from './query/plan.ts'
import { wantedTerms, type Filter, type Query, type Term } from './query/query.ts'
import { findHits, type FoundArticles } from './search-hits.ts'
import { patternsOf } from './pattern.ts'
import { didYouMean } from './did-you-mean.ts'
import { oddities, withFieldsMeant } from './query/oddities.ts'
import { resolveFilters, themesNamed } from './query-filters.ts'
import { withForms } from './with-forms.ts'

/** `typing`: rows at once after every keystroke, title hits first, then newest first · `full`: ranked. */
export type SearchOptions = ArticleFilter & { query: string; mode?: 'typing' | 'full'; limit?: number; offset?: number }

/**
 * `snippet` comes from the passage that fits best: `block` and its paragraph number `n` (null outside paragraphs, or where only title or
 * metadata fit and the snippet is how the article begins); `ownNumber` is what the article itself calls it. `matches` are [start, end) within it. `score`: larger is better, in `full` from
 * bm25, in `typing` 1 for title hits and 0 for others.
 */
export type SearchHit = {
  article: number
  title: string
  n: number | null
  ownNumber?: string
  block: number | null
  snippet: string
  matches: [number, number][]
  score: number
  row: ArticleRow
}

/** A word to mark in a text that was found; folded. */
export type FoundWord = { text: string; prefix: boolean }

/**
 * `words`: what may be marked in the articles that were found. `notes`: what of the query was passed over, in words, once it is finished (`full`).
 * `meant`: where nothing was found, the query without its typing errors; null where there is none to see. `themes`: the slugs of those that it asks for by `theme:`.
 */
export type SearchResult = {
  total: number
  milliseconds: number
  hits: SearchHit[]
  words: FoundWord[]
  notes: string[]
  meant: string | null
  themes: string[]
}

/** FTS5 itself refuses trees deeper than 256; no person types 2,000 characters. */
const LONGEST_QUERY = 2_000

/** Searches the articles outside the trash. Failure: bad-query, when there is nothing to look for in it or it is too complicated. */
export function searchLibrary(db: ReadableDB, options: SearchOptions): Result<SearchResult> {
  const started = performance.now()
  const mode = options.mode ?? 'full'
  const answered = findArticles(db, { ...options, mode })
  if (!answered.ok) return answered
  const { text, query, found } = answered.value
  const rows = rowsByOrd(
    db,
    found.hits.map(({ ord }) => ord),
  )
  const terms = wantedTerms(query)
  const patterns = {
    text: patternsOf(terms.filter((term) => term.field === null)),
    note: patternsOf(terms.filter((term) => term.field === null || term.field === 'note')),
  }
  const hits = passDamaged(db, found.hits, ({ ord, score }): SearchHit[] => {
    const row = rows.get(ord)
    if (row === undefined) return []
    return [{ article: row.id, title: row.title, ...hitSnippet(db, row, patterns), score, row }]
  }).flat()
  return success({
    total: found.total,
    hits,
    words: terms.flatMap(wordsOf),
    notes: mode === 'full' ? oddities(text) : [],
    meant: found.total === 0 ? probablyMeant(db, text, query) : null,
    themes: themesAsked(query).flatMap((filter) => themesNamed(db, filter).map(({ slug }) => slug)),
    milliseconds: performance.now() - started,
  })
}

type Answered = { text: string; query: Query; found: FoundArticles }

/** The articles that a query finds: one page of them, and how many there are in all. Failure: bad-query. */
export function findArticles(db: ReadableDB, options: SearchOptions & { mode: 'typing' | 'full' }): Result<Answered> {
  const { mode } = options
  const text = options.query.slice(0, LONGEST_QUERY)
  const parsed = parseQuery(text, mode === 'typing')
  if (!parsed.ok) return parsed
  const filters = resolveFilters(db, parsed.value)
  if (!filters.ok) return filters
  const query = withForms(db, parsed.value)
  const filter = filterConditions(db, options, 'x.ord', '+x.ord')
  const plan = planQuery(query, mode, (each) => filters.value.get(each) ?? null)
  const found =
    filter === null
      ? { total: 0, hits: [] }
      : guarded(() => findHits(db, plan, filter, mode, options.limit ?? 50, options.offset ?? 0))
  return found === null ? failure('bad-query', t('refused:search.tooComplicated')) : success({ text, query, found })
}

/** What was probably meant by a query that found nothing: its fields first, whose words are then looked for where they were to be found. */
function probablyMeant(db: ReadableDB, text: string, query: Query): string | null {
  const named = withFieldsMeant(text)
  if (named === text) return didYouMean(db, text, query)
  const parsed = parseQuery(named)
  return (parsed.ok ? didYouMean(db, named, parsed.value) : null) ?? named
}

/** Its filters `theme:`, but those under NOT. */
function themesAsked(query: Query): Filter[] {
  if (query.kind === 'filter') return query.name === 'theme' ? [query] : []
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(themesAsked) : []
}

function wordsOf(term: Term): FoundWord[] {
  if (term.field !== null && term.field !== 'title') return []
  return [{ text: term.text, prefix: term.prefix }, ...term.forms.map((form) => ({ text: form, prefix: false }))]
}

/** null where FTS5 or SQLite finds the expression too deep: the parser sends nothing else that they could refuse. */
function guarded<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && /^fts5: (parser stack|expression tree)|^Expression tree is too large/.test(error.message))
      return null
    throw error
  }
}
