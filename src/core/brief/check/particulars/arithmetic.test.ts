import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const CONVOY = 'Forty lorries and sixty railway wagons crossed at Dostyk on Tuesday, and seventy wagons on Friday.'
const PRICES = 'The tariff fell from 30 dollars in March to 18 in May, and the levy is 5 dollars.'
const GAS = 'Turkmenistan sent China 34.2 billion cubic metres of gas, Kazakhstan 5.9 billion and Uzbekistan 3.3 billion.'
const STUDENTS =
  'Of 480 students sent to China, two thirds came back within a year, 60 stayed there and the rest went on to third countries.'
const FERRY = 'The ferry carried 18,500 wagons in 2021, half as many as in its first full year.'
const COAL = 'Output of coal fell by 6.2 per cent to 96.4 million tonnes, and 17 of the 23 pits made a loss.'
const WHEAT = 'Wheat cost $310 a tonne in January, $335 in February and $360 in March 2022.'
const FUEL =
  'In the first half of 2022 it bought 3.1 million tonnes, in the second half 1.9 million; in 2021 it had been 4 million tonnes.'
const DAM = 'The first of six turbines was started in 2018, the second a year later.'
const ROAD = 'The road is 1,260 kilometres long; two fifths of it lie above two thousand metres.'
const PAID = 'Of the 500 million dollars that were promised, 200 million have been paid.'

test.each([
  ['Together 130 wagons crossed on the two days.', CONVOY],
  ['On Tuesday 100 vehicles crossed in all.', CONVOY],
  ['Thirty more wagons than lorries crossed on Friday.', CONVOY],
  ['The tariff is now 12 dollars lower than in March.', PRICES],
  ['Over the first three months of 2022 wheat cost $335 a tonne on average.', WHEAT],
  ['Between January and March 2022 wheat became $50 a tonne dearer.', WHEAT],
  ['It bought 5 million tonnes in 2022.', FUEL],
  ['The second turbine was started in 2019.', DAM],
  ['Above two thousand metres lie 504 kilometres of the road.', ROAD],
  ['Altogether the three sent China 43.4 billion cubic metres of gas.', GAS],
  ['One student in eight stayed in China.', STUDENTS],
  ['A hundred of the students went on to third countries.', STUDENTS],
  ['In its first full year the ferry carried 37,000 wagons.', FERRY],
  ['The tariff fell by 12 dollars between March and May.', PRICES],
  ['The tariff was 40 per cent lower in May.', PRICES],
  ['Eight patrol ships have been delivered or ordered.', 'Three patrol ships have been delivered, and five more are on order.'],
  ['A further 300 million dollars are still to come.', PAID],
])('what follows by one step passes: %s', (text, quote) => {
  expect(blamed({ text, on: [{ quote }] })).toEqual([])
})

test.each([
  ['On Tuesday 100 wagons crossed in all.', CONVOY],
  ['Between January and March 2022 wheat became $25 a tonne dearer.', WHEAT],
  ['In the first half of 2022 it bought 5 million tonnes.', FUEL],
  ['Three months later wheat cost $336 a tonne.', WHEAT],
  ['The rest, 160 students, went on to third countries.', STUDENTS],
  ['Eight patrol ships have been delivered.', 'Three patrol ships have been delivered, and five more are on order.'],
  ['Output of coal fell by 96.4 million tonnes.', COAL],
  ['In its first full year the ferry carried 27,750 wagons.', FERRY],
  ['The tariff was 67 per cent lower in May.', PRICES],
  ['On Tuesday 100 lorries crossed in all.', CONVOY],
  ['The tariff fell by a further 12 dollars after May.', PRICES],
])('what adds up unlike things, or adds a step to itself, does not: %s', (text, quote) => {
  expect(blamed({ text, on: [{ quote }] })).toContain('number-not-in-evidence')
})
