import type { EditorView } from 'prosemirror-view'
import type { Node as TextNode } from 'prosemirror-model'
import type { FoundSpan, Needle } from '#core/find-in-text.ts'
import { spansIn, type Match } from '../text/find.ts'
import { drawSpans } from './margin.ts'
import { highlight, rangeOf, rangesIn } from './painted.ts'

/** What the find bar looks for; null while it is closed. */
let wanted: Needle | null = null

/** Paints what is found in the blocks near what is seen; the others are painted when they come near. */
export function showFound(needle: Needle | null): void {
  wanted = needle
  drawSpans('found')
}

/** What is to be painted in a block. */
export function foundIn(block: TextNode): readonly FoundSpan[] {
  return wanted ? spansIn(block, wanted) : []
}

/** Paints what no block paints by itself: matches in the title, and the one that is selected. */
export function paintSelected(view: EditorView, match: Match | null): void {
  const [inTitle, here] = [highlight('found-in-title'), highlight('found-here')]
  here.priority = 1
  inTitle.clear()
  here.clear()
  const title = view.dom.querySelector<HTMLElement>('.brief-page-title')
  const node = view.state.doc.firstChild
  if (title && node) for (const range of rangesIn(title, foundIn(node))) inTitle.add(range)
  if (match) here.add(rangeOf(view, match))
}

/** Scrolls a match into the midst of what is seen, where it is not in view. */
export function reveal(view: EditorView, match: Match): void {
  const page = view.dom.closest('.composer')
  if (!page) return
  const range = rangeOf(view, match)
  const [box, seen] = [range.getBoundingClientRect(), page.getBoundingClientRect()]
  if (box.top >= seen.top + 8 && box.bottom <= seen.bottom - 8) return
  const { startContainer: start } = range
  const element = start instanceof Element ? start : start.parentElement
  // The blocks between were never drawn and have no height of their own yet: the block first, then the match in it.
  element?.scrollIntoView({ block: 'center' })
  const now = rangeOf(view, match).getBoundingClientRect()
  if (now.top < seen.top || now.bottom > seen.bottom) page.scrollBy({ top: now.top - seen.top - seen.height / 2 })
}
