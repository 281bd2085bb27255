import { expect, it } from 'vitest'
import { blamedBlocks, judged, table } from './testing/wholes.ts'

const told = (text: string): boolean => blamedBlocks([judged(text)]).includes('shares-sum')

it.each([
  'Oil makes 47 per cent, gas 30 per cent and coal 20 per cent.',
  'Coal gives 58 % of the power, gas 30 % and water 20 %.',
  'Coal has 40%, gas 35%, water 20% and wind 13%.',
  'Exports are split between China (60 per cent) and Russia (37 per cent).',
  'Half of it goes by rail, a third of it by road and a quarter of it by ship.',
  'China takes 70 per cent, and the remaining 27 per cent goes to Russia.',
  'Уголь даёт 50 процентов, газ 30 процентов, вода 28 процентов.',
  'Rail carries 45.2 per cent, road 33.1 per cent and pipes 20.1 per cent.',
])('shares that are parts of a whole and do not make it are told: %s', (text) => {
  expect(told(text)).toBe(true)
})

it.each([
  'Oil makes 50 per cent, gas 30 per cent and coal 20 per cent.',
  'Oil makes 33 per cent, gas 33 per cent and coal 33 per cent.',
  'Rail carries 45.2 per cent, road 33.1 per cent and pipes 21.7 per cent.',
  'China takes 60 per cent, Russia 37 per cent and the rest goes to Turkey.',
  'Prices rose by 45 per cent in 2020 and by 52 per cent in 2021.',
  'About 40 per cent of men, 35 per cent of women and 30 per cent of children smoke.',
  'China took 60 per cent and Russia 37 per cent.',
  'Half of it goes by rail, a third of it by road and a sixth of it by ship.',
  'The share rose from 42 per cent to 55 per cent.',
  'Growth was 3 per cent, inflation 8 per cent and the key rate 9 per cent.',
])('others are not: %s', (text) => {
  expect(told(text)).toBe(false)
})

it.each([
  [
    'parts in per cent',
    [
      ['Fuel', 'Share'],
      ['Coal', '58 %'],
      ['Gas', '30 %'],
      ['Water', '20 %'],
    ],
    true,
  ],
  [
    'parts under a head with a sign',
    [
      ['Fuel', 'Power, %'],
      ['Coal', '50'],
      ['Gas', '30'],
      ['Water', '17'],
    ],
    true,
  ],
  [
    'parts with a total of 100',
    [
      ['Fuel', 'Share'],
      ['Coal', '50'],
      ['Gas', '20'],
      ['Total', '100'],
    ],
    true,
  ],
  [
    'parts that make the whole',
    [
      ['Fuel', 'Share'],
      ['Coal', '50 %'],
      ['Gas', '30 %'],
      ['Water', '20 %'],
    ],
    false,
  ],
  [
    'parts and their total',
    [
      ['Fuel', 'Share'],
      ['Coal', '60 %'],
      ['Gas', '40 %'],
      ['Total', '100 %'],
    ],
    false,
  ],
  [
    'rates of growth',
    [
      ['Fuel', 'Growth, %'],
      ['Coal', '50'],
      ['Gas', '30'],
      ['Water', '17'],
    ],
    false,
  ],
  [
    'amounts',
    [
      ['Fuel', 'TWh'],
      ['Coal', '50'],
      ['Gas', '30'],
      ['Water', '17'],
    ],
    false,
  ],
])('a column of %s', (_, rows, wrong) => {
  expect(blamedBlocks([table(...rows)]).includes('shares-sum')).toBe(wrong)
})
