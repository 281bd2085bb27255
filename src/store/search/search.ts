import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { rowsByOrd, type ArticleRow } from '../articles/article-row.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { passDamaged } from '../sqlite/damage.ts'
import { filterConditions, type ArticleFilter } from './filter.ts'
import { hitSnippet } from './hit-snippet.ts'
import { parseQuery } from './query/parse.ts'
import { planQuery } from './query/plan.ts'
import { wantedTerms } from './query/query.ts'
import { findHits } from './search-hits.ts'
import { patternsOf } from './pattern.ts'
import { themeId } from '../marks/theme-rows.ts'

/** `typing`: rows at once after every keystroke, title hits first, then newest first · `full`: ranked. */
export type SearchOptions = ArticleFilter & { query: string; mode?: 'typing' | 'full'; limit?: number; offset?: number }

/**
 * `snippet` comes from the passage that fits best: `block` and its paragraph number `n` (null outside paragraphs, or where only title or
 * metadata fit and the snippet is how the article begins). `matches` are [start, end) within it. `score`: larger is better, in `full` from
 * bm25, in `typing` 1 for title hits and 0 for others.
 */
export type SearchHit = {
  article: number
  title: string
  n: number | null
  block: number | null
  snippet: string
  matches: [number, number][]
  score: number
  row: ArticleRow
}

export type SearchResult = { total: number; milliseconds: number; hits: SearchHit[] }

/** FTS5 itself refuses trees deeper than 256; no person types 2,000 characters. */
const LONGEST_QUERY = 2_000

/** Searches the articles outside the trash. Failure: bad-query, when there is nothing to look for in it or it is too complicated. */
export function searchLibrary(db: ReadableDB, options: SearchOptions): Result<SearchResult> {
  const started = performance.now()
  const mode = options.mode ?? 'full'
  const query = parseQuery(options.query.slice(0, LONGEST_QUERY), mode === 'typing')
  if (!query.ok) return query
  const filter = filterConditions(db, options, 'x.ord', '+x.ord')
  const plan = planQuery(query.value, mode, 'x.ord', (slug) => themeId(db, slug))
  const found =
    filter === null
      ? { total: 0, hits: [] }
      : guarded(() => findHits(db, plan, filter, mode, options.limit ?? 50, options.offset ?? 0))
  if (found === null) return failure('bad-query', t('refused:search.tooComplicated'))
  const rows = rowsByOrd(
    db,
    found.hits.map(({ ord }) => ord),
  )
  const terms = wantedTerms(query.value)
  const patterns = {
    text: patternsOf(terms.filter((term) => term.field === null)),
    note: patternsOf(terms.filter((term) => term.field === null || term.field === 'note')),
  }
  const hits = passDamaged(db, found.hits, ({ ord, score }): SearchHit[] => {
    const row = rows.get(ord)
    if (row === undefined) return []
    return [{ article: row.id, title: row.title, ...hitSnippet(db, row, patterns), score, row }]
  }).flat()
  return success({ total: found.total, milliseconds: performance.now() - started, hits })
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
