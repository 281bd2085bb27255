import type { ImportBatch, ItemDecision } from '#contract/import-review.ts'
import { decide, mergeItems } from './review-actions.ts'
import type { Items } from './review-actions.ts'
import { review, select } from './review-state.ts'
import { NOTHING } from './selection.ts'

/** What is selected, as the engine is told of it; null for nothing. */
export function selectedItems(batch: ImportBatch): Items | null {
  const { filter, selection } = review.get()
  if (selection.all) return { batch: batch.id, filter }
  return selection.ids.size === 0 ? null : { ids: [...selection.ids] }
}

/** Decides on everything that is selected. */
export async function decideSelected(batch: ImportBatch, decision: ItemDecision): Promise<void> {
  const items = selectedItems(batch)
  if (items === null || !(await decide(items, decision))) return
  if (review.get().filter !== 'all') dropSelection()
}

/** Several rows that have left the list take their selection along; the row that is now in their place is next. */
export function dropSelection(): void {
  select((now) => (now.all || now.ids.size > 1 ? { ...NOTHING, cursor: now.all ? 0 : Math.min(now.anchor, now.cursor) } : now))
}

/** Joins what is selected, in the order of the list, into one article; false when fewer than two items are selected by themselves. */
export function mergeSelected(batch: ImportBatch): boolean {
  const { filter, selection } = review.get()
  if (selection.all || selection.ids.size < 2) return false
  void mergeItems(batch.id, filter, selection.ids)
  return true
}
