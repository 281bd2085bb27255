import type { Sentence, TableBlock } from './brief.ts'

/** How large a table may be made: more is no table that anybody reads, and would not fit on paper. */
export const LARGEST_TABLE = { columns: 40, cells: 2000 } as const

/** Whether the cell of that row and column (from 0) names its column or row. */
export function isHeadCell(
  { headRow, headColumn }: Pick<TableBlock, 'headRow' | 'headColumn'>,
  row: number,
  column: number,
): boolean {
  return (headRow && row === 0) || (headColumn && column === 0)
}

/** Whether a sentence in a table claims something: it rests on something, or it says something in a cell that is no head. */
export function claims({ text, evidence }: Sentence, inHead: boolean): boolean {
  return evidence.excerpts.length > 0 || evidence.tag !== null || (!inHead && /[\p{L}\p{N}]/u.test(text))
}

/**
 * The sentences of a table, row by row. What only names a column or a row is none, as a heading is none, unless it was given evidence; nor is a dash that stands
 * for no figure. Neither needs evidence or counts as words of a section.
 */
export function tableSentences(table: TableBlock): Sentence[] {
  return table.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ sentences }, column) => sentences.filter((sentence) => claims(sentence, isHeadCell(table, row, column)))),
  )
}

/** What a table says point by point: all that stands in each row but the head row's, empty rows left out. */
export function tablePoints({ headRow, rows }: TableBlock): Sentence[][] {
  const points = rows.slice(headRow ? 1 : 0).map(({ cells }) => cells.flatMap(({ sentences }) => sentences))
  return points.filter((sentences) => sentences.length > 0)
}

/** Whether nothing is said in it but what its columns, rows and itself are called. */
export function isUnfilled(table: TableBlock): boolean {
  return table.rows.every(({ cells }, row) =>
    cells.every(({ sentences }, column) => sentences.every((sentence) => !claims(sentence, isHeadCell(table, row, column)))),
  )
}

/** Whether nothing stands in it. */
export function saysNothing({ caption, rows }: TableBlock): boolean {
  return caption === '' && rows.every(({ cells }) => cells.every(({ sentences }) => sentences.length === 0))
}
