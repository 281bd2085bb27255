import type { RefObject } from 'react'
import { useKept } from '../shell/kept.ts'
import { reader } from './reader-state.ts'

/** Keeps how an article is left, and brings it there again when the window comes back to it. */
export function useReaderPlace(article: string, text: RefObject<HTMLElement | null>): void {
  const scroller = (): Element | null => text.current?.closest('.reader-scroll') ?? null
  useKept(
    'reader',
    () => {
      const { block, excerpt } = reader.get()
      return { article, scroll: scroller()?.scrollTop ?? 0, block, excerpt }
    },
    (kept) => {
      if (kept.article !== article) return false
      reader.set({ block: kept.block, excerpt: kept.excerpt, note: null })
      scroller()?.scrollTo({ top: kept.scroll })
      return true
    },
    article,
  )
}
