import { expect, test } from 'vitest'
import { MOST_MONTHS, monthColumns } from './months.ts'

const of = (month: string | null) => ({ theme: 'gas', month, articles: 1, marked: 0, suggested: 1 })
const ids = (...months: (string | null)[]) => monthColumns(months.map(of)).columns.map(({ id }) => id)

test('months without anything stand between those with something, over the turn of a year', () => {
  expect(ids('2023-02', '2022-11')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02'])
})

test('what has no month stands before them', () => {
  expect(ids('2023-02', '2021', null, '2020')).toEqual(['none', '2020', '2021', '2023-02'])
  expect(monthColumns([])).toEqual({ columns: [], cut: false })
})

test('a long gap takes one column, which says how long it is', () => {
  const { columns } = monthColumns(['2022-11', '2023-09'].map(of))
  expect(columns).toEqual([
    { id: '2022-11', month: '2022-11' },
    { id: 'gap 2022-12', month: '2022-12', empty: 9 },
    { id: '2023-09', month: '2023-09' },
  ])
})

test('of a long time the last ten years are shown', () => {
  const { columns, cut } = monthColumns(['1990-01', '2023-12'].map(of))
  expect(cut).toBe(true)
  expect(columns).toEqual([
    { id: 'gap 2014-01', month: '2014-01', empty: MOST_MONTHS - 1 },
    { id: '2023-12', month: '2023-12' },
  ])
})
