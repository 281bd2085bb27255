import { useEffect, useEffectEvent, useRef } from 'react'
import type { MouseEvent } from 'react'
import { go, followArticle, place } from '../../shell/place.ts'
import { FIRST, settled, type ListCursor } from '../../ui/list-cursor.ts'
import { inside } from '../../ui/row-keys.ts'
import { useStore } from '../../ui/store.ts'
import type { CursorState } from '../../ui/use-cursor-state.ts'
import { useRevealed } from '../../ui/use-revealed.ts'
import type { RowWindow } from '../../ui/use-row-window.ts'
import { countOf, includes, selectedArticles, toggled, type Several } from '../list-selection.ts'
import { idsBetween, type ListAsked } from './list-pages.ts'
import type { Listed } from './use-article-rows.ts'

export type ListSelection = {
  cursor: ListCursor
  count: number
  isChosen: (index: number, id: string) => boolean
  /** Of what is selected, in the order of the list or of selecting; null after it was said why they cannot be had. */
  ids: () => Promise<readonly string[] | null>
  open: (index: number) => void
  /** The keyboard goes to a place, and what is selected stays. */
  moveOnly: (index: number) => void
  stretchTo: (index: number) => void
  toggle: (index: number) => void
  selectAll: () => void
  selectOne: () => void
  press: (index: number, event: MouseEvent) => void
}

/** Where the keyboard is in the list of articles, and what is selected. The open article is the one that is selected, or the first of several. */
export function useListSelection(asked: ListAsked, listed: Listed, rows: RowWindow, state: CursorState): ListSelection {
  const article = useStore(place, (value) => value.article)
  const list = JSON.stringify([asked.scope, asked.text])
  const here = JSON.stringify([list, article])
  const order = JSON.stringify([asked, listed.total])
  const several = useStore(selectedArticles, (value) => shownOf(value, here, order))
  const idAt = (index: number): string | null => listed.at(index)?.row.id ?? null
  const known = state.of === list ? state.cursor : FIRST
  const cursor = settled(known, article, { total: listed.total, idAt, indexOf: listed.indexOf })
  const reveal = useRevealed(listed, rows)
  const asking = useRef(0)

  const set = (change: Partial<ListCursor>): void => state.set(list, { ...cursor, opens: false, followed: article, ...change })
  const select = (next: Several | null): void => {
    asking.current += 1
    const only = next?.kind === 'ids' && next.ids.length === 1 ? next.ids[0] : undefined
    selectedArticles.set({ of: here, several: next === null || countOf(next) < 2 ? null : next })
    if (only !== undefined) show(only, listed)
  }
  const open = (to: number): void => {
    const index = inside(to, listed.total)
    const id = idAt(index)
    set({ index, id, anchor: index, opens: id === null })
    reveal(index)
    select(id === null ? null : { kind: 'ids', ids: [id] })
  }
  const moveOnly = (to: number): void => {
    const index = inside(to, listed.total)
    set({ index, id: idAt(index) })
    reveal(index)
  }
  const between = (from: number, to: number): Several => {
    const ids = atHand(listed, from, to)
    return ids === null ? { kind: 'stretch', from, to, of: order, without: [] } : { kind: 'ids', ids }
  }
  const present = several ?? { kind: 'ids', ids: article === null ? [] : [article] }
  const ids = async (): Promise<readonly string[] | null> => {
    if (present.kind === 'ids') return present.ids
    const without = new Set(present.without)
    return (await idsBetween(asked, present.from, present.to))?.filter((id) => !without.has(id)) ?? null
  }
  const toggle = async (index: number): Promise<void> => {
    const id = idAt(index)
    if (id === null) return
    set({ index, id, anchor: index })
    const next = toggled(present, index, id)
    if (next !== null) return select(next)
    asking.current += 1
    const turn = asking.current
    const all = await ids()
    // Another key may have been pressed meanwhile.
    if (all !== null && asking.current === turn) select({ kind: 'ids', ids: [...all, id] })
  }

  const arrive = useEffectEvent((opens: boolean, id: string | null) => {
    if (opens && id !== null) open(cursor.index)
  })
  useEffect(() => arrive(cursor.opens, cursor.id), [cursor.opens, cursor.id])

  const stretchTo = (to: number): void => {
    const index = inside(to, listed.total)
    moveOnly(index)
    select(between(Math.min(cursor.anchor, index), Math.max(cursor.anchor, index)))
  }
  return {
    cursor,
    count: countOf(present),
    isChosen: (index, id) => includes(present, index, id),
    ids,
    open,
    moveOnly,
    stretchTo,
    toggle: (index) => void toggle(index),
    selectAll: () => select(between(0, listed.total - 1)),
    selectOne: () => select(null),
    press(index, event) {
      if (event.shiftKey) stretchTo(index)
      else if (event.ctrlKey || event.metaKey) void toggle(index)
      else open(index)
    },
  }
}

function shownOf({ of, several }: { of: string; several: Several | null }, here: string, order: string): Several | null {
  return of !== here || (several?.kind === 'stretch' && several.of !== order) ? null : several
}

/** The ids from one place to another, where all of them are at hand. */
function atHand(listed: Listed, from: number, to: number): string[] | null {
  const ids: string[] = []
  for (let index = from; index <= to; index += 1) {
    const row = listed.at(index)?.row
    if (row === undefined) return null
    ids.push(row.id)
  }
  return ids
}

function show(id: string, { words }: Listed): void {
  if (words.length === 0) go({ article: id })
  else followArticle({ article: id, words })
}
