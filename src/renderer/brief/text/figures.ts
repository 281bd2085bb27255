import type { Node as TextNode } from 'prosemirror-model'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import type { FigureText } from './figure-schema.ts'
import { cleanText } from './paste.ts'
import { schema } from './schema.ts'

/** Puts a figure of a picture behind a block, in its place where that is an empty paragraph, and selects it; null where there is no such block any more. */
export function insertFigure(state: EditorState, behind: string, id: string, image: string): Transaction | null {
  const found = findNode(state.doc, behind)
  if (!found || state.doc.resolve(found.position).parent.type !== schema.nodes.section) return null
  const { position, node } = found
  const empty = node.type === schema.nodes.paragraph && node.content.size === 0
  const at = empty ? position : position + node.nodeSize
  const tr = state.tr.replaceWith(at, position + node.nodeSize, schema.nodes.figure.create({ id, image }))
  return tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView()
}

/** What is written about a figure; one line without what cannot be printed. */
export function describeFigure(state: EditorState, position: number, text: FigureText, written: string): Transaction {
  return state.tr.setNodeAttribute(position, text, cleanText(written).replace(/[\t\r\n\f]+/g, ' '))
}

/** Another picture with the same words; null where there is no such figure any more. */
export function replacePicture(state: EditorState, figure: string, image: string): Transaction | null {
  const found = figureAt(state.doc, figure)
  return found && state.tr.setNodeAttribute(found.position, 'image', image)
}

/** Selects a figure as one; null where there is none of that id. */
export function selectFigure(state: EditorState, figure: string): Transaction | null {
  const found = figureAt(state.doc, figure)
  return found && state.tr.setSelection(NodeSelection.create(state.doc, found.position))
}

/** Puts the caret behind a figure, into a paragraph that is made where there is none. */
export function behindFigure(state: EditorState, figure: string): Transaction | null {
  const found = figureAt(state.doc, figure)
  if (!found) return null
  const end = found.position + found.node.nodeSize
  const { tr } = state
  if (state.doc.resolve(end).nodeAfter?.type !== schema.nodes.paragraph) tr.insert(end, schema.nodes.paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView()
}

/** The id of the figure that is selected as one; null where there is none. */
export function selectedFigure({ selection }: EditorState): string | null {
  return selection instanceof NodeSelection && selection.node.type === schema.nodes.figure
    ? String(selection.node.attrs['id'])
    : null
}

function figureAt(doc: TextNode, id: string): { position: number; node: TextNode } | null {
  const found = findNode(doc, id)
  return found?.node.type === schema.nodes.figure ? found : null
}
