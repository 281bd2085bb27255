import { expect, test } from 'vitest'
import { typedDate } from './typed-date.ts'

test('dates are taken as lists show them, in both languages of the interface, each day and month of a year', () => {
  const refused: string[] = []
  for (const locale of ['en-GB', 'en-US', 'ru-RU'])
    for (const month of ['short', 'long'] as const)
      for (let number = 0; number < 12; number += 1) {
        const time = Date.UTC(2021, number, 7)
        const iso = `2021-${String(number + 1).padStart(2, '0')}`
        const shown = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC', ...options }).format(time)
        for (const [text, date] of [
          [shown({}), iso],
          [shown({ day: 'numeric' }), `${iso}-07`],
        ] as const)
          for (const one of [text, text.replace(/(?<=\d)\sг\./u, '')])
            if (typedDate(one) !== date) refused.push(`${one} → ${String(typedDate(one))}`)
      }
  expect(refused).toEqual([])
})

test('what is no date, holds more than one, or may be two is not taken', () => {
  for (const text of [
    '',
    'soon',
    'gas in Dec 2021',
    'Dec 2021 and after',
    '3/4/2021',
    '14.1.2022',
    '2022-13',
    '31 February 2022',
  ])
    expect([text, typedDate(text)]).toEqual([text, null])
})

test('dates as programs write them are taken as before', () => {
  expect(['2022', ' 2022-01 ', '2022-01-14'].map(typedDate)).toEqual(['2022', '2022-01', '2022-01-14'])
})
