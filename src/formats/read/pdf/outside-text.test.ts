import { expect, test } from 'vitest'
import { outsideText } from './outside-text.ts'

const [SHOW, FILL] = [44, 22]
type Drawn = [operator: number, args: unknown]
const shown = (...glyphs: unknown[]): Drawn => [
  SHOW,
  [glyphs.flatMap((glyph) => (typeof glyph === 'string' ? Array.from(glyph, (unicode) => ({ unicode })) : [glyph]))],
]

/** What a page that reads so draws besides. */
const outside = (read: string[], ...drawn: Drawn[]): string[] =>
  outsideText({ fnArray: drawn.map(([operator]) => operator), argsArray: drawn.map(([, args]) => args) }, new Set([SHOW]), read)

test('words that are drawn and not read stand outside, with the spaces that they were set with', () => {
  expect(outside(['The river'], shown('The river'), shown('cut', -300, 'off', 40, 's', -200, 'et', -201, 'it '))).toEqual([
    'cut offset it',
  ])
})

test('what is read in pieces, backwards or in other forms of the same letters does not', () => {
  expect(outside(['The ri', 'ver'], shown('The river'))).toEqual([])
  expect(outside(['reviR'], shown('River'))).toEqual([])
  expect(outside(['offices'], shown('o\ufb03ces'))).toEqual([])
})

test('fewer than three letters are chance: signs, and letters beside them', () => {
  expect(outside([], shown('• 12 •'))).toEqual([])
  expect(outside([], shown('• 123 •'))).toEqual(['• 123 •'])
})

test('only what draws text is looked at, and what is broken says nothing', () => {
  expect(outside([], [FILL, shown('hidden')[1]], [SHOW, null], [SHOW, []], shown(null, { unicode: 5 }, 'abc'))).toEqual(['abc'])
})

test('of a page that draws more than any has, so much is told', () => {
  expect(outside([], ...Array.from({ length: 301 }, (_, index) => shown(`word${index}`)))).toHaveLength(300)
})
