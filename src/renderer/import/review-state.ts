import type { ItemFilter } from '#contract/import-review.ts'
import { go, place } from '../shell/place.ts'
import { createStore } from '../ui/store.ts'
import { NOTHING } from './selection.ts'
import type { Selection } from './selection.ts'

type Review = {
  filter: ItemFilter
  selection: Selection
  /** Whether the text shows the blocks that are left out. */
  dropped: boolean
}

const FRESH: Review = { filter: 'all', selection: NOTHING, dropped: false }

/** What the review of the open import shows and has selected. */
export const review = createStore<Review>(FRESH)

/** Begins each review afresh, however the window comes to it; the one that was open last is where it was left. The returned function ends it. */
export function watchReview(): () => void {
  let last = place.get().batch
  return place.subscribe(() => {
    const { batch } = place.get()
    if (batch === null || batch === last) return
    last = batch
    review.set(FRESH)
  })
}

export function openReview(batch: string): void {
  go({ view: 'import', batch })
}

export function showFilter(filter: ItemFilter): void {
  review.set((previous) => (previous.filter === filter ? previous : { ...previous, filter, selection: NOTHING }))
}

export function select(change: (selection: Selection) => Selection): void {
  review.set((previous) => {
    const selection = change(previous.selection)
    return selection === previous.selection ? previous : { ...previous, selection }
  })
}
