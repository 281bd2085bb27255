import { expect, it } from 'vitest'
import { readDateLine } from './date-line.ts'
import { findDate, readDate } from './dates.ts'

it.each([
  ['20th Oct, 2022. 11:43 am', '2022-10-20'],
  ['January 14th, 2022', '2022-01-14'],
  ['Published: 14 January 2022', '2022-01-14'],
  ['Oct. 5, 2021', '2021-10-05'],
  ['2022-01-14T09:30:00Z', '2022-01-14'],
  ['14 января 2022 г., 09:30', '2022-01-14'],
  ['2022 жылғы 14 қаңтар', '2022-01-14'],
  ['2022年1月14日 星期五', '2022-01-14'],
  ['vendredi 14 janvier 2022', '2022-01-14'],
  ['le 1er mars 2022', '2022-03-01'],
  ['Freitag, 14. Januar 2022', '2022-01-14'],
  ['14.01.2022', '2022-01-14'],
  ['14 de enero de 2022', '2022-01-14'],
  ['January 2022', '2022-01'],
  ['25/12/2021', '2021-12-25'],
])('reads %s as a line that is a date', (line, date) => {
  expect(readDateLine(line)).toEqual({ date })
})

it('knows only the year where day and month cannot be told apart', () => {
  expect(findDate('03/04/2021')?.date).toBe('2021')
  expect(findDate('04/04/2021')?.date).toBe('2021-04-04')
})

it.each(['on 5 June', '30 February 2022', 'Room 2022', '14 Bananas 2022', 'In 2022 they came'])(
  'finds no date in "%s"',
  (line) => {
    expect(findDate(line)).toBeNull()
  },
)

it('does not take a sentence or a change date for the date of issue', () => {
  expect(readDateLine('The bridge was closed on 14 January 2022')).toBeNull()
  expect(readDateLine('Updated: 15 January 2022')).toEqual({ date: null })
  expect(readDateLine('Published 14 January 2022, updated 15 January 2022')).toEqual({ date: '2022-01-14' })
})

it('reads years and months of metadata fields', () => {
  expect([readDate('2022'), readDate('2022-01'), readDate('2022-13')]).toEqual(['2022', '2022-01', null])
})
