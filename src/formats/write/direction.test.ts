import { expect, test } from 'vitest'
import { apparatusDirection, directionOf, mirrored, visualOrder } from './direction.ts'

const levels = (text: string): string => Array.from(directionOf(text).levels ?? []).join('')

test('English has no levels at all', () => {
  expect(directionOf('Xinjiang (2025)')).toEqual({ base: 'ltr', levels: null })
})

test('a paragraph runs from right to left only when it begins so and most of its letters do', () => {
  expect(directionOf('شىنجاڭ ئۇيغۇر ئاپتونوم رايونى Xinjiang').base).toBe('rtl')
  expect(directionOf('شىنجاڭ is the Uyghur name of the region').base).toBe('ltr')
  expect(directionOf('See: شىنجاڭ گېزىتى').base).toBe('ltr')
})

test('figures between Uyghur words belong to them, those after the last word stay on its right in an English line', () => {
  expect(levels('a شى 7 شى, ¶ 7.')).toBe('001112111000000')
})

test('pieces of a line are drawn from left to right in the order that their levels ask for', () => {
  const pieces = [
    ['English', 0],
    ['first', 1],
    ['12', 2],
    ['second', 1],
    ['end', 0],
  ] as const
  expect(visualOrder(pieces, ([, level]) => level).map(([text]) => text)).toEqual(['English', 'second', '12', 'first', 'end'])
})

test('brackets are turned round, letters are not', () => {
  expect(mirrored('(a]')).toBe(')a[')
})

test('notes, sources and lines below quotations run as their document does', () => {
  const short = 'ئابدۇراھمانوۋ, ¶ 1.'
  expect(directionOf(short).base).toBe('rtl')
  expect(directionOf(short, apparatusDirection('note', 'en')).base).toBe('ltr')
  expect(directionOf('Oil, ¶ 1.', apparatusDirection('bibliography', 'ug')).base).toBe('rtl')
  expect(apparatusDirection('body', 'ug')).toBeNull()
  expect(directionOf(short, apparatusDirection('table', 'en', true)).base).toBe('ltr')
})
