import { expect, test } from 'vitest'
import { creditsIn } from './credits.ts'

const whoIn = (text: string): string[] => creditsIn(text).map(({ who }) => who)

test.each([
  ['A Tajik official, who asked not to be named, called the sum “a number for speeches”.', ['A Tajik official']],
  ['Zhou Qiming, who heads the company, warned that workers are too few.', ['Zhou Qiming']],
  ['The departure of the men was disclosed by Colonel Samarin.', ['Colonel Samarin']],
  ['Kassenov brushed aside the request as “unrealistic”.', ['Kassenov']],
  ['The Chair, Dame Olivia Renshaw, comments: “We are comfortable.”', ['The Chair, Dame Olivia Renshaw']],
  [
    'In the words of my teacher, Ambassador Sarsenov, “a small boat should love every wind”.',
    ['my teacher, Ambassador Sarsenov'],
  ],
  ['It was Akhmetzhan who coined the saying.', ['Akhmetzhan']],
  ['Директор центра Шерзод Умаров жалуется, что сканер не работает.', ['Директор центра Шерзод Умаров']],
])('who is credited by: %s', (text, who) => {
  expect(whoIn(text)).toEqual(who)
})
