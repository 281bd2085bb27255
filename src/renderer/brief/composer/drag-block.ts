import type { EditorView } from 'prosemirror-view'
import { gapAt } from '../text/move-block.ts'

/** `begins`: it is more than a press now. `ends`: dropped into a gap between blocks; null where it was called off. */
export type BlockDrag = { begins: () => void; ends: (gap: number | null) => void }

/** A press that goes further than this is a drag, in pixels. */
const SLACK = 5
/** Within so many pixels of its edge the text scrolls, by at most so many in a frame. */
const EDGE = 56
const FASTEST = 18

/** Follows a press on a block's handle: once it moves, `line` shows where the block would go, the text scrolls at its edges, and Escape calls it off. */
export function dragBlock(down: PointerEvent, view: EditorView, line: HTMLElement, { begins, ends }: BlockDrag): void {
  const pane = view.dom.closest('.composer')
  let y = down.clientY
  let gap: number | null = null
  let frame = 0
  let isDragging = false

  const show = (): void => {
    gap = pane ? gapUnder(view, pane.getBoundingClientRect(), y) : null
    const at = gap === null ? null : lineOf(view, gap)
    line.hidden = at === null
    if (at !== null) line.style.top = `${at}px`
  }
  const scroll = (): void => {
    frame = requestAnimationFrame(scroll)
    const by = pane ? speed(pane.getBoundingClientRect(), y) : 0
    if (by === 0) return
    pane?.scrollBy(0, by)
    show()
  }
  const move = (event: PointerEvent): void => {
    y = event.clientY
    if (!isDragging && Math.hypot(event.clientX - down.clientX, y - down.clientY) < SLACK) return
    if (!isDragging) {
      isDragging = true
      document.body.classList.add('dragging-block')
      begins()
      scroll()
    }
    event.preventDefault()
    show()
  }
  const end = (dropped: boolean): void => {
    listening.abort()
    cancelAnimationFrame(frame)
    line.hidden = true
    document.body.classList.remove('dragging-block')
    if (isDragging) ends(dropped ? gap : null)
  }
  const listening = new AbortController()
  const { signal } = listening
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end(true), { signal })
  window.addEventListener('pointercancel', () => end(false), { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isDragging) return
      event.preventDefault()
      event.stopPropagation()
      end(false)
    },
    { signal, capture: true },
  )
}

/** The gap between blocks that is nearest to this height of the window, within what is seen of the text. */
function gapUnder(view: EditorView, pane: DOMRect, y: number): number | null {
  const text = view.dom.getBoundingClientRect()
  const top = Math.min(Math.max(y, pane.top + 1, text.top + 1), pane.bottom - 1, text.bottom - 1)
  const under = view.posAtCoords({ left: text.left + 40, top })
  if (!under) return null
  const place = view.state.doc.resolve(under.pos)
  const block = place.depth >= 2 ? view.nodeDOM(place.before(2)) : null
  const box = block instanceof Element ? block.getBoundingClientRect() : null
  return gapAt(view.state.doc, under.pos, box !== null && top > (box.top + box.bottom) / 2)
}

/** How far below the top of the page the line of a gap is drawn: between the blocks on either side of it. */
function lineOf(view: EditorView, gap: number): number | null {
  const page = view.dom.parentElement?.getBoundingClientRect()
  const place = view.state.doc.resolve(gap)
  const above = place.nodeBefore && view.nodeDOM(gap - place.nodeBefore.nodeSize)
  const below = place.nodeAfter && view.nodeDOM(gap)
  const [upper, lower] = [above, below].map((node) => (node instanceof Element ? node.getBoundingClientRect() : null))
  if (!page || (!upper && !lower)) return null
  const bottom = upper?.bottom ?? (lower?.top ?? 0) - 6
  const top = lower?.top ?? (upper?.bottom ?? 0) + 6
  return (bottom + top) / 2 - page.top
}

function speed(pane: DOMRect, y: number): number {
  const above = pane.top + EDGE - y
  const below = y - (pane.bottom - EDGE)
  const into = Math.max(above, below, 0)
  return Math.sign(above > 0 ? -1 : 1) * Math.min(FASTEST, Math.ceil((into / EDGE) * FASTEST))
}
