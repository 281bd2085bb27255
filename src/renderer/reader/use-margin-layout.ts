import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { MarginCard } from './margin-items.ts'
import { layoutMargin } from '../ui/margin-layout.ts'

const GAP = 8

/** `settled`: the cards that stood somewhere before, and may glide to where they stand now; a new one appears in its place. */
type Arrangement = { tops: Map<string, number>; settled: ReadonlySet<string>; height: number }

/** Where the margin's cards stand, followed as text and cards change their size. `height` is what they need in all. */
export function useMarginLayout(
  cards: MarginCard[],
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  active: string | null,
) {
  const [result, setResult] = useState<Arrangement>({ tops: new Map(), settled: new Set(), height: 0 })
  useLayoutEffect(() => {
    const page = text.current
    const column = margin.current
    if (!page || !column) return
    const arrange = (): void => {
      const origin = column.getBoundingClientRect().top
      const items = cards.map((card) => ({
        id: card.id,
        wish: Math.max(0, placeOf(page, card) - origin),
        height: column.querySelector<HTMLElement>(`[data-card="${card.id}"]`)?.offsetHeight ?? 0,
      }))
      const tops = layoutMargin(items, GAP, active)
      const height = Math.max(0, ...items.map((item) => (tops.get(item.id) ?? 0) + item.height))
      setResult((previous) => ({ tops, settled: new Set(previous.tops.keys()), height }))
    }
    arrange()
    const observer = new ResizeObserver(arrange)
    observer.observe(page)
    for (const card of column.querySelectorAll('[data-card]')) observer.observe(card)
    return () => observer.disconnect()
  }, [cards, text, margin, active])
  return result
}

/** The top of what a card belongs to, on screen: the excerpt's first line, or the block. */
function placeOf(page: HTMLElement, card: MarginCard): number {
  const block = page.querySelector(`[data-block="${card.block}"]`)
  const passage = card.kind === 'excerpt' ? page.querySelector(`[data-excerpts~="${card.id}"]`) : null
  const [line] = passage?.getClientRects() ?? []
  return (line ?? block?.getBoundingClientRect())?.top ?? 0
}
