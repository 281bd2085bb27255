import { claims } from './brief-table.ts'
import type { MatrixBlock, MatrixMark, Sentence } from './brief.ts'

/** How large a matrix may be made: a page has no room for more columns, and nobody weighs more rows. */
export const LARGEST_MATRIX = { hypotheses: 10, rows: 200 } as const

/** The marks, from the strongest for a hypothesis to the strongest against it. */
export const MARKS = ['CC', 'C', 'N', 'I', 'II'] as const satisfies readonly MatrixMark[]

/**
 * What a mark counts against its hypothesis. The method looks for what can be ruled out: hypotheses are ranked by the least inconsistency, and what is consistent
 * with one counts for nothing, since it is so with others too (Heuer, Psychology of Intelligence Analysis, 1999, ch. 8, steps 4 and 5). That a strong inconsistency
 * counts double is the count of the program made with Heuer (PARC, ACH 1.1, Technical Description), here without its weights for credibility and relevance.
 */
export const INCONSISTENCY: Readonly<Record<MatrixMark, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2 }

/** `score`: inconsistency; null while no cell is judged. `least`: none has less, and one has more. */
export type WeighedHypothesis = { score: number | null; unset: number; least: boolean }
/**
 * `spread`: steps between the mark most for and the mark most against any hypothesis, 0–4. `tells`: how far it tells the hypotheses apart: `most` of all rows, `some`, `nothing`
 * (the same mark everywhere, so that it speaks for none of them), or `open` while cells are not judged and no two marks differ yet.
 */
export type WeighedRow = { spread: number; unset: number; tells: 'most' | 'some' | 'nothing' | 'open' }
export type WeighedMatrix = { hypotheses: WeighedHypothesis[]; rows: WeighedRow[]; unset: number }

type Marked = { rows: readonly { marks: readonly (MatrixMark | null)[] }[] }

/** What a matrix says, counted. A row of one hypothesis tells nothing apart and stays open. */
export function weighMatrix({ rows }: Marked, hypotheses: number): WeighedMatrix {
  const scores = Array.from({ length: hypotheses }, (_, column) => scoreOf(rows.map(({ marks }) => marks[column] ?? null)))
  const known = scores.flatMap(({ score }) => (score === null ? [] : [score]))
  const [least, greatest] = [Math.min(...known), Math.max(...known)]
  const spreads = rows.map(({ marks }) => spreadOf(marks))
  const widest = Math.max(0, ...spreads)
  return {
    hypotheses: scores.map((one) => ({ ...one, least: one.score === least && least < greatest })),
    rows: rows.map(({ marks }, index) => {
      const spread = spreads[index] ?? 0
      const unset = unsetIn(marks)
      const isOpen = unset > 0 || hypotheses < 2
      return { spread, unset, tells: spread > 0 ? (spread === widest ? 'most' : 'some') : isOpen ? 'open' : 'nothing' }
    }),
    unset: rows.reduce((sum, { marks }) => sum + unsetIn(marks), 0),
  }
}

/** Which row comes where when those that tell most apart stand first: their indices; equal ones keep their order. */
export function byDiagnosticity(rows: Marked['rows']): number[] {
  const spreads = rows.map(({ marks }) => spreadOf(marks))
  return rows.map((_, index) => index).toSorted((one, other) => (spreads[other] ?? 0) - (spreads[one] ?? 0))
}

/** The sentences of its rows; a dash that only holds a place is none. Hypotheses claim nothing. */
export function matrixSentences({ rows }: Pick<MatrixBlock, 'rows'>): Sentence[] {
  return rows.flatMap(({ sentences }) => sentences.filter((sentence) => claims(sentence, false)))
}

/** Whether nothing stands in it. */
export function isBlankMatrix(matrix: MatrixBlock): boolean {
  return matrix.caption === '' && isUnfilledMatrix(matrix)
}

/** Whether nothing stands in it but what it is called. */
export function isUnfilledMatrix({ hypotheses, rows }: Pick<MatrixBlock, 'hypotheses' | 'rows'>): boolean {
  return (
    hypotheses.every(({ name, statement }) => name === '' && statement === '') &&
    rows.every(({ sentences, marks }) => sentences.length === 0 && marks.every((mark) => mark === null))
  )
}

/** Whether a matrix is no larger than one may be made. */
export function fitsMatrix({ hypotheses, rows }: { hypotheses: readonly unknown[]; rows: readonly unknown[] }): boolean {
  return hypotheses.length <= LARGEST_MATRIX.hypotheses && rows.length <= LARGEST_MATRIX.rows
}

function scoreOf(marks: readonly (MatrixMark | null)[]): Omit<WeighedHypothesis, 'least'> {
  const set = marks.flatMap((mark) => mark ?? [])
  const score = set.reduce((sum, mark) => sum + INCONSISTENCY[mark], 0)
  return { score: set.length === 0 ? null : score, unset: marks.length - set.length }
}

function spreadOf(marks: readonly (MatrixMark | null)[]): number {
  const places = marks.flatMap((mark) => (mark === null ? [] : [MARKS.indexOf(mark)]))
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places)
}

function unsetIn(marks: readonly (MatrixMark | null)[]): number {
  return marks.filter((mark) => mark === null).length
}
