import { Fragment } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import { NodeSelection, TextSelection } from 'prosemirror-state'
import type { EditorState, Selection, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import { schema } from './schema.ts'
import { emptyTable } from './tables.ts'

/** What can be put into a section by hand; quotations come from the excerpts. */
export type InsertKind = 'paragraph' | 'heading' | 'judgement' | 'bullets' | 'numbers' | 'table' | 'figure'
/** What one block can be turned into. */
export type ConvertKind = Exclude<InsertKind, 'table' | 'figure'>

/** Rows and columns of a table that is put in. */
const NEW_TABLE = { rows: 3, columns: 3 }

const { nodes } = schema

function blockOf(kind: ConvertKind, id: string | null, parts: readonly Fragment[]): TextNode[] {
  const attrs = id === null ? null : { id }
  if (kind === 'paragraph') return parts.map((part, index) => nodes.paragraph.create(index === 0 ? attrs : null, part))
  if (kind === 'heading') return parts.map((part, index) => nodes.heading.create(index === 0 ? attrs : null, asHeading(part)))
  if (kind === 'judgement') return [nodes.judgement.create(attrs, joined(parts))]
  return [
    nodes.list.create(
      { ...attrs, ordered: kind === 'numbers' },
      parts.map((part) => nodes.item.create(null, part)),
    ),
  ]
}

/** Plain text: bold, slanted words and links are left out; what the letters rest on stays with them. */
function asHeading(part: Fragment): Fragment {
  return Fragment.fromArray(part.content.map((node) => node.mark(nodes.heading.allowedMarks(node.marks))))
}

/** Points one behind another, with a space between. */
function joined(parts: readonly Fragment[]): Fragment {
  return parts.reduce((so, part) => (so.size === 0 ? part : so.append(Fragment.from(schema.text(' '))).append(part)))
}

/** Which kind a block is, for what it can be turned into; null for a quotation, a table or a figure. */
export function kindOf(node: TextNode): ConvertKind | null {
  if (node.type === nodes.list) return node.attrs['ordered'] === true ? 'numbers' : 'bullets'
  const { type } = node
  return type === nodes.paragraph || type === nodes.heading || type === nodes.judgement ? (type.name as ConvertKind) : null
}

/** Puts an empty block behind the block `id`, in its place where that is an empty paragraph, with the caret in it. */
export function insertBlock(state: EditorState, id: string, kind: Exclude<InsertKind, 'figure'>): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const { position, node } = found
  const empty = node.type === nodes.paragraph && node.content.size === 0
  const { tr } = state
  const at = empty ? position : position + node.nodeSize
  const { rows, columns } = NEW_TABLE
  const made = kind === 'table' ? [emptyTable(rows, columns)] : blockOf(kind, null, [Fragment.empty])
  tr.replaceWith(at, position + node.nodeSize, made)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
}

/** Turns a paragraph into a heading, a judgement, a list or back; what its sentences rest on goes with them. Quotations, tables and figures stay what they are. */
export function convertBlock(state: EditorState, id: string, kind: ConvertKind): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found || kindOf(found.node) === null) return null
  const { position, node } = found
  const parts = node.type === nodes.list ? node.children.map((item) => item.content) : [node.content]
  const { tr } = state
  tr.replaceWith(position, position + node.nodeSize, blockOf(kind, id, parts))
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(state.selection.head, tr.doc.content.size)))).scrollIntoView()
}

export function removeBlock(state: EditorState, id: string): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const { position, node } = found
  const alone = state.doc.resolve(position).parent.childCount === 1
  const { tr } = state
  tr.replaceWith(position, position + node.nodeSize, alone ? nodes.paragraph.create() : [])
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position), -1)).scrollIntoView()
}

/** Moves a block one place up (-1) or down (1), past sections that the app writes into the next one at its section's end; the caret stays in it. */
export function moveBlock(state: EditorState, id: string, by: -1 | 1): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const { position, node } = found
  const place = state.doc.resolve(position)
  const section = place.parent
  const to = place.index() + by
  const inSection = to >= 0 && to < section.childCount && !isRoom(section, to)
  const target = inSection ? place.posAtIndex(by === -1 ? to : to + 1) : otherSection(state.doc, place.index(0), by)
  if (target === null) return null
  const caret = state.selection.head - position
  const { tr } = state
  tr.insert(target, node)
  const old = tr.mapping.map(position)
  tr.replaceWith(old, old + node.nodeSize, section.childCount === 1 ? nodes.paragraph.create() : [])
  const now = target > position ? target - (section.childCount === 1 ? node.nodeSize - 2 : node.nodeSize) : target
  const inside = caret >= 0 && caret <= node.nodeSize ? now + caret : now + 1
  return tr.setSelection(inMoved(tr, now, inside)).scrollIntoView()
}

/** The caret where it was in the block that stands at `start` now; a block without text is selected as one. */
function inMoved({ doc }: Transaction, start: number, caret: number): Selection {
  return doc.nodeAt(start)?.isAtom === true ? NodeSelection.create(doc, start) : TextSelection.near(doc.resolve(caret))
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
