import { success } from '#core/result.ts'
import { countFacets } from '#store/search/facets.ts'
import { searchBriefs } from '#store/search/search-briefs.ts'
import { searchLibrary } from '#store/search/search.ts'
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
      const { query, mode, limit } = options
      const found = searchLibrary(db(), { ...filter.value, query, mode, limit })
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
  }
}
