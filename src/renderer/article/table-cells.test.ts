import { expect, test } from 'vitest'
import { cellsOf, figureColumns, hasFigures } from './table-cells.ts'

test('cells are found at their places, empty ones too', () => {
  const text = 'Gas |  | 62.5'
  expect(cellsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Gas', '', '62.5'])
})

test('columns of figures are told from columns of words, the first one names the rows', () => {
  const rows = [
    'Year | Containers | Change | Remark',
    '2019 | 28,400 | – | first year',
    '2021 | 31,900 | +12.3 % | closed in 2020',
  ]
  expect([...figureColumns(rows)]).toEqual([1, 2])
  expect(hasFigures(rows[0] ?? '')).toBe(false)
  expect(hasFigures(rows[1] ?? '')).toBe(true)
})
