import type { Node as TextNode } from 'prosemirror-model'
import { NodeSelection, TextSelection } from 'prosemirror-state'
import type { EditorState, Selection, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import { branchBehind, levelsOf } from './point-levels.ts'
import { schema } from './schema.ts'

const { nodes } = schema

/** Moves a block one place up (-1) or down (1), past sections that the app writes into the next one at its section's end; the caret stays in it. */
export function moveBlock(state: EditorState, id: string, by: -1 | 1): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const place = state.doc.resolve(found.position)
  const section = place.parent
  const to = place.index() + by
  const inSection = to >= 0 && to < section.childCount && !isRoom(section, to)
  const target = inSection ? place.posAtIndex(by === -1 ? to : to + 1) : otherSection(state.doc, place.index(0), by)
  return target === null ? null : moveBlockTo(state, id, target)
}

/** The point of a list with the caret, and those below it, one place up or down in its list; elsewhere, and at the list's ends, the whole block, and a block that is selected as one. */
export function moveAtCaret(state: EditorState, by: -1 | 1): Transaction | null {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.$from.depth === 1)
    return moveBlock(state, String(selection.node.attrs['id']), by)
  const { $head } = selection
  if ($head.depth < 2) return null
  const isItem = $head.parent.type === nodes.item
  const index = isItem ? $head.index(2) : 0
  const list = $head.node(2)
  if (!isItem || index + by < 0 || index + by >= list.childCount) return moveBlock(state, String(list.attrs['id']), by)
  const end = branchBehind(list.children, index)
  if (by === 1 && end >= list.childCount) return moveBlock(state, String(list.attrs['id']), by)
  const [start, behind] = [$head.before(), $head.posAtIndex(end, 2)]
  const target = $head.posAtIndex(by === -1 ? branchBefore(list.children, index) : branchBehind(list.children, end), 2)
  const { tr } = state
  const now = by === -1 ? target : target - (behind - start)
  tr.delete(start, behind).insert(now, list.content.cut(start - $head.start(2), behind - $head.start(2)))
  const inside = now + 1 + $head.parentOffset
  return tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView()
}

/** The index of the point before which one goes that moves up: the one before it on its level, or the one it stands below. */
function branchBefore(items: readonly TextNode[], index: number): number {
  const levels = levelsOf(items)
  const own = levels[index] ?? 0
  return levels.findLastIndex((level, at) => at < index && level <= own)
}

/** Moves a block to a gap between blocks (a position in a section), with its ids and all that it rests on; the caret goes or stays in it. null where it is there already. */
export function moveBlockTo(state: EditorState, id: string, gap: number): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const { position, node } = found
  const section = state.doc.resolve(position).parent
  if (gap >= position && gap <= position + node.nodeSize) return null
  const caret = state.selection.head - position
  const { tr } = state
  tr.insert(gap, node)
  const old = tr.mapping.map(position)
  tr.replaceWith(old, old + node.nodeSize, section.childCount === 1 ? nodes.paragraph.create() : [])
  const now = gap > position ? gap - (section.childCount === 1 ? node.nodeSize - 2 : node.nodeSize) : gap
  const inside = caret >= 0 && caret <= node.nodeSize ? now + caret : now + 1
  return tr.setSelection(inMoved(tr, now, inside)).scrollIntoView()
}

/** The caret where it was in the block that stands at `start` now; a block without text is selected as one. */
function inMoved({ doc }: Transaction, start: number, caret: number): Selection {
  return doc.nodeAt(start)?.isAtom === true ? NodeSelection.create(doc, start) : TextSelection.near(doc.resolve(caret))
}

/**
 * The gap between blocks that is nearest to a place of the text: above the block there, or with `isLower` below it; in the title and between sections the nearest end of
 * one. null where no section is.
 */
export function gapAt(doc: TextNode, position: number, isLower: boolean): number | null {
  const place = doc.resolve(Math.max(0, Math.min(position, doc.content.size)))
  const index = place.index(0)
  if (place.depth === 0 || place.node(1).type !== nodes.section)
    return otherSection(doc, index, 1) ?? otherSection(doc, index, -1)
  const section = place.node(1)
  const block = place.depth > 1 ? place.index(1) + (isLower ? 1 : 0) : place.index(1)
  const last = section.childCount - 1
  // Below the room to write there is nothing.
  return place.posAtIndex(block > last && isRoom(section, last) ? last : block, 1)
}

/** The empty paragraph at the end of a section, which is only room to write. */
function isRoom(section: TextNode, index: number): boolean {
  const node = section.child(index)
  return index === section.childCount - 1 && node.type === nodes.paragraph && node.content.size === 0
}

function otherSection(doc: TextNode, from: number, by: -1 | 1): number | null {
  for (let index = from + by; index >= 0 && index < doc.childCount; index += by) {
    const section = doc.child(index)
    if (section.type !== nodes.section) continue
    const start = doc.resolve(0).posAtIndex(index, 0) + 1
    if (by === 1) return start
    const last = section.childCount - 1
    return isRoom(section, last) ? start + section.content.size - section.child(last).nodeSize : start + section.content.size
  }
  return null
}
