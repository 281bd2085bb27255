import { createContext, use } from 'react'
import { place } from '../shell/place.ts'
import { createStore, type Store } from '../ui/store.ts'

/** What is in hand in an article: the block that keys act on, the card that is open, the excerpt whose note is being written. */
export type InHand = { block: number | null; excerpt: string | null; note: string | null }

const NOTHING: InHand = { block: null, excerpt: null, note: null }

/** What is in hand in the active article, on which keys act. */
export const reader = createStore<InHand>(NOTHING)
/** What is in hand in the article beside it. */
export const resting = createStore<InHand>(NOTHING)

const InHandOf = createContext<Store<InHand>>(reader)
/** Says below itself which of the two its article has. */
export const InHandProvider = InHandOf.Provider

/** What is in hand in the article around. */
export function useInHand(): Store<InHand> {
  return use(InHandOf)
}

const openNow = () => {
  const { article, beside } = place.get()
  return { article, beside: beside?.article ?? null }
}
let open = openNow()
let left: ReadonlyMap<string | null, InHand> = new Map()

// With the place itself, so that what a press puts in hand right after it is put in the hand of its own article.
place.subscribe(() => {
  const now = openNow()
  if (now.article === open.article && now.beside === open.beside) return
  left = new Map([
    [open.beside, resting.get()],
    [open.article, reader.get()],
  ])
  open = now
  reader.set(left.get(now.article) ?? NOTHING)
  resting.set((now.beside === null ? undefined : left.get(now.beside)) ?? NOTHING)
})

/** Where what is in hand in an article is kept: in the active one, or the one beside it. */
export function handOf(article: string): Store<InHand> {
  return article === open.beside ? resting : reader
}

/** What is in hand in an article that is open, or was before another took its place. */
export function inHandIn(article: string): InHand {
  if (article === open.article) return reader.get()
  return (article === open.beside ? resting.get() : left.get(article)) ?? NOTHING
}

export function selectExcerpt(id: string | null): void {
  reader.set((previous) => ({ ...previous, excerpt: id }))
}

/** Whether blocks that were left out are shown, in any article, until it is turned off or the window closes. */
export const leftOutShown = createStore(false)

export function toggleLeftOut(): void {
  leftOutShown.set((shown) => !shown)
}
