import type { RefObject } from 'react'
import { useKept } from '../shell/kept.ts'
import { scrollBack } from './scroll-back.ts'
import { handOf, inHandIn } from './reader-state.ts'

/** Keeps how an article is left, and brings it there again when the window comes back to it. */
export function useReaderPlace(article: string, text: RefObject<HTMLElement | null>, isActive: boolean): void {
  const scroller = (): Element | null => text.current?.closest('.reader-scroll') ?? null
  useKept(
    isActive ? 'reader' : 'beside',
    () => {
      const { block, excerpt } = inHandIn(article)
      return { article, scroll: scroller()?.scrollTop ?? 0, block, excerpt }
    },
    (kept) => {
      if (kept.article !== article) return false
      handOf(article).set({ block: kept.block, excerpt: kept.excerpt, note: null })
      scrollBack(scroller(), kept.scroll)
      return true
    },
    article,
  )
}
