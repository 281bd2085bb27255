import type { MatrixMark } from '#core/brief.ts'
import { fitsMatrix, LARGEST_MATRIX, MARKS } from '#core/brief-matrix.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { WrittenText } from './read-blocks.ts'
import type { WrittenTable } from './read-table.ts'

export type WrittenMatrix = {
  kind: 'matrix'
  line: number
  caption: WrittenText | null
  /** A name, and behind a colon and a space the statement in full. */
  hypotheses: WrittenText[]
  rows: { evidence: WrittenText; marks: (MatrixMark | null)[] }[]
}

/** What stands above a table that is a matrix, with its caption behind it. */
export const MATRIX_SIGN = 'Matrix:'
const HEADING = /^ {0,3}Matrix:(?: +(?<caption>\S.*))?$/u
/** In a cell that is not judged yet. */
const UNSET = /^[-–—?]?$/u

/** Whether a paragraph of this line makes a matrix of the table below it, and its caption; null where it does not. */
export function matrixHeading(line: string): { caption: string | null } | null {
  const found = HEADING.exec(line.trimEnd())
  return found && { caption: found.groups?.['caption'] ?? null }
}

/**
 * The matrix that a table below such a line is: evidence in its first column, a hypothesis in each other, and marks in the cells. Failures, with the line:
 * not-in-a-section (no hypotheses, no evidence, or a cell that is no mark), too-large.
 */
export function matrixOf({ line, headRow, rows }: WrittenTable, caption: WrittenText | null): Result<WrittenMatrix> {
  const [head = [], ...body] = rows
  const hypotheses = head.slice(1)
  if (!headRow || hypotheses.length === 0 || body.length === 0)
    return failure('not-in-a-section', t('write:matrixNeeds', { line }))
  if (!fitsMatrix({ hypotheses, rows: body })) return failure('too-large', t('write:largeMatrix', { line, ...LARGEST_MATRIX }))
  const read: WrittenMatrix['rows'] = []
  for (const [evidence, ...cells] of body) {
    const marks: (MatrixMark | null)[] = []
    for (const cell of cells) {
      const mark = markOf(cell.text)
      if (mark === undefined)
        return failure('not-in-a-section', t('write:noMark', { line: cell.line, text: cell.text, marks: MARKS.join(', ') }))
      marks.push(mark)
    }
    if (evidence) read.push({ evidence, marks })
  }
  return success({ kind: 'matrix', line, caption, hypotheses, rows: read })
}

/** The name of a hypothesis, and its statement where it has one. A colon behind a backslash belongs to the name. */
export function nameAndStatement({ line, text }: WrittenText): { name: WrittenText; statement: WrittenText } {
  const at = /(?<!\\):\s/u.exec(text)?.index ?? text.length
  return { name: { line, text: text.slice(0, at).trim() }, statement: { line, text: text.slice(at + 1).trim() } }
}

/** The mark of a cell, null for an empty one; undefined for what is none. */
function markOf(text: string): MatrixMark | null | undefined {
  if (UNSET.test(text)) return null
  return MARKS.find((mark) => mark === text.toUpperCase())
}
