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

/** Opens the review of an import, where it was left if it is the one that was open last. */
export function openReview(batch: string): void {
  if (place.get().batch !== batch) {
    review.set(FRESH)
  }
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
