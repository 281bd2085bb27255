import type { ComparedRow } from '#contract/import-review.ts'

/** Rows shown together; `at` is the first one's place. `folded`: a stretch of equal paragraphs that is shown as one line. */
export type ComparedRun = { at: number; folded: boolean; rows: ComparedRow[] }

/** A fold saves room from this many paragraphs on. */
const WORTH_FOLDING = 3

/** Cuts a comparison into stretches that are the same and stretches that differ; long equal ones are folded unless their place is in `unfolded`. */
export function comparedRuns(rows: readonly ComparedRow[], unfolded: ReadonlySet<number>): ComparedRun[] {
  const runs: (ComparedRun & { same: boolean })[] = []
  for (const [at, row] of rows.entries()) {
    const same = row.kind === 'same'
    const last = runs.at(-1)
    if (last?.same === same) last.rows.push(row)
    else runs.push({ at, same, folded: false, rows: [row] })
  }
  return runs.map(({ at, same, rows: run }) => ({
    at,
    folded: same && run.length >= WORTH_FOLDING && !unfolded.has(at),
    rows: run,
  }))
}
