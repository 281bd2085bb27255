import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { target } from '../shell/place.ts'
import { useStore } from '../ui/store.ts'
import { highlight } from './highlight.ts'
import { useInHand } from './reader-state.ts'

/** Brings the spot that was asked for into view: an excerpt, a paragraph, or the first of the words that were found, which are marked. */
export function useTarget(article: ArticleView, text: RefObject<HTMLElement | null>): void {
  const wanted = useStore(target)
  const inHand = useInHand()
  useEffect(() => {
    const page = text.current
    if (!page || !wanted || wanted.article !== article.id) return
    target.set(null)
    const excerpt = article.excerpts.find((one) => one.id === wanted.excerpt)
    const block = article.blocks.find((one) => (one.n !== null && one.n === wanted.n) || one.id === wanted.block)
    if (excerpt) {
      inHand.set({ block: excerpt.anchor.block, excerpt: excerpt.id, note: null })
      scrollTo(page.querySelector(`[data-excerpts~="${excerpt.id}"]`))
    } else if (block) {
      inHand.set((previous) => ({ ...previous, block: block.id }))
      scrollTo(page.querySelector(`[data-block="${block.id}"]`))
    }
    const needles = (wanted.words ?? []).map((word) => ({ ...word, wholeWord: true }))
    const ranges = highlight('search', page, needles)
    if (!excerpt && !block) scrollTo(ranges[0]?.startContainer.parentElement ?? null)
  }, [wanted, article, text, inHand])
  useEffect(() => () => void CSS.highlights.delete('search'), [])
}

function scrollTo(element: Element | null): void {
  element?.scrollIntoView({ block: 'center' })
}
