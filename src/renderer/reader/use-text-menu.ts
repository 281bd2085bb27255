import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { reader } from './reader-state.ts'

/** Where the menu over the text opens (pixels of the window), the block it is about, and the address of the link it was opened on. */
export type TextMenuPlace = { x: number; y: number; block: number; href: string | null }

/**
 * The menu over the text: opened by the right button or the menu key on a block, and by a press or Enter on a link of the article. The second value
 * closes it.
 */
export function useTextMenu(text: RefObject<HTMLElement | null>, isActive: boolean): [TextMenuPlace | null, () => void] {
  const [place, setPlace] = useState<TextMenuPlace | null>(null)
  useEffect(() => {
    const page = text.current
    if (!page) return
    const open = (event: Event, target: Element, at: { x: number; y: number }): void => {
      const block = Number(target.closest<HTMLElement>('[data-of]')?.dataset['of'])
      if (!(block > 0)) return
      event.preventDefault()
      reader.set((previous) => ({ ...previous, block }))
      setPlace({ ...at, block, href: target.closest<HTMLElement>('[data-href]')?.dataset['href'] ?? null })
    }
    const menu = (event: MouseEvent): void => {
      if (event.target instanceof Element && page.contains(event.target))
        open(event, event.target, { x: event.clientX, y: event.clientY })
      // The menu key, while nothing has the focus: the block in hand.
      else if (event.target === document.body && isActive) {
        const block = page.querySelector(`[data-of="${reader.get().block ?? 0}"]`)
        if (block) open(event, block, below(block))
      }
    }
    const link = (event: Event): void => {
      const pressed = event.target instanceof Element ? event.target.closest('[data-href]') : null
      const selecting = document.getSelection()?.isCollapsed === false
      if (pressed && (!selecting || event instanceof KeyboardEvent)) open(event, pressed, below(pressed))
    }
    const enter = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') link(event)
    }
    document.addEventListener('contextmenu', menu)
    page.addEventListener('click', link)
    page.addEventListener('keydown', enter)
    return () => {
      document.removeEventListener('contextmenu', menu)
      page.removeEventListener('click', link)
      page.removeEventListener('keydown', enter)
    }
  }, [text, isActive])
  return [place, () => setPlace(null)]
}

function below(element: Element): { x: number; y: number } {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect()
  return { x: rect.left, y: rect.bottom + 2 }
}
