import { expect, test } from 'vitest'
import type { Block } from '../article.ts'
import { setDropped } from './set-dropped.ts'

const block = (id: number, n: number | null, kind: Block['kind'] = 'paragraph', dropped?: string): Block => ({
  id,
  n,
  kind,
  text: `Text ${id}.`,
  ...(dropped !== undefined && { dropped }),
})
const numbers = (blocks: readonly Block[], ids: readonly number[], dropped: boolean): (number | null)[] => {
  const set = setDropped(blocks, ids, dropped)
  if (!set.ok) throw new Error(set.failure.message)
  return set.value.map(({ n }) => n)
}

test('what is taken back in is counted, items of lists too', () => {
  const blocks = [
    block(1, 1),
    block(2, null, 'paragraph', 'byline'),
    block(3, 2, 'list-item'),
    block(4, null, 'heading'),
    block(5, 3),
  ]
  expect(numbers(blocks, [2], false)).toEqual([1, 2, 3, null, 4])
})

test('an article from before items were counted goes on without them', () => {
  const blocks = [block(1, 1), block(2, null, 'paragraph', 'byline'), block(3, null, 'list-item'), block(4, 2)]
  expect(numbers(blocks, [2], false)).toEqual([1, 2, null, 3])
})

test('footnotes are not counted, and do not make an article one from before', () => {
  const blocks = [block(1, 1), block(2, 2, 'list-item'), { ...block(3, null, 'list-item'), footnote: '1' }]
  expect(numbers(blocks, [1], true)).toEqual([null, 1, null])
})
