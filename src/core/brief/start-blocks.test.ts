import { expect, test } from 'vitest'
import { isBare } from './bare-block.ts'
import { startBlocks } from './start-blocks.ts'
import { BriefBlock } from '../brief.ts'

const ids = (): (() => string) => {
  let count = 0
  return () => `n${(count += 1)}`
}

test('a section begins with a table whose columns and rows are named, and with a matrix, both waiting to be filled in', () => {
  const made = startBlocks(
    {
      start: [
        { kind: 'table', caption: 'Options', columns: ['Criterion', 'A', 'B'], rows: ['Cost', 'Risk'] },
        { kind: 'table', caption: 'Dates', columns: ['When', 'What'], rows: 2 },
        { kind: 'matrix', caption: 'ACH', hypotheses: 3, rows: 2 },
      ],
    },
    ids(),
  )
  const texts = made.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ sentences }) => sentences.map(({ text }) => text).join()))
      : block.kind,
  )
  expect(texts).toEqual([
    [
      ['Criterion', 'A', 'B'],
      ['Cost', '', ''],
      ['Risk', '', ''],
    ],
    [
      ['When', 'What'],
      ['', ''],
      ['', ''],
    ],
    'matrix',
  ])
  expect(made).toMatchObject([
    { headRow: true, headColumn: true },
    { headRow: true, headColumn: false },
    { rows: [{ marks: [null, null, null] }, {}] },
  ])
  expect(made.map((block) => BriefBlock.parse(block)).every(isBare)).toBe(true)
  const all = JSON.stringify(made).match(/"n\d+"/gu) ?? []
  expect(new Set(all).size).toBe(all.length)
})
