import { expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { pageStarts, pieces, shownBlocks, stretches, type Piece } from './shown-blocks.ts'

const row = (text: string) => ({ kind: 'table-row' as const, text })
const kind = (piece: Piece | undefined) => (piece?.kind === 'block' ? piece.block.kind : 'table')
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })

test('footnotes stand after the text, wherever the page had them', () => {
  const blocks = numberBlocks([paragraph('One.'), { kind: 'list-item', text: 'A note.', footnote: '1' }, paragraph('Two.')])
  expect(shownBlocks(blocks, false).map((block) => block.text)).toEqual(['One.', 'Two.', 'A note.'])
})

test('what was left out stands in its place when asked for', () => {
  const blocks = numberBlocks([paragraph('One.'), { ...paragraph('Advertisement'), dropped: 'advertisement' }, paragraph('Two.')])
  expect(shownBlocks(blocks, false).map((block) => block.text)).toEqual(['One.', 'Two.'])
  expect(shownBlocks(blocks, true).map((block) => block.text)).toEqual(['One.', 'Advertisement', 'Two.'])
})

test('neighbouring rows with cells are one table, text between them makes two', () => {
  const blocks = numberBlocks([row('Year | Gas'), row('Source: Ministry'), row('2022 | 62.5'), paragraph('Then.'), row('A | B')])
  expect(pieces(blocks).map((piece) => (piece.kind === 'table' ? piece.rows.length : piece.block.text))).toEqual([3, 'Then.', 1])
})

test('rows without cells are plain blocks', () => {
  expect(pieces(numberBlocks([row('Only one'), row('And another')])).map((piece) => piece.kind)).toEqual(['block', 'block'])
})

test('a page is announced at its first block only', () => {
  const blocks = numberBlocks([
    { ...paragraph('a'), page: 'xiv' },
    { ...paragraph('b'), page: 'xiv' },
    paragraph('c'),
    { ...paragraph('d'), page: '15' },
  ])
  expect([...pageStarts(blocks)]).toEqual([
    [1, 'xiv'],
    [4, '15'],
  ])
})

test('a long text stands in stretches that end between two paragraphs, with each block once, and a table alone', () => {
  const heading = { kind: 'heading' as const, text: 'Part', level: 2 as const }
  const texts = Array.from({ length: 120 }, (_, at) =>
    at % 24 === 23 ? heading : at === 60 ? row('A | B') : paragraph(`P${at}.`),
  )
  const text = pieces(numberBlocks(texts))
  const made = stretches(text)
  expect(made.flat()).toEqual(text)
  expect(made.length).toBeGreaterThan(4)
  expect(made.filter((stretch) => stretch.some((piece) => piece.kind === 'table')).map(({ length }) => length)).toEqual([1])
  const ends = made.slice(1).map((stretch, at) => [kind(made[at]?.at(-1)), kind(stretch[0])])
  expect(new Set(ends.filter((end) => !end.includes('table')).flat())).toEqual(new Set(['paragraph']))
})

test('a text of headings alone is not one stretch', () => {
  const headings = Array.from({ length: 200 }, () => ({ kind: 'heading' as const, text: 'Part', level: 2 as const }))
  expect(Math.max(...stretches(pieces(numberBlocks(headings))).map(({ length }) => length))).toBeLessThan(60)
})
