import { success, type Result } from '#core/result.ts'
import { articlesBeginning, nextPlace } from '#store/articles/begins-with.ts'
import { idsByOrd } from '#store/articles/article-row.ts'
import { countFacets } from '#store/search/facets.ts'
import { searchBriefs } from '#store/search/search-briefs.ts'
import { findArticles, searchLibrary } from '#store/search/search.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { rowView } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { knownFilter } from './known-filter.ts'

export function searchHandlers({ db }: EngineContext): AreaHandlers<'search'> {
  return {
    'search.facets': (options) => {
      const filter = knownFilter(db(), options)
      return filter.ok ? countFacets(db(), { ...filter.value, query: options.query }) : filter
    },
    'search.briefs': ({ query, mode }) => {
      const found = searchBriefs(db(), query, mode === 'typing')
      return found.ok ? success({ briefs: found.value.map((hit) => ({ ...hit, id: String(hit.id) })) }) : found
    },
    'search.run': (options) => {
      const filter = knownFilter(db(), options)
      if (!filter.ok) return filter
      const { query, mode, limit, offset } = options
      const found = searchLibrary(db(), { ...filter.value, query, mode, limit, offset })
      if (!found.ok) return found
      const { milliseconds, hits, ...rest } = found.value
      return success({
        ...rest,
        milliseconds: Math.round(milliseconds * 100) / 100,
        hits: hits.map(({ article, title, n, snippet, matches, score, row }) => ({
          title,
          n,
          snippet,
          matches,
          score,
          article: String(article),
          row: rowView(row),
        })),
      })
    },
    'search.stretch': ({ first, last, ...options }) => {
      const found = idsFound(db(), options, first, Math.max(0, last - first + 1))
      return found.ok ? success({ ids: found.value.map(String) }) : found
    },
    'search.beginning': ({ letters, from, ...options }) => {
      const first = idsFound(db(), options, from, 1)
      if (!first.ok) return first
      const index = nextPlace(articlesBeginning(db(), letters, false), from, (offset, limit) => {
        const found = idsFound(db(), options, offset, limit)
        return found.ok ? found.value : []
      })
      return success({ index })
    },
  }
}

type Asked = Parameters<typeof knownFilter>[1] & { query: string; mode: 'typing' | 'full' }

/** The ids of the articles that a search finds, from a place on. */
function idsFound(db: ReadableDB, { query, mode, ...options }: Asked, offset: number, limit: number): Result<number[]> {
  const filter = knownFilter(db, options)
  if (!filter.ok) return filter
  const found = findArticles(db, { ...filter.value, query, mode, limit, offset })
  if (!found.ok) return found
  const { hits } = found.value.found
  return success(
    idsByOrd(
      db,
      hits.map(({ ord }) => ord),
    ),
  )
}
