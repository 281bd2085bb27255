import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { ExcerptFilter } from '#contract/excerpt-filter.ts'
import type { ExcerptView } from '#contract/views.ts'
import type { CallOutput } from './bridge.ts'
import { FIRST, settled, type ListCursor } from './list-cursor.ts'
import { callQuery } from './queries.ts'
import { inside } from './row-keys.ts'
import { PAGE, pagesOf, rowPages, type RowPages, type Wanted } from './row-pages.ts'
import { useCursorState } from './use-cursor-state.ts'
import { useRevealed } from './use-revealed.ts'
import { useRowWindow, type RowWindow } from './use-row-window.ts'

/** `total`: null until it is known. */
export type ListedExcerpts = RowPages<ExcerptView> & { total: number | null; failure: string | null }
export type ExcerptRows = {
  listed: ListedExcerpts
  rows: RowWindow
  /** Where the keyboard is. */
  index: number
  /** The keyboard goes to a place, and the excerpt there is chosen, once it is at hand. */
  choose: (index: number) => void
  /** The keyboard is at a place, and what is chosen stays. */
  moveOnly: (index: number) => void
}

/**
 * The excerpts that pass a filter, of which the pages in view are asked for, and the keyboard among them. `list` names them: while it stays, rows that are shown stay until those of a changed filter are there. `usual`: how high a row is likely to be, in pixels.
 */
export function useExcerptRows(
  filter: ExcerptFilter,
  list: string,
  usual: number,
  chosen: { id: string | null; choose: (excerpt: ExcerptView) => void },
): ExcerptRows {
  const [total, setTotal] = useState(0)
  const state = useCursorState()
  const known = state.of === list ? state.cursor : FIRST
  const rows = useRowWindow({ list, total, usual })
  const listed = useExcerptPages(filter, list, { ...rows.span, cursor: known.index })
  if ((listed.total ?? total) !== total) setTotal(listed.total ?? 0)
  const idAt = (index: number): string | null => listed.at(index)?.id ?? null
  const cursor = settled(known, chosen.id, { total, idAt, indexOf: listed.indexOf })
  const reveal = useRevealed(listed, rows)
  const set = (change: Partial<ListCursor>): void => state.set(list, { ...cursor, opens: false, followed: chosen.id, ...change })
  const choose = (to: number): void => {
    const index = inside(to, total)
    const excerpt = listed.at(index)
    set({ index, id: excerpt?.id ?? null, anchor: index, opens: excerpt === undefined, followed: excerpt?.id ?? chosen.id })
    reveal(index)
    if (excerpt !== undefined) chosen.choose(excerpt)
  }
  const arrive = useEffectEvent((opens: boolean, id: string | null) => {
    if (opens && id !== null) choose(cursor.index)
  })
  useEffect(() => arrive(cursor.opens, cursor.id), [cursor.opens, cursor.id])
  return {
    listed,
    rows,
    index: cursor.index,
    choose,
    moveOnly: (index) => index !== cursor.index && set({ index, id: idAt(index), anchor: index }),
  }
}

function useExcerptPages(filter: ExcerptFilter, list: string, wanted: Wanted): ListedExcerpts {
  const [pages, setPages] = useState<readonly number[]>([])
  const pageOf = (page: number) => callQuery('excerpts.list', { ...filter, limit: PAGE, offset: page * PAGE })
  const first = useQuery({ ...pageOf(0), placeholderData: keepPreviousData })
  const earlier = useMemo(() => ({ list, pages: new Map<number, CallOutput<'excerpts.list'>>() }), [list])
  const others = useQueries({
    queries: pages.map((page) => ({ ...pageOf(page), placeholderData: () => earlier.pages.get(page) })),
  })
  useEffect(() => {
    for (const [at, { data }] of others.entries()) {
      const page = pages[at]
      if (page !== undefined && data !== undefined) earlier.pages.set(page, data)
    }
  })
  // One page after the other: while somebody drags the scroll bar through a long list, those that passed meanwhile are not asked for.
  const next = pagesOf(wanted)
  if (!others.some(({ isPending }) => isPending) && next.join() !== pages.join()) setPages(next)
  const answers = [[0, first.data] as const, ...pages.map((page, at) => [page, others[at]?.data] as const)]
  const loaded = answers.flatMap(([page, data]) => (data === undefined ? [] : [[page, data.rows] as const]))
  return {
    ...rowPages(new Map(loaded), ({ id }) => id),
    total: first.data?.total ?? null,
    failure: first.error?.message ?? null,
  }
}
