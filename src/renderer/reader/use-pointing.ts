import { useEffect } from 'react'
import type { RefObject } from 'react'
import { openMargin } from './use-margin-place.ts'
import { reader, selectExcerpt } from './reader-state.ts'

/** A press on a paragraph makes it the one that keys act on; a press on a marked passage opens its card. From the keyboard: J, K, and the cards. */
export function usePointing(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = text.current
    const press = (event: Event): void => {
      if (!(event.target instanceof Element)) return
      const block = Number(event.target.closest<HTMLElement>('[data-of]')?.dataset['of'])
      if (block > 0) reader.set((previous) => ({ ...previous, block }))
    }
    const click = (event: Event): void => {
      const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-excerpts]') : null
      const [excerpt] = marked?.dataset['excerpts']?.split(' ') ?? []
      if (excerpt === undefined) return
      selectExcerpt(excerpt)
      openMargin()
    }
    page?.addEventListener('pointerdown', press)
    page?.addEventListener('click', click)
    return () => {
      page?.removeEventListener('pointerdown', press)
      page?.removeEventListener('click', click)
    }
  }, [text])
}

/** A card that is pressed, or that the focus enters, becomes the one that stands at its passage; its paragraph becomes the current one. */
export function useCardSelection(margin: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const column = margin.current
    const choose = (event: Event): void => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]')?.dataset : undefined
      if (card?.['card'] === undefined) return
      const block = Number(card['cardBlock'])
      const excerpt = card['card'].includes(':') ? card['card'] : null
      reader.set((previous) => ({ ...previous, block, excerpt: excerpt ?? previous.excerpt }))
    }
    column?.addEventListener('pointerdown', choose)
    column?.addEventListener('focusin', choose)
    return () => {
      column?.removeEventListener('pointerdown', choose)
      column?.removeEventListener('focusin', choose)
    }
  }, [margin])
}
