import { useEffect, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { Block } from '#core/article.ts'
import { quotable } from './quotable.ts'
import { readSelection } from '../ui/read-selection.ts'
import type { ReadSelection } from '../ui/read-selection.ts'

/** What can be quoted of the selection in the article; while the mouse is still down, what was selected before. */
export function useSelection(text: RefObject<HTMLElement | null>, blocks: readonly Block[]): ReadSelection | null {
  const [selection, setSelection] = useState<ReadSelection | null>(null)
  useEffect(() => {
    let pressed = false
    const read = (): void => {
      if (!pressed && text.current) setSelection(readSelection(text.current))
    }
    const down = (): void => {
      pressed = true
    }
    const up = (): void => {
      pressed = false
      // The selection is final only after the event.
      window.setTimeout(read)
    }
    const scroller = text.current?.closest('.reader-scroll, .source-scroll')
    document.addEventListener('selectionchange', read)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    scroller?.addEventListener('scroll', read, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
      scroller?.removeEventListener('scroll', read)
    }
  }, [text])
  return useMemo(() => {
    const spans =
      selection?.spans.flatMap(
        (span) =>
          quotable(
            span,
            blocks.find((block) => block.id === span.block),
          ) ?? [],
      ) ?? []
    return selection === null || spans.length === 0 ? null : { ...selection, spans }
  }, [selection, blocks])
}
