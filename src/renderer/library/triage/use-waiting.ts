import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Certainty } from '#core/suggestion/certainty.ts'
import type { CallInput } from '#renderer/ui/bridge.ts'
import { CallError, callQuery, useCall } from '#renderer/ui/queries.ts'
import { PAGE, pagesOf, type RowPages, type Wanted } from '#renderer/ui/row-pages.ts'
import { useStore } from '#renderer/ui/store.ts'
import { ranked } from './ranked.ts'
import { placedRows, withoutDone, type TriageRow } from './rows.ts'
import { triage } from './triage-state.ts'

const NOTHING: Record<Certainty, number> = { weak: 0, likely: 0, sure: 0 }

/** Which lines: of a theme or of all, in the order that was asked for or the newest first. */
export type WaitingAsked = Pick<CallInput<'triage.list'>, 'theme' | 'order'>
export type WaitingRows = RowPages<TriageRow> & { total: number; state: 'loading' | 'failed' | 'ready'; failure: string }

/** What is asked of the library for a theme (null: for all), in the order that was asked for. */
export function useWaitingAsked(theme: string | null): WaitingAsked {
  const order = useStore(ranked, (value) => (value?.theme === theme ? value.order : null))
  return useMemo(() => ({ ...(theme === null ? {} : { theme }), ...(order === null ? {} : { order }) }), [theme, order])
}

/** Whether articles have no lines of their own. */
export function isThemed({ theme, order }: WaitingAsked): boolean {
  return theme !== undefined || order !== undefined
}

/** What waits, of which the pages are asked for that hold what is wanted; the first is, whatever that is, since it knows of all. */
export function useWaiting(asked: WaitingAsked, wanted: Wanted): WaitingRows {
  const [others, setOthers] = useState<readonly number[]>([])
  const pages = useMemo(() => [0, ...others], [others])
  const answers = useQueries({
    queries: pages.map((page) => callQuery('triage.list', { ...asked, offset: page * PAGE, limit: PAGE })),
    combine: (all) => ({
      data: all.map(({ data }) => data),
      isPending: all.some(({ isPending }) => isPending),
      error: all[0]?.error ?? null,
    }),
  })
  const { data, error, isPending } = answers
  // The line behind the keyboard is the next one in hand. One page after the other: those that pass while somebody drags the scroll bar are not asked for.
  const next = [...new Set([wanted.cursor, wanted.cursor + 1].flatMap((cursor) => pagesOf({ ...wanted, cursor })))]
  if (!isPending && next.join() !== others.join()) setOthers(next)
  const done = useStore(triage, (value) => value.done)
  // An order lives as long as the library is open.
  const isGone = error instanceof CallError && error.failure.code === 'no-such-order'
  useEffect(() => {
    if (isGone) ranked.set(null)
  }, [isGone])
  const rows = useMemo(() => {
    const placed = pages.flatMap((page, order) =>
      placedRows(data[order]?.articles ?? [], isThemed(asked)).filter(([place]) => Math.floor(place / PAGE) === page),
    )
    return withoutDone(placed, data[0]?.total ?? 0, done)
  }, [pages, data, asked, done])
  return { ...rows, state: error ? 'failed' : data[0] === undefined ? 'loading' : 'ready', failure: error?.message ?? '' }
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
