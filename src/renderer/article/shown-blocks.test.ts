import { expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { pageStarts, pieces, shownBlocks } from './shown-blocks.ts'

const row = (text: string) => ({ kind: 'table-row' as const, text })
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
