import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { BriefSection } from '#core/brief.ts'
import type { SectionMove } from '#core/brief/outline/move-row.ts'
import { mayChangeSections } from './keep-sections.ts'
import { schema } from './schema.ts'
import { sectionNode, type Slots } from './to-doc.ts'

type Placed = { node: TextNode; position: number }

/** Moves whole sections to before another, or to the end; the caret stays at its letter. null where they are not there. */
export function moveSections(state: EditorState, { sections, before }: SectionMove): Transaction | null {
  const placed = placedSections(state.doc)
  const moved = sections.flatMap((id) => placed.get(id) ?? [])
  const target = before === null ? state.doc.content.size : placed.get(before)?.position
  if (moved.length === 0 || target === undefined || (before !== null && sections.includes(before))) return null
  const { tr } = state
  for (const { node, position } of moved.toSorted((a, b) => b.position - a.position))
    tr.delete(position, position + node.nodeSize)
  const start = tr.mapping.map(target)
  tr.insert(
    start,
    moved.map(({ node }) => node),
  )
  const { anchor, head } = state.selection
  const now = (place: number): number | null => placeIn(moved, start, place)
  const [from, to] = [now(anchor), now(head)]
  if (from !== null && to !== null) tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)))
  return mayChangeSections(tr)
}

/** Where a place within one of the moved sections is when they stand one behind another from `start` on; null for any other. */
function placeIn(moved: readonly Placed[], start: number, place: number): number | null {
  let at = start
  for (const { node, position } of moved) {
    if (place > position && place < position + node.nodeSize) return at + place - position
    at += node.nodeSize
  }
  return null
}

/** Gives sections another title, or (`group`) the whole that they are parts of; `of` are their ids. null where nothing changes. */
export function renameSections(
  state: EditorState,
  of: readonly string[],
  name: 'title' | 'group',
  title: string,
): Transaction | null {
  const placed = placedSections(state.doc)
  const { tr } = state
  for (const id of of) {
    const found = placed.get(id)
    if (found && found.node.attrs[name] !== title) tr.setNodeAttribute(found.position, name, title)
  }
  return tr.docChanged ? mayChangeSections(tr) : null
}

/** Takes sections out of the brief with all that stands in them; null where they are not there, or are all that there is to write in. */
export function removeSections(state: EditorState, sections: readonly string[]): Transaction | null {
  const gone = sections.flatMap((id) => placedSections(state.doc).get(id) ?? [])
  const left = state.doc.children.filter((node) => node.type === schema.nodes.section && gone.every((one) => one.node !== node))
  if (gone.length === 0 || left.length === 0) return null
  const { tr } = state
  for (const { node, position } of gone.toSorted((a, b) => b.position - a.position)) tr.delete(position, position + node.nodeSize)
  const { head } = state.selection
  // A caret that loses its section goes to the beginning of the next.
  if (gone.some(({ node, position }) => head > position && head < position + node.nodeSize))
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(tr.mapping.map(head), tr.doc.content.size)), 1))
  return mayChangeSections(tr)
}

/** Puts new sections before another, or at the end, with room to write in them and the caret there; null where that other is gone. */
export function addSections(
  state: EditorState,
  sections: readonly BriefSection[],
  before: string | null,
  slots: Slots,
): Transaction | null {
  const target = before === null ? state.doc.content.size : placedSections(state.doc).get(before)?.position
  if (target === undefined || sections.length === 0) return null
  const { tr } = state
  tr.insert(
    target,
    sections.map((section) => sectionNode(section, slots)),
  )
  tr.setSelection(TextSelection.near(tr.doc.resolve(target + 1), 1))
  return mayChangeSections(tr)
}

function placedSections(doc: TextNode): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  doc.forEach((node, position) => {
    if (node.type !== schema.nodes.title) placed.set(String(node.attrs['id']), { node, position })
  })
  return placed
}
