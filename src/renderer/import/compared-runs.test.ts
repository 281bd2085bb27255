import { expect, test } from 'vitest'
import type { ComparedRow } from '#contract/import-review.ts'
import { comparedRuns } from './compared-runs.ts'

const row = (kind: ComparedRow['kind']): ComparedRow => ({ kind, left: 'a', right: 'a', leftSpans: [], rightSpans: [] })
const rows = [row('changed'), row('same'), row('same'), row('same'), row('only-left'), row('same')]

test('a long stretch that is the same is folded, a short one is shown', () => {
  expect(comparedRuns(rows, new Set()).map(({ at, folded, rows: run }) => [at, folded, run.length])).toEqual([
    [0, false, 1],
    [1, true, 3],
    [4, false, 1],
    [5, false, 1],
  ])
})

test('what was unfolded stays so', () => {
  expect(comparedRuns(rows, new Set([1])).some((run) => run.folded)).toBe(false)
})
