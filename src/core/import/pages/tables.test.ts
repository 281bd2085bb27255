import { describe, expect, it } from 'vitest'
import { page, paragraph, piece, RIVER, ROAD } from './fixtures/typeset.ts'
import type { Piece } from './page.ts'
import { pageBlocks } from './page-blocks.ts'

const around = [...paragraph(RIVER, 100), ...paragraph(ROAD, 320)]

const cells = (y: number, texts: readonly [string, number][]): Piece[] => texts.map(([text, x]) => piece(text, y, { x }))
const kept = (pieces: readonly Piece[]): string[] =>
  pageBlocks([page('1', pieces)]).blocks.map(({ kind, text }) => `${kind}: ${text}`)
const between = (rows: readonly string[]): string[] => [
  `paragraph: ${RIVER.join(' ')}`,
  ...rows.map((row) => `table-row: ${row}`),
  `paragraph: ${ROAD.join(' ')}`,
]

it('columns of figures are a table, a row for each line', () => {
  const table = [
    ['Year', 'Oil', 'Gas'],
    ['2019', '11.0', '46.9'],
    ['2020', '9.8', '39.1'],
  ].flatMap((row, line) =>
    cells(
      200 + line * 14,
      row.map((text, column) => [text, 70 + column * 150]),
    ),
  )
  expect(kept([...around, ...table])).toEqual(between(['Year | Oil | Gas', '2019 | 11.0 | 46.9', '2020 | 9.8 | 39.1']))
})

describe('a table whose cells stand as near to each other as words', () => {
  const rows = ['North gate', 'Old bridge', 'River road', 'Lake shore'].flatMap((name, index) =>
    cells(214 + index * 14, [
      [name, 70],
      [String(85 + index), 125],
      [String(31 + index), 195],
    ]),
  )
  const read = ['North gate | 85 | 31', 'Old bridge | 86 | 32', 'River road | 87 | 33', 'Lake shore | 88 | 34']

  it('is read cell by cell, below the row that names its columns', () => {
    const head = cells(200, [
      ['Post', 85],
      ['Lorries a day', 125],
      ['Wait, hours', 195],
    ])
    expect(kept([...around, ...head, ...rows])).toEqual(between(['Post | Lorries a day | Wait, hours', ...read]))
  })

  it('takes no line above it that names nothing', () => {
    const line = cells(200, [
      ['Lorries and hours', 70],
      ['of all posts', 160],
    ])
    const all = kept([...around, ...line, ...rows])
    expect(all).toContain('table-row: North gate | 85 | 31')
    expect(all.join('\n')).not.toMatch(/table-row: .*Lorries/)
  })
})
