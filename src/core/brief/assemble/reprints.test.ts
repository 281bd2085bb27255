import { expect, it } from 'vitest'
import type { ArticleMetadata } from '#core/article.ts'
import type { SuggestedBlock } from './passages.ts'
import { withoutReprints } from './reprints.ts'

const WELLS =
  'The council counted eleven wells in the steppe and found that four of them had been dry since the spring of last year.'
const RAILS = 'Freight wagons waited nine days at the border because the gauge changes there, the railway and two shippers said.'
const RIVER =
  'Farmers along the lower river say the dam upstream lets through a third of the water that was agreed in the treaty.'

const FACTS: Omit<ArticleMetadata, 'date'> = {
  title: 'Wells',
  authors: [],
  publication: null,
  language: 'en',
  url: null,
  standfirst: null,
}
const block = (id: string, date: string | null, text: string): SuggestedBlock => ({
  article: { ...FACTS, date, id },
  block: 1,
  n: 1,
  text,
  theme: 'water',
  score: 1,
  triggers: [],
})
const left = (...blocks: SuggestedBlock[]): string[] =>
  withoutReprints(blocks).map(({ article, text }) => `${article.id}: ${text.slice(0, 7)}`)

it('of two articles with the same text the older one stays, in whichever order they come', () => {
  const [older, newer] = [block('9', '2021-03-01', WELLS), block('2', '2022-01-14', WELLS)]
  expect(left(newer, older)).toEqual(['9: The cou'])
  expect(left(older, newer)).toEqual(['9: The cou'])
})

it('an article without a date counts as the youngest, and of one day the first in the library stays', () => {
  expect(left(block('2', null, WELLS), block('9', '2022-01-14', WELLS))).toEqual(['9: The cou'])
  expect(left(block('9', '2022-01-14', WELLS), block('2', null, WELLS))).toEqual(['9: The cou'])
  expect(left(block('10', '2022-01-14', WELLS), block('9', '2022-01-14', WELLS))).toEqual(['9: The cou'])
})

it('an article of which more than half is copied goes whole; of one with exactly half, the rest stays', () => {
  const source = [block('1', '2021-01-01', WELLS), block('1', '2021-01-01', RAILS)]
  expect(left(...source, block('2', '2022-01-01', WELLS), block('2', '2022-01-01', RIVER))).toEqual([
    '1: The cou',
    '1: Freight',
    '2: Farmers',
  ])
  const mostly = [WELLS, RAILS, RIVER].map((text) => block('2', '2022-01-01', text))
  expect(left(...source, ...mostly)).toEqual(['1: The cou', '1: Freight'])
})
