import { expect, test } from 'vitest'
import { comparePieces } from './compare-pieces.ts'
import { WORD_FORM } from './forms.ts'
import type { PrintedPiece } from './printed-piece.ts'

const piece = (id: string, text: string): PrintedPiece => ({ id, kind: 'sentence', text, block: 0 })
const chunk = (claim: string | null, text: string) => ({ claim, text, key: text, calls: [], page: null, rises: false })

test('a sentence that stands a second time is added, and told from one that was never there', () => {
  const pieces = [piece('a', 'Gas flows east.'), piece('b', 'Oil flows west.')]
  const chunks = [
    chunk('a', 'Gas flows east.'),
    chunk('b', 'Oil flows west.'),
    chunk(null, 'Gas flows east.'),
    chunk(null, 'Nobody doubts that of all things.'),
  ]
  const { placed, added } = comparePieces(pieces, chunks, WORD_FORM)
  expect(placed.map(({ state }) => state)).toEqual(['STANDS', 'STANDS'])
  expect(added.map(({ chunk: { text }, after, again }) => [text, after?.id, again])).toEqual([
    ['Gas flows east.', 'b', true],
    ['Nobody doubts that of all things.', 'b', false],
  ])
})
