import { Fragment } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import { isNumberedHere, setPointKind } from './point-kinds.ts'
import { levelsOf } from './point-levels.ts'
import { schema } from './schema.ts'
import { emptyMatrix } from './matrices.ts'
import { emptyTable } from './tables.ts'

/** What can be put into a section by hand; quotations come from the excerpts. */
export type InsertKind = 'paragraph' | 'heading' | 'judgement' | 'bullets' | 'numbers' | 'table' | 'matrix' | 'figure'
/** What one block can be turned into. */
export type ConvertKind = Exclude<InsertKind, 'table' | 'matrix' | 'figure'>

/** Rows and columns of a table that is put in. */
const NEW_TABLE = { rows: 3, columns: 3 }

const { nodes } = schema

/** `levels`: those of the points, where they were some. */
function blockOf(kind: ConvertKind, id: string | null, parts: readonly Fragment[], levels: readonly number[] = []): TextNode[] {
  const attrs = id === null ? null : { id }
  if (kind === 'paragraph') return parts.map((part, index) => nodes.paragraph.create(index === 0 ? attrs : null, part))
  if (kind === 'heading') return parts.map((part, index) => nodes.heading.create(index === 0 ? attrs : null, asHeading(part)))
  if (kind === 'judgement') return [nodes.judgement.create(attrs, joined(parts))]
  return [
    nodes.list.create(
      { ...attrs, ordered: kind === 'numbers' },
      parts.map((part, at) => nodes.item.create({ level: levels[at] ?? 0 }, part)),
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

/** Which kind a block is, for what it can be turned into; null for a quotation, a table, a matrix or a figure. */
export function kindOf(node: TextNode): ConvertKind | null {
  if (node.type === nodes.list) return node.attrs['ordered'] === true ? 'numbers' : 'bullets'
  const { type } = node
  return type === nodes.paragraph || type === nodes.heading || type === nodes.judgement ? (type.name as ConvertKind) : null
}

/** The same, of a list as it is where the caret stands. */
export function kindHere(state: EditorState, node: TextNode): ConvertKind | null {
  return node.type === nodes.list ? (isNumberedHere(state, node) ? 'numbers' : 'bullets') : kindOf(node)
}

function madeOf(kind: Exclude<InsertKind, 'figure'>): TextNode[] {
  if (kind === 'table') return [emptyTable(NEW_TABLE.rows, NEW_TABLE.columns)]
  return kind === 'matrix' ? [emptyMatrix()] : blockOf(kind, null, [Fragment.empty])
}

/** Puts an empty block behind the block `id`, in its place where that is an empty paragraph, with the caret in it. */
export function insertBlock(state: EditorState, id: string, kind: Exclude<InsertKind, 'figure'>): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found) return null
  const { position, node } = found
  const empty = node.type === nodes.paragraph && node.content.size === 0
  const { tr } = state
  const at = empty ? position : position + node.nodeSize
  const made = madeOf(kind)
  tr.replaceWith(at, position + node.nodeSize, made)
  return tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
}

/**
 * Turns a paragraph into a heading, a judgement, a list or back, of a list with the caret in a point below another the kind of those beside it; what its sentences rest on goes with them, and the caret stays behind the letter it was behind, or goes
 * to the block's end. Quotations, tables, matrices and figures stay what they are.
 */
export function convertBlock(state: EditorState, id: string, kind: ConvertKind): Transaction | null {
  const found = findNode(state.doc, id)
  if (!found || kindOf(found.node) === null) return null
  const { position, node } = found
  if (node.type === nodes.list && (kind === 'numbers' || kind === 'bullets'))
    return setPointKind(state, position, kind === 'numbers').scrollIntoView()
  const parts = node.type === nodes.list ? node.children.map((item) => item.content) : [node.content]
  const made = blockOf(kind, id, parts, node.type === nodes.list ? levelsOf(node.children) : [])
  const { tr } = state
  tr.replaceWith(position, position + node.nodeSize, made)
  const { $head } = state.selection
  const isHere = $head.pos > position && $head.pos < position + node.nodeSize && $head.parent.isTextblock
  const part = !isHere ? parts.length - 1 : node.type === nodes.list ? $head.index(2) : 0
  const letters = isHere ? $head.parentOffset : (parts.at(-1)?.size ?? 0)
  const before = parts.slice(0, part).reduce((sum, { size }) => sum + size, 0)
  // Points and paragraphs have two borders each, points joined to one text a space between them.
  const isJoined = made.length === 1 && made[0]?.type !== nodes.list
  const inner = isJoined ? 1 + before + part : (made[0]?.type === nodes.list ? 2 : 1) + before + 2 * part
  return tr.setSelection(TextSelection.near(tr.doc.resolve(position + inner + letters))).scrollIntoView()
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
