import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { tellingDifferences } from './telling-differences.ts'

const PLANT = 'The ministry said on Monday that the plant in Aktau sold 25 million tonnes in May 2021, and that it will close.'
const differs = (right: string, left = PLANT): string[] =>
  tellingDifferences(compareTexts([left, 'Nobody asked.'], [right, 'Nobody asked.'])).map(
    ({ kind, was, is }) => `${kind}: ${was} → ${is}`,
  )

test.each([
  ['sold 25 million', 'sold 27 million', ['number: 25 → 27']],
  ['25 million', '2.5 million', ['number: 25 → 2.5']],
  ['25 million', '25 billion', ['number: million → billion']],
  ['May 2021', 'June 2021', ['date: May → June']],
  ['May 2021', 'May 2020', ['date: 2021 → 2020']],
  ['Aktau', 'Atyrau', ['name: Aktau → Atyrau']],
  ['it will close', 'it will not close', ['negation: it will close → it will not close']],
  ['it will close', 'it will open', ['word: close → open']],
  ['sold 25 million tonnes in May', 'sold 26 million tonnes in July', ['number: 25 → 26', 'date: May → July']],
])('“%s” made “%s” is told', (was, is, told) => {
  expect(differs(PLANT.replace(was, is))).toEqual(told)
})

test('a figure is the same however it is grouped, and other words for the same tell nothing', () => {
  expect(
    differs(PLANT.replace('said on Monday', 'said on this Monday').replace('it will close', 'it is going to close')),
  ).toEqual([])
  expect(differs('It sold 1000 tonnes.', 'It sold 1,000 tonnes.')).toEqual([])
  expect(differs('It sold 1\u00a0000 tonnes', 'It sold 1,000 tonnes')).toEqual([])
})

test('a paragraph that says that the text was corrected is told, and four for 4 is not', () => {
  const note = 'Correction, 5 May: an earlier version gave another plant.'
  expect(tellingDifferences(compareTexts([PLANT], [PLANT, note]))).toEqual([{ kind: 'note', was: '', is: note }])
  expect(differs('It sold 4 tonnes in the western region.', 'It sold four tonnes in the western region.')).toEqual([])
  expect(differs('It sold 4 tonnes in the western region.', 'It sold four tonnes in the eastern region.')).toEqual([
    'word: eastern → western',
  ])
})

test('a “not” in another language, and in a short form', () => {
  expect(differs('Завод не закроют до конца года.', 'Завод закроют до конца года.')).toEqual([
    'negation: Завод закроют до → Завод не закроют до',
  ])
  expect(differs("It didn't close in the year before.", 'It did close in the year before.')).toEqual(["negation: did → didn't"])
})

test('a paragraph that only one has, and one that was written anew, are no correction', () => {
  expect(tellingDifferences(compareTexts([PLANT], [PLANT, 'In 2022 Atyrau sold 30.']))).toEqual([])
  expect(
    differs(
      PLANT.replace(
        'sold 25 million tonnes in May 2021',
        'had been asked by Astana last spring for all 30 reports about gas from there',
      ),
    ),
  ).toEqual([])
})

test('so many as are asked for', () => {
  const [left, right] = [
    Array.from({ length: 9 }, (_, index) => `The plant number ${index} sold a lot of gas.`),
    Array.from({ length: 9 }, (_, index) => `The plant number ${index + 50} sold a lot of gas.`),
  ]
  expect(tellingDifferences(compareTexts(left, right), 3)).toHaveLength(3)
})

const said = (words: string): string => `The harbour said on Monday that ${words} of the year went well, and that it is glad.`

test('a place in an order and a part of a whole are numbers', () => {
  expect(differs(said('the third test'), said('the second test'))).toEqual(['number: second → third'])
  expect(differs(said('a quarter'), said('a third'))).toEqual(['number: third → quarter'])
})

test('a day is told with its month', () => {
  expect(differs(said('the fair of 13 June'), said('the fair of 3 June'))).toEqual(['date: 3 June → 13 June'])
  expect(
    differs('双方于2020年6月13日商定的价格将保持到合同结束为止。', '双方于2020年6月3日商定的价格将保持到合同结束为止。'),
  ).toEqual(['date: 3日 → 13日'])
})

test('another word is told where it is about all that differs', () => {
  expect(differs(said('the rise'), said('the fall'))).toEqual(['word: fall → rise'])
  expect(differs(said('the alleged sale'), said('the sale'))).toEqual(['word: that the sale of → that the alleged sale of'])
  expect(differs(said('the colour of an organisation'), said('the color of an organization'))).toEqual([])
  const edited = said('the sale').replace('harbour', 'seaport').replace('glad', 'happy').replace('well', 'nicely')
  expect(differs(edited.replace('sale', 'rent'), said('the sale'))).toEqual([])
})
