import { useEffect, useLayoutEffect } from 'react'
import { followArticle, target, type Target } from '#renderer/shell/place.ts'
import { createStore, useStore } from '#renderer/ui/store.ts'
import { rowOf, type TriageRow } from './rows.ts'
import { TRIAGE_LIST } from './triage-list.ts'
import { selectLines } from './triage-state.ts'

/** The spot that is to be in hand once its line is there. */
const askedFor = createStore<Target | null>(null)

/** Takes the line in hand that undo brought back, among those at hand. The reader shows the article of the one in hand, and the keyboard is in the list. */
export function useInHand(rows: readonly TriageRow[], inHand: readonly TriageRow[]): void {
  const [only, ...others] = inHand
  const wanted = useStore(askedFor)
  const shown = only === undefined || others.length > 0 ? null : only
  const { id: article = null } = shown?.article ?? {}
  const block = shown?.kind === 'passage' ? shown.passage.block : null

  // What undo goes to, before the reader takes it.
  useEffect(() => target.subscribe(() => target.get() !== null && askedFor.set(target.get())), [])
  useEffect(() => {
    if (wanted === null) return
    const isInHand = wanted.article === article && (wanted.block ?? null) === block
    const row = isInHand ? null : rowOf(rows, wanted.article, wanted.block)
    if (row !== null) selectLines([row])
    if (isInHand || row !== null) askedFor.set(null)
  }, [wanted, rows, article, block])

  useEffect(() => {
    if (article !== null) followArticle({ article, ...(block === null ? {} : { block }) })
  }, [article, block])

  // Once a line is in hand, which the list then gives the keyboard to.
  const isEmpty = only === undefined
  useLayoutEffect(() => {
    const list = document.getElementById(TRIAGE_LIST)
    if (!isEmpty && list !== null && !list.contains(document.activeElement)) list.focus()
  }, [isEmpty])
}
