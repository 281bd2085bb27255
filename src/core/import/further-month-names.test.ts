import { expect, test } from 'vitest'
import { readDateLine } from './date-line.ts'
import { readDate } from './dates.ts'
import { FURTHER_MONTHS } from './further-month-names.ts'

test.each(Object.entries(FURTHER_MONTHS))('a date is read with each month of a language: %s', (_language, months) => {
  const wrong = months.split(' ').flatMap((forms, index) => {
    const date = `2022-${String(index + 1).padStart(2, '0')}-14`
    return forms.split('/').filter((form) => readDate(`14 ${form} 2022`) !== date)
  })
  expect(wrong).toEqual([])
})

test.each([
  ['2022년 1월 14일', '2022-01-14'],
  ['2022 оны 1-р сарын 14', '2022-01-14'],
  ['14 tháng 1, 2022', '2022-01-14'],
  ['14 январи соли 2022', '2022-01-14'],
  ['20220114T093000Z', '2022-01-14'],
  ['14JAN2022', '2022-01-14'],
])('%s is read', (text, date) => {
  expect(readDate(text)).toBe(date)
})

test('a year of two figures counts in a line that is a date and nothing else', () => {
  expect(readDateLine('14.01.22, 09:30')?.date).toBe('2022-01-14')
  expect(readDateLine('Version 1.2.22')).toBeNull()
})
