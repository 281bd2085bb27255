import type { Chunk } from './rows.ts'

/** Chunks by rows from top to bottom, each row from left to right. */
export function gridRows(chunks: readonly Chunk[]): Chunk[][] {
  const rows: { y: number; size: number; chunks: Chunk[] }[] = []
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row !== undefined && chunk.y - row.y < 0.35 * Math.min(row.size, chunk.size)) row.chunks.push(chunk)
    else rows.push({ y: chunk.y, size: chunk.size, chunks: [chunk] })
  }
  return rows.map((row) => row.chunks.sort((a, b) => a.x - b.x))
}

/** Share of the lines of running text that reach the edge of their column; cells of tables rarely do. */
const FULL_LINES = 0.5
const NEARLY = 0.82

/** Whether chunks are running text in a column, because most of its lines are full; more than two chunks in many rows are cells. */
export function fillsColumns(chunks: readonly Chunk[]): boolean {
  const rows = gridRows(chunks)
  const left = Math.min(...chunks.map((chunk) => chunk.x))
  const right = Math.max(...chunks.map((chunk) => chunk.right))
  const full = rows.filter(
    (row) => (row.at(-1)?.right ?? 0) - left >= NEARLY * (right - left) && inkOf(row) >= 0.6 * (right - left),
  )
  const wide = right - left >= 12 * (chunks[0]?.size ?? 0) * 0.5
  return wide && full.length >= FULL_LINES * rows.length
}

function inkOf(row: readonly Chunk[]): number {
  return row.reduce((sum, chunk) => sum + chunk.right - chunk.x, 0)
}
