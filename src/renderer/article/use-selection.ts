import { useEffect, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Block } from '#core/article.ts'
import { quotable } from './quotable.ts'
import { readSelection } from '../ui/read-selection.ts'
import type { ReadSelection } from '../ui/read-selection.ts'

/** What can be quoted of the selection in the article; while the mouse is still down, what was selected before. */
export function useSelection(text: RefObject<HTMLElement | null>, blocks: readonly Block[]): ReadSelection | null {
  const [selection, setSelection] = useState<ReadSelection | null>(null)
  useEffect(() => {
    let pressed = false
    let known: Places = [null, 0, null, 0]
    const read = (): void => {
      if (pressed || !text.current) return
      known = placesNow()
      setSelection(readSelection(text.current))
    }
    // On a busy machine a key comes before the browser has told of the selection that the key before it made.
    const key = (): void => {
      if (placesNow().some((place, index) => place !== known[index])) flushSync(read)
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
    document.addEventListener('keydown', key, { capture: true })
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    scroller?.addEventListener('scroll', read, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('keydown', key, { capture: true })
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

type Places = readonly [Node | null, number, Node | null, number]

/** Between which places the selection is: what tells one from another. */
function placesNow(): Places {
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = document.getSelection() ?? {}
  return [anchorNode, anchorOffset, focusNode, focusOffset]
}
