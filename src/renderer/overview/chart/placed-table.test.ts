import { expect, test } from 'vitest'
import { cellOf } from './heat-map.ts'
import { placedTable, placedWords } from './placed-table.ts'

const rows = [
  { id: 'gas', label: 'Gas' },
  { id: 'coal', label: 'Coal' },
]
const columns = [
  { id: '2023-04', label: 'Apr', name: 'April 2023' },
  { id: '2023-05', label: 'May', name: 'May 2023' },
]
const values = new Map([
  [cellOf('gas', '2023-05'), { marked: 2, suggested: 5, name: 'Gas, May 2023' }],
  [cellOf('coal', '2023-04'), { marked: 1, suggested: 0, name: 'Coal, April 2023' }],
  // Of a month that is not shown.
  [cellOf('coal', '2020-01'), { marked: 90, suggested: 0, name: 'Coal, January 2020' }],
])

test('the table of a figure names its rows and columns whole, and says what is marked', () => {
  expect(placedTable('Theme', rows, columns, values)).toEqual([
    ['Theme', 'April 2023', 'May 2023'],
    ['Gas', '–', '7 (2)'],
    ['Coal', '1 (1)', '–'],
  ])
})

test('in words it says where most of what is shown is', () => {
  expect(placedWords('Themes', rows, columns, values)).toContain('Most has Gas, May 2023.')
  expect(placedWords('Themes', rows, [], values)).toContain('all empty')
})
