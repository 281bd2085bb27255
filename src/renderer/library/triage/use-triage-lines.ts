import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { FIRST, settled, type ListCursor } from '#renderer/ui/list-cursor.ts'
import { inside, placeOf } from '#renderer/ui/row-keys.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useRevealed } from '#renderer/ui/use-revealed.ts'
import { useRowWindow, type RowWindow } from '#renderer/ui/use-row-window.ts'
import { linesOfStretch } from './lines-of-stretch.ts'
import type { TriageRow } from './rows.ts'
import { selectOnceThere, triage } from './triage-state.ts'
import { useWaiting, useWaitingAsked, type WaitingRows } from './use-waiting.ts'

/** Pixels: how high a line is likely to be. */
export const USUAL = 54

export type TriageLines = {
  waiting: WaitingRows
  rows: RowWindow
  /** Where the keyboard is. */
  index: number
  /** The lines in hand, as they are now; those out of view as they were. */
  inHand: readonly TriageRow[]
  press: (place: number, event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** The lines of what waits, of a theme or of all (null), of which the pages in view are asked for, the keyboard among them, and which are in hand. */
export function useTriageLines(theme: string | null): TriageLines {
  const asked = useWaitingAsked(theme)
  const list = JSON.stringify(['triage', asked])
  const [total, setTotal] = useState(0)
  const { list: before, cursor: moved, selected: taken } = useStore(triage)
  const isSame = before === list
  const known = isSame ? moved : FIRST
  const selected = isSame ? taken : NONE
  const rows = useRowWindow({ list, total, usual: USUAL })
  const waiting = useWaiting(asked, { ...rows.span, cursor: known.index })
  if (waiting.total !== total) setTotal(waiting.total)
  const { at, indexOf } = waiting
  const only = selected.length === 1 ? (selected[0]?.key ?? null) : null
  const cursor = settled(known, only, { total, idAt: (place) => at(place)?.key ?? null, indexOf })
  const reveal = useRevealed(waiting, rows)

  const move = (change: Partial<ListCursor>, lines: readonly TriageRow[]): void =>
    triage.set((state) => ({
      ...state,
      list,
      cursor: { ...cursor, opens: false, followed: only, ...change },
      selected: lines,
      asking: null,
    }))
  const choose = (to: number): void => {
    const place = inside(to, total)
    const row = at(place)
    const here = { index: place, id: row?.key ?? null, anchor: place, opens: row === undefined }
    reveal(place)
    move({ ...here, followed: row?.key ?? only }, row === undefined ? selected : [row])
  }
  const stretch = (from: number, to: number): void => {
    const place = inside(to, total)
    reveal(place)
    move({ index: place, id: at(place)?.key ?? null, anchor: from }, selected)
    void selectOnceThere(list, linesOfStretch(asked, waiting, from, place))
  }
  const toggle = (place: number): void => {
    const row = at(place)
    if (row === undefined) return
    const others = selected.filter(({ key }) => key !== row.key)
    const lines = others.length < selected.length ? others : [...selected, row]
    move({ index: place, id: row.key, anchor: place, followed: lines.length === 1 ? (lines[0]?.key ?? null) : null }, lines)
  }

  // The first line of another list is in hand, the line that was waited for, and the one that stands where the line in hand has gone.
  const isLost = selected.length === 0 || (only !== null && only !== cursor.id && indexOf(only) === null)
  const arrive = useEffectEvent((id: string | null, isWanted: boolean) => {
    if (id !== null && isWanted) choose(cursor.index)
  })
  const here = at(cursor.index)?.key ?? null
  const isWanted = cursor.opens || isLost
  useEffect(() => arrive(here, isWanted), [here, isWanted])
  const show = useEffectEvent((key: string | null) => key !== null && reveal(cursor.index))
  useLayoutEffect(() => void show(only), [only])

  return {
    waiting,
    rows,
    index: cursor.index,
    inHand: selected.map((row) => at(indexOf(row.key) ?? -1) ?? row),
    press(place, event) {
      if (event.shiftKey) stretch(cursor.anchor, place)
      else if (event.ctrlKey || event.metaKey) toggle(place)
      else choose(place)
    },
    onKeyDown(event) {
      const { key, shiftKey, altKey } = event
      const ctrl = event.ctrlKey || event.metaKey
      if (altKey) return
      const to = placeOf(key, cursor.index, total, rows.fitting)
      if (to !== null) {
        if (shiftKey) stretch(cursor.anchor, to)
        else if (ctrl) move({ index: inside(to, total), id: at(inside(to, total))?.key ?? null }, selected)
        else choose(to)
      } else if (key === ' ' && ctrl) toggle(cursor.index)
      else if (ctrl && key.toLowerCase() === 'a') stretch(0, total - 1)
      else if (key === 'Escape' && selected.length > 1) choose(cursor.index)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

const NONE: readonly TriageRow[] = []
