import { expect, test } from 'vitest'
import { readDate } from './dates.ts'
import { solarDate } from './solar-calendar.ts'

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')

test('days of the solar calendar are those that the Unicode tables know', () => {
  const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let day = 0; day < 55_000; day += 37) {
    const date = new Date(Date.UTC(1930, 0, 1 + day))
    const part = Object.fromEntries(solar.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
    expect(solarDate(part['year'] ?? 0, MONTHS[(part['month'] ?? 0) - 1] ?? '', part['day'] ?? 0)).toBe(
      date.toISOString().slice(0, 10),
    )
  }
})

test.each([
  ['۲۴ دی ۱۴۰۰', '2022-01-14'],
  ['جمعه ۲۴ جدی ۱۴۰۰', '2022-01-14'],
  ['۳۰ اسفند ۱۴۰۰', null],
])('%s is read as it is written', (text, date) => {
  expect(readDate(text)).toBe(date)
})
