import type { Node as TextNode, ResolvedPos } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { MatrixMark } from '#core/brief.ts'
import type { Marks } from './matrix-schema.ts'
import { schema } from './schema.ts'

const { nodes } = schema

/** A matrix in the document: `position` is before it. */
export type MatrixPlace = { matrix: TextNode; position: number }

/** Hypotheses and rows of one that is put in. */
const NEW_MATRIX = { hypotheses: 2, rows: 3 }

export function emptyMatrix(): TextNode {
  const hypotheses = Array.from({ length: NEW_MATRIX.hypotheses }, () => nodes.hypothesis.create())
  const rows = Array.from({ length: NEW_MATRIX.rows }, () => emptyEvidence(hypotheses.length))
  return nodes.matrix.create(null, [nodes.caption.create(), nodes.hypotheses.create(null, hypotheses), ...rows])
}

/** A row in which nothing is judged yet. */
export function emptyEvidence(hypotheses: number): TextNode {
  return nodes.evidence.create({ marks: Array.from({ length: hypotheses }, () => null) })
}

export function hypothesesOf(matrix: TextNode): readonly TextNode[] {
  return matrix.child(1).children
}

export function rowsOf(matrix: TextNode): readonly TextNode[] {
  return matrix.children.slice(FIRST_ROW)
}

/** The marks of a row, one for each hypothesis. */
export function marksOf(row: TextNode, hypotheses: number): (MatrixMark | null)[] {
  const marks = row.attrs['marks'] as Marks
  return Array.from({ length: hypotheses }, (_, column) => marks[column] ?? null)
}

/** The matrix around a place in the text, and where in it: the row (null above the rows) and the hypothesis (null elsewhere), from 0. */
export function matrixAround($place: ResolvedPos): (MatrixPlace & { row: number | null; hypothesis: number | null }) | null {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const matrix = $place.node(depth)
    if (matrix.type !== nodes.matrix) continue
    const child = $place.index(depth)
    const row = child >= FIRST_ROW && $place.depth > depth ? child - FIRST_ROW : null
    const hypothesis = child === FIRST_ROW - 1 && $place.depth > depth + 1 ? $place.index(depth + 1) : null
    return { matrix, position: $place.before(depth), row, hypothesis }
  }
  return null
}

/** The matrix with the caret, and where in it that is; null elsewhere. */
export function matrixOf({ selection: { $head } }: EditorState): ReturnType<typeof matrixAround> {
  return matrixAround($head)
}

/** The position before a row; of the number of rows: behind the last. */
export function rowPosition({ matrix, position }: MatrixPlace, row: number): number {
  return position + 1 + sizeOf(matrix.children.slice(0, FIRST_ROW + row))
}

/** The position before a hypothesis; of their number: behind the last. */
export function hypothesisPosition({ matrix, position }: MatrixPlace, column: number): number {
  return position + 1 + matrix.child(0).nodeSize + 1 + sizeOf(hypothesesOf(matrix).slice(0, column))
}

export function captionEnd({ matrix, position }: MatrixPlace): number {
  return position + matrix.child(0).nodeSize
}

/** The end of the text of a row. */
export function rowEnd(place: MatrixPlace, row: number): number {
  return rowPosition(place, row) + 1 + (rowsOf(place.matrix)[row]?.content.size ?? 0)
}

/** The end of the name of a hypothesis. */
export function hypothesisEnd(place: MatrixPlace, column: number): number {
  return hypothesisPosition(place, column) + 1 + (hypothesesOf(place.matrix)[column]?.content.size ?? 0)
}

/** Sets, or with null takes away, the mark of a row for a hypothesis; null where it is that already. `position` is before the row. */
export function setMark(state: EditorState, position: number, column: number, mark: MatrixMark | null): Transaction | null {
  const row = state.doc.nodeAt(position)
  const matrix = state.doc.resolve(position).parent
  if (row?.type !== nodes.evidence || column >= hypothesesOf(matrix).length) return null
  const marks = marksOf(row, hypothesesOf(matrix).length)
  if (marks[column] === mark) return null
  return state.tr.setNodeAttribute(position, 'marks', marks.with(column, mark))
}

/** Behind the caption and the hypotheses. */
const FIRST_ROW = 2

function sizeOf(all: readonly TextNode[]): number {
  return all.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}
