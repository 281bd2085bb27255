import type { ResolvedPos } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { watchMargins } from './margin.ts'

/**
 * Marks the blocks in which the selection begins and ends (`data-caret`), which are always rendered. A block that is rendered only when it is seen is, before
 * its first frame, no place for a caret: the browser types what comes sooner into the next block that has been drawn.
 */
export function caretBlock(): Plugin {
  let before = ''
  return new Plugin({
    props: { decorations: marked, handleDOMEvents: { contentvisibilityautostatechange: leftOut } },
    view: () => ({
      update(view) {
        const starts = startsOfEnds(view.state)
        const now = starts.join()
        // Going through the text for its elements costs more than a key may.
        if (now !== before) for (const start of starts) watch(view.nodeDOM(start), true)
        before = now
      },
    }),
  })
}

/** The browser leaves a block out, or lays it out again: https://developer.mozilla.org/docs/Web/API/Element/contentvisibilityautostatechange_event */
function leftOut(_view: EditorView, event: ContentVisibilityAutoStateChangeEvent): false {
  const block = event.target
  // The word may come after the caret has.
  if (block instanceof Element && !block.hasAttribute('data-caret')) watch(block, !event.skipped)
  return false
}

/** Of a section the blocks are told one by one. */
function watch(block: unknown, laidOut: boolean): void {
  if (block instanceof Element && !block.matches('.brief-section')) watchMargins(block, laidOut)
}

function marked(state: EditorState): DecorationSet {
  const { doc } = state
  const decorations = startsOfEnds(state).map((start) =>
    Decoration.node(start, start + (doc.nodeAt(start)?.nodeSize ?? 0), { 'data-caret': '' }),
  )
  return DecorationSet.create(doc, decorations)
}

/** Where the nodes begin in which the selection begins and ends. */
function startsOfEnds({ selection: { $head, $anchor } }: EditorState): number[] {
  return [...new Set([...startsAround($anchor), ...startsAround($head)])]
}

/** Where each node begins that a place stands in, the outermost first. */
function startsAround(place: ResolvedPos): number[] {
  return Array.from({ length: place.depth }, (_, above) => place.before(above + 1))
}
