import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 14)))

test.each(['en-GB', 'ru-RU'])('a date is taken as the list shows it, where the window writes dates as in %s', (locale) => {
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  const wrong = MONTHS.flatMap((date) => {
    const iso = date.toISOString().slice(0, 10)
    return [
      [day.format(date), iso],
      [month.format(date), iso.slice(0, 7)],
    ].filter(([shown, meant]) => readDate(shown ?? '') !== meant)
  })
  expect(wrong).toEqual([])
})
