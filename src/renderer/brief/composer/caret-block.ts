import type { ResolvedPos } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/**
 * Marks the blocks in which the selection begins and ends (`data-caret`), which are always rendered. A block that is rendered only when it is seen is, before
 * its first frame, no place for a caret: the browser types what comes sooner into the next block that has been drawn.
 */
export function caretBlock(): Plugin {
  return new Plugin({ props: { decorations: marked } })
}

function marked({ doc, selection: { $head, $anchor } }: EditorState): DecorationSet {
  const starts = new Set([...startsAround($anchor), ...startsAround($head)])
  const decorations = [...starts].map((start) =>
    Decoration.node(start, start + (doc.nodeAt(start)?.nodeSize ?? 0), { 'data-caret': '' }),
  )
  return DecorationSet.create(doc, decorations)
}

/** Where each node begins that a place stands in, the outermost first. */
function startsAround(place: ResolvedPos): number[] {
  return Array.from({ length: place.depth }, (_, above) => place.before(above + 1))
}
