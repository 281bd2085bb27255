import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { pointKinds } from '#core/list-levels.ts'
import { levelled, levelsOf } from './point-levels.ts'

/** Whether the points beside the caret are numbered: in a point below another those there, else the outermost of this list. */
export function isNumberedHere(state: EditorState, list: TextNode): boolean {
  const isNumbered = list.attrs['ordered'] === true
  const { $head } = state.selection
  if ($head.depth < 3 || $head.node(2) !== list) return isNumbered
  return pointKinds(list.children.map(levelled), isNumbered)[$head.index(2)] === true
}

/** Numbers the points of the caret's level of the list at this position, or gives them bullets; of a list without the caret the outermost. The first of a level says it for all. */
export function setPointKind(state: EditorState, position: number, isNumbered: boolean): Transaction {
  const list = state.doc.nodeAt(position)
  const { $head } = state.selection
  const at = $head.depth >= 3 && $head.before(2) === position ? $head.index(2) : 0
  const levels = levelsOf(list?.children ?? [])
  const own = levels[at] ?? 0
  if (own === 0) return state.tr.setNodeAttribute(position, 'ordered', isNumbered)
  const above = levels.findLastIndex((level, index) => index < at && level < own)
  const before = (list?.children ?? []).slice(0, above + 1).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  return state.tr.setNodeAttribute(position + 1 + before, 'ordered', isNumbered)
}
