import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const TOURISTS = 'Kazakhstan recorded 655,000 arrivals from China in 2024, 78% more than in 2023, the tourism ministry said.'
const ENROLMENT = 'Enrolment grew from 8,400 in 2012 to 26,300 in 2019 and then fell by more than half during the pandemic.'
const DEBT = 'On 1 January it was $1.6 billion, 36% of the external debt. From 2026 to 2028 we repay $200 million a year.'
const VOTE = 'In the referendum 71.12% voted in favour of nuclear power, on a turnout of 63.66%.'
const PLANT = 'The two reactors will cost $14–15 billion, the agency estimates.'
const TRADE = 'Last year China became our largest partner with $43.8 billion, passing Russia by more than $16 billion.'
const DETAINED = 'Of the 31 former detainees, more than two thirds reported ill-treatment.'

test.each([
  [
    'what it was before it grew',
    TOURISTS,
    'Arrivals from China were in the region of 370,000 in 2023.',
    'Arrivals from China were in the region of 470,000 in 2023.',
  ],
  [
    'what a fall leaves',
    ENROLMENT,
    'Enrolment dropped below 13,200 during the pandemic.',
    'Enrolment dropped below 8,200 during the pandemic.',
  ],
  [
    'the whole of a part',
    DEBT,
    'Its entire external debt is around $4.4 billion.',
    'Its entire external debt is around $5.4 billion.',
  ],
  [
    'a sum over years',
    DEBT,
    'Between 2026 and 2028 it repays $600 million in all.',
    'Between 2026 and 2028 it repays $900 million in all.',
  ],
  [
    'a share of a share',
    VOTE,
    'Of all those entitled to vote some 45 per cent were in favour.',
    'Of all those entitled to vote some 55 per cent were in favour.',
  ],
  [
    'one of two',
    PLANT,
    'That is $7–7.5 billion for each of the two reactors.',
    'That is $8–8.5 billion for each of the two reactors.',
  ],
  [
    'who was passed',
    TRADE,
    'Trade with Russia came to less than $28 billion.',
    'Trade with Russia came to less than $20 billion.',
  ],
  [
    'so many at least',
    DETAINED,
    'At least 21 of the former detainees reported ill-treatment.',
    'At least 15 of the former detainees reported ill-treatment.',
  ],
])('%s follows from the passage, and another number does not', (_, quote, right, wrong) => {
  expect(blamed({ text: right, on: [{ quote }] })).not.toContain('number-not-in-evidence')
  expect(blamed({ text: wrong, on: [{ quote }] })).toContain('number-not-in-evidence')
})

const BALANCE =
  'Kyrgyzstan’s exports to the union made up $1,388.1 million, its imports from there $3,224.2 million in January–November 2024.'

test('a deficit is that of the state whose exports and imports are told, and no surplus', () => {
  expect(blamed({ text: 'Kyrgyzstan’s deficit with the union came to roughly $1.8 billion.', on: [{ quote: BALANCE }] })).toEqual(
    [],
  )
  expect(
    blamed({ text: 'Kyrgyzstan’s surplus with the union came to roughly $1.8 billion.', on: [{ quote: BALANCE }] }),
  ).toContain('number-not-in-evidence')
  expect(
    blamed({ text: 'In the first eleven months of 2024 Kyrgyzstan sold the union $1,388.1 million.', on: [{ quote: BALANCE }] }),
  ).toEqual([])
})

test('a number told with fewer figures is rounded by the usual rule, and no other', () => {
  const on = [{ quote: 'Its debt to China stood at 1 млрд 604 млн долларов.', language: 'ru' }]
  const debt = [{ quote: 'Its debt to China stood at $1,604 million.' }]
  expect(blamed({ text: 'Its debt to China was put at $1.6 billion.', on: debt })).toEqual([])
  expect(blamed({ text: 'Its debt to China was put at $1.7 billion.', on: debt })).toContain('number-not-in-evidence')
  expect(blamed({ text: 'Its debt to China was put at $1,604 million.', on })).toEqual([])
})

test('a rate is compared with what it is counted by', () => {
  const on = [{ quote: 'The tariff rose from $15 to $17.3 per tonne, and the line would raise the total to 85 bcm.' }]
  expect(blamed({ text: 'The tariff rose to $17.3 per barrel.', on })).toContain('number-not-in-evidence')
  expect(blamed({ text: 'The tariff rose to $17.3 per tonne.', on })).toEqual([])
  expect(blamed({ text: 'The line would add 85 bcm to the total.', on })).toContain('number-not-in-evidence')
})

test('«в 1,7 раза» is 70 per cent more, and no carrier that may take more than forty takes at most forty', () => {
  const port = [{ quote: 'Перевалка контейнеров выросла в 1,7 раза — до 61 тыс. ДФЭ.', language: 'ru' }]
  expect(blamed({ text: 'Container traffic rose by some 70 percent to 61,000 TEU.', on: port })).toEqual([])
  expect(blamed({ text: 'Container traffic rose by some 40 percent to 61,000 TEU.', on: port })).toContain(
    'number-not-in-evidence',
  )
  const slots = [{ quote: 'From 1 February a single carrier would be allowed no more than forty slots a day.' }]
  expect(blamed({ text: 'No carrier may take more than forty slots a day.', on: slots })).not.toContain('number-not-in-evidence')
})
