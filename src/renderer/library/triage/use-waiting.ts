import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Certainty } from '#core/suggestion/certainty.ts'
import { ask, CallError, useCall } from '#renderer/ui/queries.ts'
import { useStore } from '#renderer/ui/store.ts'
import { ranked } from './ranked.ts'
import { rowsOf, type TriageRow } from './rows.ts'
import { triage } from './triage-state.ts'

/** Articles of one page. */
const PAGE = 40
const NOTHING: Record<Certainty, number> = { weak: 0, likely: 0, sure: 0 }

export type WaitingRows = {
  rows: readonly TriageRow[]
  state: 'loading' | 'failed' | 'ready'
  failure: string
  more: (() => void) | null
}

/** What waits, of a theme or of all (null), as far as it was scrolled to, in the order that was asked for. */
export function useWaiting(theme: string | null): WaitingRows {
  const order = useStore(ranked, (value) => (value?.theme === theme ? value.order : null))
  const listing = { ...(theme === null ? {} : { theme }), ...(order === null ? {} : { order }), limit: PAGE }
  const pages = useInfiniteQuery({
    queryKey: ['triage.list', listing],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => ask('triage.list', { ...listing, after: pageParam }),
    getNextPageParam: ({ next }) => next,
  })
  const done = useStore(triage, (value) => value.done)
  // An order lives as long as the library is open.
  const isGone = pages.error instanceof CallError && pages.error.failure.code === 'no-such-order'
  useEffect(() => {
    if (isGone) ranked.set(null)
  }, [isGone])
  const rows = useMemo(
    () => rowsOf(pages.data?.pages.flatMap(({ articles }) => articles) ?? [], theme !== null || order !== null, done),
    [pages.data, theme, order, done],
  )
  return {
    rows,
    state: pages.error ? 'failed' : pages.isPending ? 'loading' : 'ready',
    failure: pages.error?.message ?? '',
    more: pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : null,
  }
}

export type WaitingTotals = {
  unread: number
  toLook: number
  /** Suggestions, by how sure they are. */
  passages: Record<Certainty, number>
  /** Suggestions of each theme. */
  themes: ReadonlyMap<string, number>
}

/** How much waits, of a theme or of all (null). */
export function useWaitingTotals(theme: string | null = null): WaitingTotals {
  const { data } = useCall('triage.counts', {}, { keep: true })
  return useMemo(() => {
    const themes = Object.entries(data?.themes ?? {})
    const passages = { ...NOTHING }
    for (const [slug, { weak, likely, sure }] of themes) {
      if (theme !== null && slug !== theme) continue
      passages.weak += weak
      passages.likely += likely
      passages.sure += sure
    }
    return {
      unread: data?.unread ?? 0,
      toLook: data?.toLook ?? 0,
      passages,
      themes: new Map(themes.map(([slug, { weak, likely, sure }]) => [slug, weak + likely + sure])),
    }
  }, [data, theme])
}
