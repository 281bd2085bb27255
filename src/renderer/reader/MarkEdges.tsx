import { useEffect, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { ArticleView } from '#contract/views.ts'
import type { Block } from '#core/article.ts'
import type { Excerpt } from '#core/excerpt.ts'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { themeStyle } from '../ui/theme-style.ts'
import { rangeIn } from '../ui/read-selection.ts'
import { edgeStops } from '../article/word-steps.ts'
import { EdgeHandle } from './EdgeHandle.tsx'
import { moveExcerpt } from './mark.ts'
import { useInHand } from './reader-state.ts'
import { useEdgePlaces } from './use-edge-places.ts'
import './mark-edges.css'

type Properties = { article: ArticleView; text: RefObject<HTMLElement | null> }
export type Edge = 'start' | 'end'

/** Where a mark is to stand that stands between `from` and `to`. */
type Draft = { from: number; to: number; start: number; end: number }

/** The two edges of the mark in hand, moved by the mouse and by the keyboard. */
export function MarkEdges({ article, text }: Properties) {
  const id = useStore(useInHand(), (value) => value.excerpt)
  const excerpt = article.excerpts.find((one) => one.id === id && one.state !== 'lost')
  const block = article.blocks.find((one) => one.id === excerpt?.anchor.block && one.dropped === undefined)
  if (excerpt === undefined || block === undefined) return null
  return <Edges key={excerpt.id} excerpt={excerpt} block={block} language={block.language ?? article.language} text={text} />
}

type EdgesProperties = { excerpt: Excerpt; block: Block; language: string | null; text: RefObject<HTMLElement | null> }

function Edges({ excerpt, block, language, text }: EdgesProperties) {
  const { start, end } = excerpt.anchor
  // Of a mark that stood elsewhere it says nothing: what was kept comes back as the mark's own place.
  const [drafted, setDraft] = useState<Draft | null>(null)
  const draft = drafted !== null && drafted.from === start && drafted.to === end ? drafted : null
  const at = draft ?? { start, end }
  const places = useEdgePlaces(text, { block: block.id, ...at })
  const theme = useThemes().get(excerpt.themes[0] ?? '')
  useEffect(() => {
    const element = text.current?.querySelector<HTMLElement>(`[data-block="${block.id}"]`)
    const range = draft === null || !element ? null : rangeIn(element, draft.start, draft.end)
    if (range === null) CSS.highlights.delete('edges')
    else CSS.highlights.set('edges', new Highlight(range))
    return () => void CSS.highlights.delete('edges')
  }, [draft, block.id, text])

  const stops = (edge: Edge): number[] =>
    edgeStops(block.text, language, edge).filter((stop) => (edge === 'start' ? stop < at.end : stop > at.start))
  const move = (edge: Edge, to: number | undefined): void => {
    if (to === undefined) return
    const next =
      edge === 'start' ? { start: Math.min(to, at.end - 1), end: at.end } : { start: at.start, end: Math.max(to, at.start + 1) }
    setDraft({ from: start, to: end, start: Math.max(0, next.start), end: Math.min(block.text.length, next.end) })
  }
  const keep = (): void => {
    if (draft === null) return
    if (draft.start === start && draft.end === end) return setDraft(null)
    void moveExcerpt(excerpt.id, { block: block.id, start: draft.start, end: draft.end }).then((kept) => kept || setDraft(null))
  }
  const press = (edge: Edge, event: KeyboardEvent): void => {
    const rtl = event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl'
    const now = at[edge]
    const by = event.key === (rtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : event.key === (rtl ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0
    if (by !== 0 && event.shiftKey) move(edge, now + by)
    else if (by === 1)
      move(
        edge,
        stops(edge).find((stop) => stop > now),
      )
    else if (by === -1)
      move(
        edge,
        stops(edge).findLast((stop) => stop < now),
      )
    else if (event.key === 'Home') move(edge, stops(edge)[0])
    else if (event.key === 'End') move(edge, stops(edge).at(-1))
    else if (event.key === 'Enter') keep()
    else if (event.key === 'Escape' && draft !== null) setDraft(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (places === null) return null
  return (
    <div className="mark-edges themed" style={themeStyle(theme?.colour)}>
      {(['start', 'end'] as const).map((edge) => (
        <EdgeHandle
          key={edge}
          edge={edge}
          id={excerpt.id}
          place={places[edge]}
          value={at[edge]}
          length={block.text.length}
          words={
            edge === 'start'
              ? block.text.slice(at.start, Math.min(at.end, at.start + 40))
              : block.text.slice(Math.max(at.start, at.end - 40), at.end)
          }
          element={() => text.current?.querySelector<HTMLElement>(`[data-block="${block.id}"]`) ?? null}
          onDrag={(offset) => move(edge, nearest(stops(edge), offset))}
          onKey={(event) => press(edge, event)}
          onKeep={keep}
        />
      ))}
    </div>
  )
}

function nearest(stops: readonly number[], offset: number): number | undefined {
  return stops.toSorted((a, b) => Math.abs(a - offset) - Math.abs(b - offset))[0]
}
