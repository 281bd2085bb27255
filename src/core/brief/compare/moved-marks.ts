import { z } from 'zod'
import { MatrixMark, type BriefBlock } from '#core/brief.ts'
import { matrixSentences } from '#core/brief-matrix.ts'

/** A mark of a matrix that is another than before; null: not judged, or its hypothesis is not in that brief. `hypothesis` is its name now. */
export const MovedMark = z.object({
  hypothesis: z.string(),
  before: MatrixMark.nullable(),
  after: MatrixMark.nullable(),
})
export type MovedMark = z.infer<typeof MovedMark>

/** The marks of a row with the hypotheses they are for. */
export type RowMarks = readonly { id: string; name: string; mark: MatrixMark | null }[]

/** The marks of each row of a matrix, by the id of the row's first sentence; of other blocks none. */
export function marksBySentence(block: BriefBlock): Map<string, RowMarks> {
  if (block.kind !== 'matrix') return new Map()
  const { hypotheses, rows } = block
  return new Map(
    rows.flatMap((row) => {
      const [first] = matrixSentences({ rows: [row] })
      const marks = hypotheses.map(({ id, name }, index) => ({ id, name, mark: row.marks[index] ?? null }))
      return first ? [[first.id, marks] as const] : []
    }),
  )
}

/** Which marks of one row moved. A copy of a brief keeps the ids of its hypotheses; one that has another id is known by its name. */
export function movedMarks(before: RowMarks, after: RowMarks): MovedMark[] {
  const rest = new Set(before)
  const pairs = after.map((now) => {
    const was =
      [...rest].find(({ id }) => id === now.id) ??
      [...rest].find(({ id, name }) => name === now.name && !after.some((other) => other.id === id))
    if (was) rest.delete(was)
    return { hypothesis: now.name, before: was?.mark ?? null, after: now.mark }
  })
  const gone = [...rest].map(({ name, mark }) => ({ hypothesis: name, before: mark, after: null }))
  return [...pairs, ...gone].filter((pair) => pair.before !== pair.after)
}
