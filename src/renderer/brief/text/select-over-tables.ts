import type { ResolvedPos } from 'prosemirror-model'
import { Selection, TextSelection } from 'prosemirror-state'
import type { Command } from 'prosemirror-state'
import { schema } from './schema.ts'

type Direction = 'up' | 'down' | 'left' | 'right'

const { table, matrix } = schema.nodes

/**
 * With Shift a selection that comes to a table or a matrix from outside takes the whole of it, and goes on behind it: none can begin in a text and end in a cell (prosemirror-tables puts
 * it back), and the keyboard would not get past.
 */
const over = (direction: Direction): Command => {
  const by = direction === 'down' || direction === 'right' ? 1 : -1
  return (state, dispatch, view) => {
    const { selection, doc } = state
    if (!(selection instanceof TextSelection) || !view) return false
    const { $anchor, $head } = selection
    const own = gridAround($head)
    if (own !== null && own.start === gridAround($anchor)?.start) return false
    const comes = own ?? (view.endOfTextblock(direction) ? gridBeside($head, by) : null)
    if (comes === null) return false
    let beyond: Selection | null = null
    for (let grid: Grid | null = comes; grid !== null; grid = beyond && gridAround(beyond.$head))
      beyond = Selection.findFrom(doc.resolve(by === 1 ? grid.end : grid.start), by, true)
    if (beyond === null) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(doc, $anchor.pos, beyond.head)).scrollIntoView())
    return true
  }
}

type Grid = { start: number; end: number }

/** The table or matrix that a place is in: where it begins and ends. */
function gridAround(place: ResolvedPos): Grid | null {
  const block = place.depth >= 2 ? place.node(2) : null
  return block?.type === table || block?.type === matrix ? { start: place.before(2), end: place.after(2) } : null
}

/** The one that the next text on that side is in. */
function gridBeside(place: ResolvedPos, by: -1 | 1): Grid | null {
  const next = Selection.findFrom(place.doc.resolve(by === 1 ? place.after() : place.before()), by, true)
  return next && gridAround(next.$head)
}

/** What Shift and the arrows do at a table or matrix; each gives way elsewhere. */
export const overTableKeys = {
  'Shift-ArrowUp': over('up'),
  'Shift-ArrowDown': over('down'),
  'Shift-ArrowLeft': over('left'),
  'Shift-ArrowRight': over('right'),
} satisfies Record<string, Command>
