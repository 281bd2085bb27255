import { expect, it } from 'vitest'
import { readDateLine } from './date-line.ts'
import { findDate, readDate } from './dates.ts'

it.each([
  ['20th Oct, 2022. 11:43 am', '2022-10-20'],
  ['2021. szeptember 14., kedd 10:12', '2021-09-14'],
  ['الثلاثاء ١٤ أيلول ٢٠٢١', '2021-09-14'],
  ['١٤ تشرين الثاني ٢٠٢١', '2021-11-14'],
  ['2022-يىل 7-مارت', '2022-03-07'],
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
  ['Jan. 14, 2022, 9:30 a.m. ET', '2022-01-14'],
  ['14 қаңтар 2022', '2022-01-14'],
  ['2022 жылдың 14 қаңтары', '2022-01-14'],
  ['14 қаңтарда 2022 жыл', '2022-01-14'],
  ['le 14 janvier 2022', '2022-01-14'],
  ['14-Jan-2022', '2022-01-14'],
  ['14 Jan ’22', '2022-01-14'],
  ['2022, January 14', '2022-01-14'],
  ['2022 Mar 07', '2022-03-07'],
  ['١٤ يناير ٢٠٢٢', '2022-01-14'],
  ['14. Jänner 2022', '2022-01-14'],
  ['二〇二二年一月十四日', '2022-01-14'],
  ['二○二二年十二月三十一日', '2022-12-31'],
  ['二零二二年十月二十日', '2022-10-20'],
  ['发布时间：2022年1月14日 09:30', '2022-01-14'],
  ['Опубликовано: 14 января 2022 года в 09:30', '2022-01-14'],
  ['Publié le 14 janvier 2022 à 09h30', '2022-01-14'],
  ['Veröffentlicht am 14.01.2022 um 09:30 Uhr', '2022-01-14'],
  ['Жарияланған күні: 2022 жылғы 14 қаңтар', '2022-01-14'],
])('reads %s as a line that is a date', (line, date) => {
  expect(readDateLine(line)).toEqual({ date })
})

it('knows only the year where day and month cannot be told apart', () => {
  expect(findDate('03/04/2021')?.date).toBe('2021')
  expect(findDate('04/04/2021')?.date).toBe('2021-04-04')
})

it.each([
  '14 January 1601',
  '2999-01-01',
  '31 December 2100',
  'on 5 June',
  '30 February 2022',
  'Room 2022',
  '14 Bananas 2022',
  'In 2022 they came',
])('finds no date in "%s"', (line) => {
  expect(findDate(line)).toBeNull()
})

it('does not take a sentence or a change date for the date of issue', () => {
  expect(readDateLine('The bridge was closed on 14 January 2022')).toBeNull()
  expect(readDateLine('Updated: 15 January 2022')).toEqual({ date: null })
  expect(readDateLine('Updated 15 January 2022 · First published 14 January 2022')).toEqual({ date: '2022-01-14' })
  expect(readDateLine('Published 14 January 2022, updated 15 January 2022')).toEqual({ date: '2022-01-14' })
})

it('reads years and months of metadata fields', () => {
  expect([readDate('2022'), readDate('2022-01'), readDate('2022-13')]).toEqual(['2022', '2022-01', null])
})
