import { Fragment, Slice } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { asLine } from './as-line.ts'
import { hypothesesOf, matrixOf, rowsOf } from './matrices.ts'
import { fitsMatrix } from '#core/brief-matrix.ts'
import { schema } from './schema.ts'

const { nodes } = schema
const PARTS = new Set([nodes.matrix, nodes.hypotheses, nodes.hypothesis, nodes.evidence])

/**
 * What is pasted, as it fits where matrices are concerned: in one everything runs on as one text; elsewhere a whole matrix stays one, and parts of one are
 * paragraphs.
 */
export function fitMatrices(state: EditorState, slice: Slice): Slice {
  const { content, openStart, openEnd } = slice
  if (matrixOf(state) !== null) return isLine(content) ? slice : new Slice(asLine(content), 0, 0)
  if (!content.content.some(({ type }) => PARTS.has(type))) return slice
  const made = content.content.flatMap((node) => (PARTS.has(node.type) && !isWhole(node) ? textsIn(node) : [node]))
  return new Slice(
    Fragment.fromArray(made),
    depthOf(made[0], content.firstChild, openStart),
    depthOf(made.at(-1), content.lastChild, openEnd),
  )
}

/** How deep the slice is open at an end where the node `was` was open `before`: a whole matrix is closed, a text of one open, and so is what now stands at the end for one without text. */
function depthOf(node: TextNode | undefined, was: TextNode | null, before: number): number {
  if (node === was) return node?.type === nodes.matrix ? 0 : before
  return node?.type === nodes.paragraph ? Math.min(1, before) : 0
}

function isLine({ firstChild, childCount }: Fragment): boolean {
  return !firstChild || firstChild.isInline || (childCount === 1 && firstChild.isTextblock)
}

function isWhole(node: TextNode): boolean {
  return (
    node.type === nodes.matrix &&
    node.type.validContent(node.content) &&
    fitsMatrix({ hypotheses: hypothesesOf(node), rows: rowsOf(node) })
  )
}

function textsIn(node: TextNode): TextNode[] {
  if (!node.isTextblock) return node.children.flatMap(textsIn)
  return node.content.size === 0 ? [] : [nodes.paragraph.create(null, node.content)]
}
