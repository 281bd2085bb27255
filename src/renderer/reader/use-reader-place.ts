import type { RefObject } from 'react'
import type { BlockPlace } from '../shell/spot.ts'
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
      const box = scroller()
      return { article, scroll: box?.scrollTop ?? 0, top: box === null ? null : topBlock(box), block, excerpt }
    },
    (kept) => {
      if (kept.article !== article) return false
      handOf(article).set({ block: kept.block, excerpt: kept.excerpt, note: null })
      const box = scroller()
      scrollBack(box, () => (box !== null && kept.top !== null ? placeOf(box, kept.top) : null) ?? kept.scroll)
      return true
    },
    article,
  )
}

/** The block at the upper edge of what is in view; null above the first. In pixels alone a long text would come back elsewhere: what was not in view yet takes only likely room. */
function topBlock(box: Element): BlockPlace | null {
  const edge = box.getBoundingClientRect().top
  if (box.scrollTop === 0) return null
  for (const block of blocksFrom(box, edge)) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom > edge && block.dataset['of'] !== undefined)
      return top > edge ? null : { block: block.dataset['of'], above: edge - top }
  }
  return null
}

/** The blocks but for those of stretches that end above an edge: asked where they stand, these would be set. */
function* blocksFrom(box: Element, edge: number): Generator<HTMLElement> {
  for (const part of box.querySelectorAll<HTMLElement>('.stretch, .article > [data-of], .footnotes [data-of]')) {
    if (!part.classList.contains('stretch')) yield part
    else if (part.getBoundingClientRect().bottom > edge) yield* part.querySelectorAll<HTMLElement>('[data-of]')
  }
}

/** How far the box is scrolled with a block where it stood; null where that is gone. */
function placeOf(box: Element, { block, above }: BlockPlace): number | null {
  const element = box.querySelector(`[data-of="${block}"]`)
  if (element === null) return null
  return box.scrollTop + element.getBoundingClientRect().top - box.getBoundingClientRect().top + above
}
