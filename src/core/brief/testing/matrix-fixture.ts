import type { MatrixBlock, MatrixMark } from '#core/brief.ts'
import { MARKS } from '#core/brief-matrix.ts'

/** “CC I –” as marks; a dash for a cell that is not judged. */
export function marked(written: string): { marks: (MatrixMark | null)[] } {
  return { marks: written.split(' ').map((one) => MARKS.find((mark) => mark === one) ?? null) }
}

/** A matrix of these hypotheses. Each row is its sentence (none where it is empty), its marks as in `marked`, and what it rests on. */
export function matrixOf(
  names: readonly string[],
  rows: readonly (readonly [string, string, ...string[]])[],
  change: Partial<MatrixBlock> = {},
): MatrixBlock {
  return {
    kind: 'matrix',
    id: 'm',
    caption: '',
    hypotheses: names.map((name, index) => ({ id: `h${index}`, name, statement: '' })),
    rows: rows.map(([text, marks, ...excerpts], index) => ({
      id: `m.${index}`,
      sentences: text === '' ? [] : [{ id: `m.${index}.s`, text, evidence: { excerpts, tag: null } }],
      ...marked(marks),
    })),
    ...change,
  }
}
