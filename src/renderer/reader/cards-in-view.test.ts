import { expect, test } from 'vitest'
import { cardsInView } from './cards-in-view.ts'

const cards = Array.from({ length: 1_500 }, (_, index) => ({ id: `${index}`, wish: index * 100, height: 80 }))
const tops = new Map(cards.map(({ id, wish }) => [id, wish]))

test('of 1,500 cards those in view and near it exist, at the beginning, in the middle and at the end', () => {
  expect(cardsInView(cards, tops, { top: 0, bottom: 800 })).toEqual({ first: 0, last: 20 })
  const { first, last } = cardsInView(cards, tops, { top: 75_000, bottom: 75_800 })
  expect(first).toBeGreaterThan(730)
  expect(last).toBeLessThan(775)
  expect(cardsInView(cards, tops, { top: 149_200, bottom: 150_000 }).last).toBe(1_499)
})

test('where no card is near, none exists', () => {
  expect(cardsInView(cards.slice(0, 3), tops, { top: 9_000, bottom: 9_800 })).toEqual({ first: 0, last: -1 })
  expect(cardsInView([], new Map(), { top: 0, bottom: 800 })).toEqual({ first: 0, last: -1 })
})
