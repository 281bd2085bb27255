import { Slice } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { asLine } from './as-line.ts'
import { schema } from './schema.ts'

/** What is pasted into the title, as one line of it; anything else as it is. */
export function fitTitle({ selection: { $from, $to } }: EditorState, slice: Slice): Slice {
  const isTitle = $from.parent.type === schema.nodes.title && $to.sameParent($from)
  return isTitle ? new Slice(asLine(slice.content), 0, 0) : slice
}
