import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

test.each([
  [
    [
      ['a', 'b'],
      ['one', 'two'],
    ],
  ],
  [
    [
      ['quote', 'note'],
      ['He said "no", twice', 'first\nsecond'],
      ['', 'x'],
      ['x', ''],
    ],
  ],
  [
    [
      ['=SUM(A1:A9)', '+1', '-1', '@me'],
      ['\t=1', "'=1", "''=1", "'tis"],
      ['＝1', ' a ', '“q”', 'z'],
    ],
  ],
])('what is written is read the same', (rows) => {
  expect(readCsv(writeCsv(rows))).toEqual(rows)
})

test('no cell begins as a formula does', () => {
  const written = writeCsv([['=1+1', '+x', '-x', '@x', '\t=1', '\r=1', '＝1', 'plain']])
  const cells = written
    .slice(1)
    .split(',')
    .map((cell) => cell.replace(/^"/, ''))
  expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell))).toEqual([])
})

test('semicolons and tabs set cells apart too, quotation marks may be missing at the end, and empty lines are none', () => {
  expect(readCsv('a;b\r\n"x;y";z\r\n\r\n')).toEqual([
    ['a', 'b'],
    ['x;y', 'z'],
  ])
  expect(readCsv('a\tb\n1\t2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(readCsv('a,b\n"x" y,z')).toEqual([
    ['a', 'b'],
    ['x y', 'z'],
  ])
  expect(readCsv('a,b\n"never closed,z')).toEqual([['a', 'b'], ['never closed,z']])
  expect(readCsv('')).toEqual([])
})
