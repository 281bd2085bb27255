import { describe, expect, test } from 'vitest'
import type { PageItem } from './exported-pdf-items.ts'
import { drawnBehindNumber, drawnBeside, drawnOrder } from './exported-pdf-order.ts'

/** Pieces one after the other as they are drawn, each a content of its own: text, level and where on the line it stands. */
function line(...pieces: [text: string, level: number | null, x: number][]): PageItem[] {
  return pieces.map(([text, level, x], index) => ({
    text,
    level,
    x,
    y: 0,
    width: text === '' ? 0 : 20,
    height: 10,
    rightToLeft: /\p{Script=Arabic}/u.test(text),
    content: index,
  }))
}

const read = (items: PageItem[]): string[] | null => drawnOrder(items)?.map(({ text }) => text) ?? null

const beside = (items: PageItem[]): string[] | null => drawnBeside(items)?.map(({ text }) => text) ?? null

test('pieces are read as they were drawn where their levels put them where they stand', () => {
  expect(read(line(['قال', 1, 90], ['12', 2, 60], ['–', 1, 30], ['15', 2, 0]))).toEqual(['قال', '12', '–', '15'])
  expect(read(line(['It says', 0, 0], ['قال', 1, 90], ['', 1, 90], ['٣٫٥', 2, 60], ['نعم', 1, 30], ['there', 0, 120]))).toEqual([
    'It says',
    'قال',
    '٣٫٥',
    'نعم',
    'there',
  ])
})

const note = (between: string): PageItem[] =>
  line(['سامر الخطيب', 1, 0], [between, 0, 30], ['مستقبل', 1, 60], [`,” ${between} 3 April 2021, ¶`, 0, 90], ['1.', 0, 120])

test('names and titles from right to left are fields of a line from left to right where signs stand between them', () => {
  expect(read(note(', “'))?.slice(0, 3)).toEqual(['سامر الخطيب', ', “', 'مستقبل'])
  // Words of one name that were exchanged, with a space that is said to run from the left between them.
  expect(read(note(''))).toBeNull()
})

test('pieces that stand elsewhere than their levels put them are not', () => {
  expect(read(line(['قال', 1, 90], ['12', 2, 0], ['–', 1, 30], ['15', 2, 60]))).toBeNull()
})

test.each([
  ['words', line(['gas', 2, 60], ['', 1, 60], ['not', 2, 30], ['', 1, 30], ['is', 2, 0])],
  ['words beside Arabic', line(['قال', 1, 90], ['gas', 2, 60], ['', 1, 60], ['not', 2, 30], ['', 1, 30], ['is', 2, 0])],
  ['Latin letters said to run from the right', line(['tops', 1, 60], ['قال', 1, 30])],
  ['figures said to run from the right', line(['قال', 1, 60], ['51', 1, 30])],
  ['figures alone', line(['12', 2, 60], ['–', 1, 30], ['15', 2, 0])],
  ['figures before Latin letters', line(['12', 2, 60], ['–', 1, 30], ['15 tonnes', 2, 0])],
])('no tag makes %s read in another order than a reader sees', (_what, items) => {
  expect(read(items)).toBeNull()
})

test('a letter that no font has runs as it was set', () => {
  expect(read(line(['\ufffd\ufffd', 1, 60], ['', 1, 60], ['12', 2, 30], ['قال', 1, 0]))).toEqual(['\ufffd\ufffd', '12', 'قال'])
})

test('cells beside each other are read each in its own direction; sentences of one line that were exchanged are not', () => {
  const cells = (...at: [text: string, level: number, x: number][]): PageItem[] =>
    line(...at).map((item, index) => ({ ...item, mark: `BW.p${index}` }))
  expect(beside(cells(['قال', 1, 0], ['نعم', 1, 60]))).toEqual(['قال', 'نعم'])
  expect(beside(cells(['قال', 1, 60], ['نعم', 1, 0]))).toEqual(['قال', 'نعم'])
  expect(beside(cells(['قال', 1, 0], ['نعم', 1, 22]))).toBeNull()
  expect(drawnBeside(line(['It says', null, 0], ['so', null, 60]))).toBeNull()
})

test('a line of figures runs as the word does behind which it goes on, and figures that were exchanged are seen', () => {
  const figures = line(['2024', 2, 60], [', ¶', 1, 40], ['1', 2, 0])
  expect(drawnOrder(figures, 'ن')?.map(({ text }) => text)).toEqual(['2024', '¶ ,', '1'])
  expect(drawnOrder(figures)).toBeNull()
  expect(drawnOrder(figures, 'n')).toBeNull()
  expect(drawnOrder(line(['2024', 2, 0], [', ¶', 2, 40], ['1', 1, 60]), 'ن')).toBeNull()
})

/** Its number and the point behind that, which begin at `x`, and its text. */
const behind = (x: number, ...pieces: [text: string, level: number | null, x: number][]): string[] | null => {
  const items = line(['1', 2, x + 20], ['.', 1, x], ...pieces)
  return (
    drawnBehindNumber(items.map((item, index) => ({ ...item, mark: index < 2 ? 'BW.n1.m' : 'BW.n1' })))?.map(
      ({ text }) => text,
    ) ?? null
  )
}

describe('a note with its number at the right', () => {
  test('is read number first, then its text in the direction that this has', () => {
    expect(behind(120, ['قال', 1, 60], ['نعم', 1, 30])).toEqual(['1', '.', 'قال', 'نعم'])
    expect(behind(120, ['there', 0, 60], ['It says', 0, 30], [' ', 0, 50])).toEqual(['1', '.', 'It says', 'there'])
  })

  test('is not read so where the number stands elsewhere or is missing, or nothing else stands there', () => {
    expect(behind(80, ['قال', 1, 60])).toEqual(['1', '.', 'قال'])
    expect(behind(79, ['قال', 1, 60])).toBeNull()
    expect(behind(0, ['قال', 1, 60])).toBeNull()
    expect(behind(120)).toBeNull()
    expect(drawnBehindNumber(line(['قال', 1, 60], ['1', 2, 30]))).toBeNull()
  })
})
