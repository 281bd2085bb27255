import { expect, test } from 'vitest'
import { inOrder, withArticle, without, withSecond, type Pair } from './pair.ts'

const alone: Pair = { article: '1', beside: null }
const both: Pair = { article: '2', beside: { article: '1', on: 'left' } }
const swapped: Pair = { article: '1', beside: { article: '2', on: 'right' } }

test('a second article stands on the right and is active; the first stays where it is', () => {
  expect(withSecond(alone, '2')).toEqual(both)
  expect(withSecond(swapped, '3')).toEqual({ article: '3', beside: { article: '1', on: 'left' } })
  expect(withSecond(both, '3')).toEqual({ article: '3', beside: { article: '2', on: 'right' } })
})

test('an article is never open twice', () => {
  expect(withSecond(alone, '1')).toEqual(alone)
  expect(withSecond(both, '1')).toEqual(swapped)
  expect(withArticle(both, '1')).toEqual(swapped)
})

test('another article takes the place of the active one', () => {
  expect(withArticle(both, '3')).toEqual({ article: '3', beside: { article: '1', on: 'left' } })
  expect(withArticle(alone, '3')).toEqual({ article: '3', beside: null })
})

test('where the active one goes, or a side is closed, the other is left', () => {
  expect(withArticle(both, null)).toEqual(alone)
  expect(without(both, 'right')).toEqual(alone)
  expect(without(both, 'left')).toEqual({ article: '2', beside: null })
  expect(without(swapped, 'right')).toEqual(alone)
  expect(without(alone, 'right')).toEqual(alone)
})

const places = (pair: Pair) => inOrder(pair).map(({ article, active }) => `${article}${active ? '*' : ''}`)

test('they stand in their order, whichever is active', () => {
  expect(places(both)).toEqual(['1', '2*'])
  expect(places(swapped)).toEqual(['1*', '2'])
  expect(places(alone)).toEqual(['1*'])
})
