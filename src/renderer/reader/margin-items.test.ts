import { expect, test } from 'vitest'
import type { Excerpt } from '#core/excerpt.ts'
import { marginItems } from './margin-items.ts'

const decided = (decision: 'accepted' | 'rejected') =>
  marginItems({ blocks, excerpts: [], guesses: [], suggestions: [], decisions: [{ block: 1, theme: 'energy', decision }] }).length

const blocks = [
  { id: 1, kind: 'paragraph' as const, n: 1, text: 'Gas flows west.' },
  { id: 2, kind: 'paragraph' as const, n: 2, text: 'Rail flows east.' },
]
const excerpt = (id: string, block: number, start: number): Excerpt => ({
  id,
  article: 1,
  n: block,
  anchor: { block, start, end: start + 3, quote: 'xxx', prefix: '', suffix: '' },
  themes: [],
  note: '',
  state: 'anchored',
  createdAt: '',
})

test('cards follow the text: by block, within it by place, suggestions last', () => {
  const cards = marginItems({
    blocks,
    excerpts: [excerpt('1:1', 2, 0), excerpt('1:2', 1, 4), excerpt('1:3', 1, 0)],
    guesses: [],
    suggestions: [{ block: 1, n: 1, theme: 'energy', score: 0.9, triggers: ['gas'] }],
    decisions: [],
  })
  expect(cards.map((card) => card.id)).toEqual(['1:3', '1:2', 'block-1', '1:1'])
})

test('an accepted theme keeps its card, a rejected one has none', () => {
  expect([decided('accepted'), decided('rejected')]).toEqual([1, 0])
})

test('a lost mark whose paragraph is gone stands where it most likely was', () => {
  const lost: Excerpt = { ...excerpt('1:1', 9, 0), state: 'lost' }
  const guess = { excerpt: '1:1', block: 2, n: 2, start: 0, end: 4, text: 'Rail', alike: 0.5 }
  const cards = (guesses: (typeof guess)[]) =>
    marginItems({ blocks, excerpts: [lost], guesses, suggestions: [], decisions: [] }).map(({ id, block }) => [id, block])
  expect([cards([guess]), cards([])]).toEqual([[['1:1', 2]], [['1:1', 1]]])
})
