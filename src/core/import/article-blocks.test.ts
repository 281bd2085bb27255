import { expect, test } from 'vitest'
import { articleBlocks } from './article-blocks.ts'
import type { WebBlock } from './web-block.ts'

const PROSE = 'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round.'
const block = (number: number, change: Partial<WebBlock> = {}): WebBlock => ({
  kind: 'paragraph',
  text: `${PROSE.slice(0, -1)} for the ${number}th time.`,
  linked: 0,
  hints: 'story',
  around: 'main article',
  place: number,
  parent: 1,
  article: 1,
  ...change,
})
const numbers = (page: readonly WebBlock[], found: readonly WebBlock[]): number[] =>
  articleBlocks(page, found, '').blocks.map(({ place }) => place)

test('running text of the same kind that the finder missed is taken in', () => {
  const page = [block(1), block(2), block(3)]
  expect(
    numbers(
      page,
      [page[0], page[2]].flatMap((one) => one ?? []),
    ),
  ).toEqual([1, 2, 3])
})

test.each<[string, Partial<WebBlock>]>([
  ['links', { linked: 0.95 }],
  ['the words of a picture', { kind: 'caption' }],
  ['words without a full stop', { text: PROSE.slice(0, -1) }],
])('%s are no running text', (_what, change) => {
  const page = [block(1), block(2), block(3, change)]
  expect(numbers(page, page.slice(0, 2))).toEqual([1, 2])
})
