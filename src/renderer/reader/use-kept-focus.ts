import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'
import { inHandIn } from './reader-state.ts'

/**
 * Keeps the keyboard in a pane when what had it there goes, as when another article comes or a block is left out: to the block in hand, or else to the pane
 * itself. Without it the browser lets it fall to the body, where no key of the pane is heard.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>, article: string | null): void {
  const block = useEffectEvent(() => (article === null ? null : inHandIn(article).block))
  useEffect(() => {
    const element = pane.current
    if (element === null) return undefined
    let last: Node | null = null
    const enter = ({ target }: FocusEvent): void => {
      last = target instanceof Node && target !== element ? target : null
    }
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) last = null
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return
      last = null
      const inHand = element.querySelector<HTMLElement>(`[data-of="${block() ?? 0}"]`)
      ;(inHand ?? element).focus({ preventScroll: true })
    })
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
      observer.disconnect()
    }
  }, [pane])
}
