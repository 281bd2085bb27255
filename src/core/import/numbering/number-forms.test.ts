import { expect, it } from 'vitest'
import { asHan, asLetters, asRoman, hanValue, lettersValue, romanValue } from './number-forms.ts'

const FIRST = Array.from({ length: 99 }, (_, index) => index + 1)

it.each([
  ['letters', (value: number) => lettersValue(asLetters(value))],
  ['Cyrillic letters', (value: number) => lettersValue(asLetters(value, 1))],
  ['Roman numbers', (value: number) => romanValue(asRoman(value))],
  ['Chinese numbers', (value: number) => hanValue(asHan(value))],
])('%s are read as they are written', (_, again) => {
  expect(FIRST.map(again)).toEqual(FIRST)
})

it('numbers are written as documents write them', () => {
  expect([asLetters(2), asLetters(27), asLetters(4, 1), asRoman(14), asRoman(1999), asHan(10), asHan(21), asHan(105)]).toEqual([
    'b',
    'aa',
    'г',
    'xiv',
    'mcmxcix',
    '十',
    '二十一',
    '一〇五',
  ])
})

it('what is no number has no value', () => {
  expect([
    romanValue('iiii'),
    romanValue('vx'),
    romanValue(''),
    lettersValue('ab'),
    lettersValue('1'),
    hanValue('十十'),
    hanValue(''),
  ]).toEqual(Array.from({ length: 7 }, () => null))
})
