import { expect, test } from 'vitest'
import { compileActors } from '../actors/gazetteer.ts'
import { disagreementsAmong, type Given } from './disagreements.ts'
import { figuresIn } from './figures.ts'

const gazetteer = compileActors([
  { name: 'Xinjiang', kind: 'place', forms: ['Синьцзян*'] },
  { name: 'China', kind: 'place', forms: [] },
])
const given = (sentence: string, article: string, origin = article): Given[] =>
  figuresIn(sentence, gazetteer).map((figure) => ({ ...figure, article, n: 1, origin }))
const among = (one: string, other: string, sameOrigin = false) =>
  disagreementsAmong([...given(one, '1'), ...given(other, '2', sameOrigin ? '1' : '2')])

const MANY = 'Some 1.5 million ethnic Kazakhs live in Xinjiang.'
const FEWER = 'The 1.2 million ethnic Kazakhs of Xinjiang were the first to be watched.'

test('two numbers of the same people in the same place are told, with their places and without a verdict', () => {
  expect(among(MANY, FEWER)).toEqual([
    {
      what: 'ethnic Kazakhs · Xinjiang',
      values: [
        { value: '1.5 million', article: '1', n: 1, quote: MANY },
        { value: '1.2 million', article: '2', n: 1, quote: FEWER },
      ],
    },
  ])
})

test.each([
  ['the same number', MANY, 'In Xinjiang, 1,500,000 ethnic Kazakhs are registered.'],
  ['another people', MANY, 'Some 1.2 million ethnic Germans live in Xinjiang.'],
  ['another place', MANY, 'Some 1.2 million ethnic Kazakhs live in China.'],
  [
    'another year',
    'In 2010 some 1.5 million ethnic Kazakhs lived in Xinjiang.',
    'In 2020 some 1.2 million ethnic Kazakhs lived in Xinjiang.',
  ],
  ['a rounded one', MANY, 'About 1.48 million ethnic Kazakhs live in Xinjiang.'],
  ['a number of another size', MANY, 'Some 900 ethnic Kazakhs live in Xinjiang.'],
  ['another share', 'Wheat is 12 per cent of what China buys there.', 'China buys 15 per cent of the copper.'],
])('%s is no disagreement', (_what, one, other) => expect(among(one, other)).toEqual([]))

test('one origin does not disagree with itself', () => expect(among(MANY, FEWER, true)).toEqual([]))

test('shares of one thing are told, those of others not', () => {
  const gas = 'Half of the gas that China burns in winter comes by pipeline.'
  expect(among(gas, 'By pipeline comes 20 per cent of the gas that China burns in winter.')).toMatchObject([
    { values: [{ value: 'Half' }, { value: '20 per cent' }] },
  ])
  expect(among(gas, 'In winter 20 per cent of the coal that China burns comes by pipeline and gas.')).toEqual([])
})
