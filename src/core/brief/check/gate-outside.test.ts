import { expect, test } from 'vitest'
import { blamed, type Trial } from './testing/trial.ts'

const of = (quote: string, text: string, language = 'en'): Trial => ({ text, language, on: [{ quote, language }] })

const QUEUE =
  '“The queue will not disappear before the spring holidays,” Abenov told reporters. “But nobody has cancelled a single contract.”'
const GATE =
  'Hauliers put their losses at 2.7 billion tenge. The Chinese side had closed the gate on 24 December 2021 without notice, they said, and reopened two lanes of six on 9 January.'
const DEBT = 'Tajikistan owed $3.2 billion abroad. Repayments of principal begin in 2023 and peak in 2026 at $180 million.'
const ARMS = 'Beijing’s share of the weapons rose from 1.5 per cent in 2010 to 13 per cent in 2020.'
const LAKE = 'China draws 3.3 cubic kilometres a year from the Ili, up from 2.2 in 2001.'
const TRUE =
  'It is not true that the operation was an occupation. It is, however, true that it reminded Beijing who is called first.'
const HOLDS = 'The consulate denies that it holds any list of detained Kazakhs.'
const COTTON = 'СУАР даёт 85 процентов китайского хлопка.'

test.each([
  of(GATE, 'The Chinese side reopened two lanes on 24 December.'),
  of(DEBT, 'Repayments of principal begin in 2026.'),
  of(ARMS, 'Beijing’s share had risen to 13 per cent in 2010.'),
])('held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each([
  of(GATE, 'The Chinese side closed the gate on 24 December.'),
  of(GATE, 'On 9 January two lanes were reopened.'),
  of(GATE, 'Hauliers say that they lost 2.7 billion tenge.'),
  of(DEBT, 'Repayments of principal peak in 2026.'),
  of(DEBT, 'Tajikistan owed 3.2 billion US dollars abroad.'),
  of(ARMS, 'Beijing’s share had risen to 13 per cent in 2020.'),
  of(LAKE, 'China draws 3.3 km³ a year from the Ili.'),
  of(QUEUE, '“[N]obody has cancelled a single contract,” Abenov said.'),
  of(TRUE, '“It is … true that it reminded Beijing who is called first”, Dana Serik writes.'),
  of(HOLDS, 'The consulate denies having any list of detained Kazakhs.'),
  of(COTTON, 'На СУАР приходится 85 процентов китайского хлопка.', 'ru'),
])('let through: $text', (trial) => {
  expect(blamed(trial)).toEqual([])
})
