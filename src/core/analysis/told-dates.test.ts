import { expect, test } from 'vitest'
import { toldDates } from './told-dates.ts'

/** A Thursday. */
const WRITTEN = '2025-03-06'
const told = (text: string, written: string | null = WRITTEN) =>
  toldDates(text, written).map(({ date, printed, told: from }) => `${printed} = ${date}${from ? ' (told)' : ''}`)

test.each([
  ['The line opened on 14 January 2022 and closed in March 2024.', ['14 January 2022 = 2022-01-14', 'March 2024 = 2024-03']],
  ['Talks ended on Tuesday.', ['on Tuesday = 2025-03-04 (told)']],
  ['Talks ended on Thursday.', ['on Thursday = 2025-03-06 (told)']],
  ['They had met last Thursday.', ['last Thursday = 2025-02-27 (told)']],
  ['They meet next Monday.', ['next Monday = 2025-03-10 (told)']],
  ['It rose last year and fell two months ago.', ['last year = 2024 (told)', 'two months ago = 2025-01 (told)']],
  ['They signed on 2 April.', ['2 April = 2024-04-02 (told)']],
  ['The next round is on 2 April.', ['2 April = 2025-04-02 (told)']],
  ['They should pay from January.', ['January = 2026-01 (told)']],
  ['They signed on 2 February.', ['2 February = 2025-02-02 (told)']],
  ['В прошлом году добыча выросла, вчера её остановили.', ['В прошлом году = 2024 (told)', 'вчера = 2025-03-05 (told)']],
  ['It came three weeks ago, in the 1990s it had not.', ['three weeks ago = 2025-02 (told)']],
])('%s', (text, dates) => {
  expect(told(text)).toEqual(dates)
})

test('what is told from a day that is not known, or from another event, is left out', () => {
  expect(told('Talks ended on Tuesday, a year earlier they had begun.', '2025-03')).toEqual([])
  expect(told('It fell last month.', '2025')).toEqual([])
  expect(told('It fell last month, and in 2021.', null)).toEqual(['2021 = 2021'])
})

test('dates at the edge of a year', () => {
  expect(told('It came yesterday, and next month it goes.', '2024-12-31')).toEqual([
    'yesterday = 2024-12-30 (told)',
    'next month = 2025-01 (told)',
  ])
  expect(told('It fell last month.', '2025-01-02')).toEqual(['last month = 2024-12 (told)'])
})
