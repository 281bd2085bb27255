import { describe, expect, test } from 'vitest'
import { languageDirection } from '#core/text-direction.ts'
import { byline, counted, shortDate } from './words.ts'

describe('shortDate', () => {
  test('is as precise as the date is known', () => {
    expect([shortDate('2022'), shortDate('2022-01'), shortDate('2022-01-14'), shortDate(null)]).toEqual([
      '2022',
      'Jan 2022',
      '14 Jan 2022',
      '',
    ])
  })
})

test('a byline leaves out what is not known', () => {
  expect(byline({ authors: ['A. Serik'], publication: null, date: '2021' })).toBe('A. Serik · 2021')
  expect(byline({ authors: [], publication: null, date: null })).toBe('')
  expect(byline({ authors: ['A', 'B', 'C', 'D'], publication: 'P', date: null })).toBe('A, B and 2 more · P')
})

test('one is singular, none and many are plural', () => {
  expect([counted(1, 'article'), counted(0, 'article'), counted(1200, 'article')]).toEqual([
    '1 article',
    '0 articles',
    '1,200 articles',
  ])
})

test('Uyghur reads from right to left, Kazakh and the unknown from left to right', () => {
  expect([languageDirection('ug'), languageDirection('ug-Arab'), languageDirection('kk'), languageDirection(null)]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ])
  expect([languageDirection('kk-Arab'), languageDirection('ug-Latn'), languageDirection('no language')]).toEqual([
    'rtl',
    'ltr',
    'ltr',
  ])
})
