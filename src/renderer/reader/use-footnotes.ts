import { useEffect } from 'react'
import type { RefObject } from 'react'
import { showBlock } from './show-block.ts'

/** A press or Enter on a footnote's reference brings the footnote into view. */
export function useFootnotes(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = text.current
    const jump = (event: Event): void => {
      const reference = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null
      if (!reference || (event instanceof KeyboardEvent && event.key !== 'Enter')) return
      event.preventDefault()
      showBlock(Number(reference.dataset['note']))
    }
    page?.addEventListener('click', jump)
    page?.addEventListener('keydown', jump)
    return () => {
      page?.removeEventListener('click', jump)
      page?.removeEventListener('keydown', jump)
    }
  }, [text])
}
