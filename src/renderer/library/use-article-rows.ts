import { useInfiniteQuery } from '@tanstack/react-query'
import type { ArticleGrouping } from '#core/article-group.ts'
import type { ArticleRow } from '#contract/views.ts'
import { place } from '../shell/place.ts'
import type { FoundWord } from '../shell/place.ts'
import { search } from '../shell/search.ts'
import { CallError, useCall } from '../ui/queries.ts'
import { call } from '../ui/bridge.ts'
import { useRowLimit } from '../ui/row-limit.ts'
import { useStore } from '../ui/store.ts'
import { scopeFilter } from './scope-filter.ts'

const PAGE = 200

export type ListedArticle = { row: ArticleRow; snippet: string; matches: readonly (readonly [number, number])[] }
/** `words`: what may be marked in the articles' text. `notes` and `meant`: what is said of the search, see the contract. */
export type Listed = {
  words: readonly FoundWord[]
  notes: readonly string[]
  meant: string | null
  articles: ListedArticle[]
  /** By what the articles are grouped, and how many each group holds; results of a search stand by how well they fit. */
  group: ArticleGrouping
  groups: readonly { key: string | null; count: number }[]
  total: number
  state: 'loading' | 'failed' | 'ready'
  failure: string
  more: (() => void) | null
}

/** The articles of the present scope: all of them page by page, or what the search field's text finds among them. */
export function useArticleRows(): Listed {
  const { text, full } = useStore(search)
  const { scope, sort, group } = useStore(place)
  const searching = text.trim() !== ''
  const rows = useRowLimit(JSON.stringify([text, full, scope]))
  const found = useCall(
    'search.run',
    { query: text, mode: full ? 'full' : 'typing', limit: rows.limit, ...scopeFilter(scope) },
    { enabled: searching, keep: true },
  )
  const listing = { ...scopeFilter(scope), sort, group, trash: scope.kind === 'trash', limit: PAGE }
  const pages = useInfiniteQuery({
    queryKey: ['articles.list', listing],
    initialPageParam: 0,
    queryFn: async ({ pageParam }) => {
      const reply = await call('articles.list', { ...listing, offset: pageParam })
      if (!reply.ok) throw new CallError(reply.failure)
      return reply.value
    },
    getNextPageParam: (last, all) => {
      const loaded = all.reduce((sum, page) => sum + page.rows.length, 0)
      return loaded < last.total && last.rows.length > 0 ? loaded : undefined
    },
    enabled: !searching,
  })
  if (searching) {
    const articles = found.data?.hits.map((hit) => ({ row: hit.row, snippet: hit.snippet, matches: hit.matches })) ?? []
    const total = found.data?.total ?? 0
    // Not while an earlier answer stands in for the one that is on its way.
    const more = found.isPlaceholderData ? null : rows.more(total)
    const { words = [], notes = [], meant = null } = found.data ?? {}
    return { articles: onePerArticle(articles), total, ...state(found), more, words, notes, meant, group: 'none', groups: [] }
  }
  return {
    words: [],
    notes: [],
    meant: null,
    articles: pages.data?.pages.flatMap((page) => page.rows.map((row) => ({ row, snippet: row.snippet, matches: [] }))) ?? [],
    total: pages.data?.pages[0]?.total ?? 0,
    group,
    groups: pages.data?.pages[0]?.groups ?? [],
    ...state(pages),
    more: pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : null,
  }
}

function state(query: { isPending: boolean; error: Error | null }): { state: Listed['state']; failure: string } {
  if (query.error) return { state: 'failed', failure: query.error.message }
  return { state: query.isPending ? 'loading' : 'ready', failure: '' }
}

/** A list shows an article once, at its best hit. */
function onePerArticle(articles: ListedArticle[]): ListedArticle[] {
  return [...new Map(articles.toReversed().map((article) => [article.row.id, article])).values()].toReversed()
}
