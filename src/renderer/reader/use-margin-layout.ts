import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { MarginCard } from './margin-items.ts'
import { cardsInView } from './cards-in-view.ts'
import { layoutMargin, type MarginItem } from '../ui/margin-layout.ts'

const GAP = 8
/** Pixels: how high a card is likely to be that was never on screen. */
const EXCERPT = 110
const [BLOCK, LINE] = [14, 27]

/**
 * `tops` of all cards; those from `first` to `last` are in view or near it. `settled`: the cards that stood somewhere before, and may glide to where they stand now; a new one appears in its place. `height` is what all need.
 */
type Arrangement = { tops: Map<string, number>; first: number; last: number; settled: ReadonlySet<string>; height: number }

/** Where the margin's cards stand and which of them should exist, followed as text and cards change their size and the text is scrolled. `measured` is the ref of each card. */
export function useMarginLayout(
  cards: MarginCard[],
  text: RefObject<HTMLElement | null>,
  margin: RefObject<HTMLElement | null>,
  active: string | null,
) {
  const [result, setResult] = useState<Arrangement>({ tops: new Map(), first: 0, last: -1, settled: new Set(), height: 0 })
  const heights = useRef(new Map<string, number>())
  const items = useRef<MarginItem[]>([])

  const arrange = useCallback((): void => {
    items.current = items.current.map((item) => ({ ...item, height: heights.current.get(item.id) ?? item.height }))
    const tops = layoutMargin(items.current, GAP, active)
    const end = items.current.at(-1)
    const height = end === undefined ? 0 : (tops.get(end.id) ?? 0) + end.height
    const range = cardsInView(items.current, tops, viewOf(margin.current))
    setResult((previous) => ({ tops, ...range, settled: new Set(previous.tops.keys()), height }))
  }, [margin, active])

  useLayoutEffect(() => {
    const page = text.current
    const column = margin.current
    if (!page || !column) return
    const place = (): void => {
      const origin = column.getBoundingClientRect().top
      const placeOf = placesOn(page)
      items.current = cards.map((card) => ({
        id: card.id,
        wish: Math.max(0, placeOf(card) - origin),
        height: heights.current.get(card.id) ?? guessed(card),
      }))
      arrange()
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(page)
    // What comes into view of a long text is set only then, and its passages have lines.
    let frame = 0
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(place)
    }
    page.addEventListener('contentvisibilityautostatechange', soon)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      page.removeEventListener('contentvisibilityautostatechange', soon)
    }
  }, [cards, text, margin, arrange])

  const sizes = useRef<ResizeObserver | null>(null)
  const mounted = useRef(new Set<HTMLElement>())
  useLayoutEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries)
        if (target instanceof HTMLElement) heights.current.set(target.dataset['card'] ?? '', target.offsetHeight)
      arrange()
    })
    sizes.current = observer
    for (const card of mounted.current) observer.observe(card)
    return () => observer.disconnect()
  }, [arrange])
  const measured = useCallback((card: HTMLElement | null) => {
    if (card === null) return undefined
    const { current } = mounted
    current.add(card)
    sizes.current?.observe(card)
    return () => {
      current.delete(card)
      sizes.current?.unobserve(card)
    }
  }, [])

  useEffect(() => {
    const scroller = margin.current?.closest('.reader-scroll')
    const follow = (): void =>
      setResult((previous) => {
        const range = cardsInView(items.current, previous.tops, viewOf(margin.current))
        return range.first === previous.first && range.last === previous.last ? previous : { ...previous, ...range }
      })
    scroller?.addEventListener('scroll', follow, { passive: true })
    return () => scroller?.removeEventListener('scroll', follow)
  }, [margin])
  return { ...result, measured }
}

/** What is in view of the column, in pixels from its top. */
function viewOf(column: HTMLElement | null): { top: number; bottom: number } {
  const scroller = column?.closest('.reader-scroll')
  if (!column || !scroller) return { top: 0, bottom: 0 }
  const origin = column.getBoundingClientRect().top
  const { top, bottom } = scroller.getBoundingClientRect()
  return { top: top - origin, bottom: bottom - origin }
}

function guessed(card: MarginCard): number {
  return card.kind === 'excerpt' ? EXCERPT : BLOCK + LINE * (card.suggestions.length + card.accepted.length)
}

/** The top of what a card belongs to, on screen: the excerpt's first line, or the block. */
function placesOn(page: HTMLElement): (card: MarginCard) => number {
  const blocks = new Map([...page.querySelectorAll<HTMLElement>('[data-block]')].map((block) => [block.dataset['block'], block]))
  const unset = placesUnset(page)
  const passages = new Map<string, HTMLElement>()
  for (const passage of page.querySelectorAll<HTMLElement>('[data-excerpts]'))
    for (const id of passage.dataset['excerpts']?.split(' ') ?? []) if (!passages.has(id)) passages.set(id, passage)
  return (card) => {
    const passage = card.kind === 'excerpt' ? passages.get(card.id) : undefined
    const [line] = passage !== undefined && isSet(passage) ? passage.getClientRects() : []
    const block = blocks.get(String(card.block))
    return line?.top ?? unset.get(String(card.block)) ?? block?.getBoundingClientRect().top ?? 0
  }
}

/** Where blocks are likely to stand that are not set, by their ids: they are not asked, since they would be set for that. */
function placesUnset(page: HTMLElement): Map<string, number> {
  const places = new Map<string, number>()
  for (const stretch of page.querySelectorAll('.stretch')) {
    const blocks = [...stretch.children]
    const [first] = blocks
    if (!(first instanceof HTMLElement) || isSet(first)) continue
    const { top, height } = stretch.getBoundingClientRect()
    for (const [at, block] of blocks.entries())
      if (block instanceof HTMLElement) places.set(block.dataset['of'] ?? '', top + (height * at) / blocks.length)
  }
  return places
}

function isSet(element: HTMLElement): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true })
}
