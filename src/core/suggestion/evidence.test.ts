import { expect, test } from 'vitest'
import type { Theme } from '../theme.ts'
import { evidenceOf, type ThemeHit } from './evidence.ts'

const theme: Theme = {
  slug: 'energy',
  name: 'Energy',
  definition: '',
  colour: '#0f766e',
  parent: null,
  builtIn: false,
  terms: ['oil'],
}

/** What these words of a text are to the theme. */
function hits(text: string, words: [string, 'term' | 'weak' | 'ignore'][]): ThemeHit[] {
  return words.map(([word, kind], term) => {
    const start = text.indexOf(word)
    return { term, start, end: start + word.length, role: { theme: 0, kind } }
  })
}

test('a word within an ignored phrase counts for nothing, one that touches it counts', () => {
  const within = 'olive oil in the market'
  expect(
    evidenceOf(
      hits(within, [
        ['olive oil', 'ignore'],
        ['oil', 'term'],
      ]),
      theme,
      within,
    ),
  ).toEqual({ amount: 0, triggers: [] })
  const after = '橄榄油石油价格'
  const beside = evidenceOf(
    hits(after, [
      ['橄榄油', 'ignore'],
      ['石油', 'term'],
    ]),
    theme,
    after,
  )
  expect(beside).toEqual({ amount: 1, triggers: ['石油'] })
  const before = '石油橄榄油'
  expect(
    evidenceOf(
      hits(before, [
        ['橄榄油', 'ignore'],
        ['石油', 'term'],
      ]),
      theme,
      before,
    ).amount,
  ).toBe(1)
})

test('two weak words weigh as much as a term; of words that overlap the first and longest counts', () => {
  const text = 'the price of fuel and crude oil'
  const weak = hits(text, [
    ['price', 'weak'],
    ['fuel', 'weak'],
  ])
  expect(evidenceOf(weak, theme, text).amount).toBe(1)
  expect(
    evidenceOf(
      hits(text, [
        ['crude oil', 'term'],
        ['oil', 'term'],
      ]),
      theme,
      text,
    ),
  ).toEqual({ amount: 1, triggers: ['crude oil'] })
})
