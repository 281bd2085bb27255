import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { ArticleGrouping } from '#core/article-group.ts'
import type { ArticleRow } from '#contract/views.ts'
import type { FoundWord } from '../../shell/place.ts'
import { callQuery, useCall } from '../../ui/queries.ts'
import { pagesOf, rowPages, type RowPages, type Wanted } from '../../ui/row-pages.ts'
import { hitsPage, listPage, type ListAsked } from './list-pages.ts'

export type ListedArticle = { row: ArticleRow; snippet: string; matches: readonly (readonly [number, number])[] }
/** `words`: what may be marked in the articles' text. `notes` and `meant`: what is said of the search, see the contract. */
export type Listed = RowPages<ListedArticle> & {
  words: readonly FoundWord[]
  notes: readonly string[]
  meant: string | null
  /** The themes that the search asks for, by slug. */
  themes: readonly string[]
  total: number
  /** By what the articles are grouped, and how many each group holds; results of a search stand by how well they fit. */
  group: ArticleGrouping
  groups: readonly { key: string | null; count: number }[]
  state: 'loading' | 'failed' | 'ready'
  failure: string
}

/** The articles of a list, of which the pages are asked for that hold what is wanted; the first is, whatever that is, since it knows of all. */
export function useArticleRows(asked: ListAsked, wanted: Wanted): Listed {
  const isSearch = asked.text.trim() !== ''
  const [pages, setPages] = useState<readonly number[]>([])
  const list = useCall('articles.list', listPage(asked, 0), { enabled: !isSearch })
  const lists = useQueries({ queries: isSearch ? [] : pages.map((page) => callQuery('articles.list', listPage(asked, page))) })
  const found = useCall('search.run', hitsPage(asked, 0), { enabled: isSearch, keep: true })
  // Not while an earlier answer stands in for the one that is on its way.
  const goesOn = isSearch && !found.isPlaceholderData
  const hits = useQueries({ queries: goesOn ? pages.map((page) => callQuery('search.run', hitsPage(asked, page))) : [] })
  // One page after the other: while somebody drags the scroll bar through a long list, those that passed meanwhile are not asked for.
  const next = pagesOf(wanted)
  const isWaiting = [...lists, ...hits].some(({ isPending }) => isPending)
  if (!isWaiting && next.join() !== pages.join()) setPages(next)
  if (isSearch) {
    const { words = [], notes = [], meant = null, themes = [], total = 0 } = found.data ?? {}
    const rows = pageRows(pages, found, hits, (data) => data.hits)
    return {
      ...rowPages(rows, ({ row }) => row.id),
      total,
      ...state(found),
      words,
      notes,
      meant,
      themes,
      group: 'none',
      groups: [],
    }
  }
  const rows = pageRows(pages, list, lists, (data) =>
    data.rows.map((row): ListedArticle => ({ row, snippet: row.snippet, matches: [] })),
  )
  const { total = 0, groups = [] } = list.data ?? {}
  return {
    ...rowPages(rows, ({ row }) => row.id),
    total,
    ...state(list),
    words: [],
    notes: [],
    meant: null,
    themes: [],
    group: asked.group,
    groups,
  }
}

function pageRows<T>(
  pages: readonly number[],
  first: { data: T | undefined },
  others: readonly UseQueryResult<T>[],
  read: (data: T) => readonly ListedArticle[],
): Map<number, readonly ListedArticle[]> {
  const loaded: [number, T | undefined][] = [
    [0, first.data],
    ...pages.map((page, at) => [page, others[at]?.data] as [number, T | undefined]),
  ]
  return new Map(loaded.flatMap(([page, data]) => (data === undefined ? [] : [[page, read(data)] as const])))
}

function state(query: { isPending: boolean; error: Error | null }): { state: Listed['state']; failure: string } {
  if (query.error) return { state: 'failed', failure: query.error.message }
  return { state: query.isPending ? 'loading' : 'ready', failure: '' }
}
