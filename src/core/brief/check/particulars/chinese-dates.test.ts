import { expect, test } from 'vitest'
import { chineseDates, hasChineseDates } from './chinese-dates.ts'

const datesOf = (text: string, written: string | null = '2024-08-22'): string[] =>
  chineseDates(text, written).map(({ year, month, day, compared }) =>
    [year, month, day, compared === true ? 'compared' : null].filter((part) => part !== null).join('-'),
  )

test.each([
  ['2023年5月18日,会议召开。', ['2023-5-18']],
  ['今年1至3月出口增长。', ['2024-1', '2024-2', '2024-3']],
  ['自7月1日起实行。', ['2024-7-1']],
  // The last one before the article was written.
  ['12月的会议', ['2023-12']],
  ['去年十二月', ['2023-12']],
  ['2021年开工,6月投产。', ['2021', '2021-6', '2024-6']],
  ['6月5日至8日', ['2024-6-5', '2024-6-8']],
  ['8月21—22日', ['2024-8-21', '2024-8-22']],
  ['上个月', ['2024-7']],
  ['周三表示', ['2024-8-21']],
])('“%s” gives %j', (text, dates) => {
  expect(datesOf(text)).toEqual(expect.arrayContaining(dates))
})

test('year on year names the year before, told only beside another', () => {
  expect(datesOf('今年1至2月出口增长,同比增长17%')).toEqual(
    expect.arrayContaining(['2024-1', '2023-1-compared', '2023-2-compared']),
  )
})

test('so many months are no month, yen are no days, and another script gives nothing', () => {
  expect(datesOf('贷款30日元,日均12日本人')).toEqual([])
  expect(datesOf('用了3个月')).toEqual([])
  expect(datesOf('7 July 2024')).toEqual([])
  expect(hasChineseDates('7 July 2024')).toBe(false)
  expect(hasChineseDates('二〇二四年七月')).toBe(false)
})

test('without the day it was written only what is told in full is known', () => {
  expect(datesOf('2023年5月18日', null)).toEqual(['2023-5-18'])
  expect(datesOf('今年', null)).toEqual([])
})
