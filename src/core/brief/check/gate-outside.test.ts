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

const PLANT =
  'The ministry plans to cap registered miners at 100 megawatts. It has ruled out a nuclear power station before 2035.'
const POLL = 'По данным опроса, 46 процентов жителей поддержали ввод войск, 31 процент были против, остальные не ответили.'
const BANKS = 'China’s Export-Import Bank held $1.1 billion of it, or 34 per cent, and all others together 45 per cent.'
const OIL = 'The line, opened in 2006, carries about 10.9 million tonnes a year.'

const ENVOY = 'Посол Китая Чжан Вэй 7 января назвал беспорядки «внутренним делом» страны.'
const SUPPORT = 'The Chinese ambassador offered support on 10 January, and President Tokayev of Kazakhstan thanked him.'

test.each([
  of(ENVOY, 'Посол России назвал беспорядки внутренним делом страны.', 'ru'),
  of(SUPPORT, 'The Russian ambassador offered support on 10 January.'),
  of(SUPPORT, 'The ambassador of Russia offered support on 10 January.'),
  of(PLANT, '“The ministry plans … a nuclear power station before 2035”, Dana Serik writes.'),
  of(PLANT, 'The ministry has “ruled [in] a nuclear power station before 2035”.'),
  of(PLANT, 'Of the ministry it is said that “it has [proposed] a nuclear power station before 2035”.'),
  of(POLL, '«46 процентов жителей … были против», — пишет Дана Серик.', 'ru'),
  of(BANKS, '“China’s Export-Import Bank held … 45 per cent”, Dana Serik writes.'),
  of(OIL, 'The line carries about 10.9 million tonnes a month.'),
  of(GATE, 'Hauliers put their profits at 2.7 billion tenge.'),
  of(GATE, 'The Chinese side reopened two lanes on 24 December.'),
  of(DEBT, 'Repayments of principal begin in 2026.'),
  of(ARMS, 'Beijing’s share had risen to 13 per cent in 2010.'),
])('held back: $text', (trial) => {
  expect(blamed(trial)).not.toEqual([])
})

test.each([
  of(GATE, 'The Chinese side closed the gate on 24 December.'),
  of(ENVOY, 'Посол КНР назвал беспорядки внутренним делом страны.', 'ru'),
  of(SUPPORT, 'Beijing’s ambassador offered support on 10 January.'),
  of(PLANT, '“It has ruled out a nuclear power station …”, Dana Serik writes.'),
  of(PLANT, 'The ministry “plans to cap … miners at 100 megawatts”.'),
  of(BANKS, '“China’s Export-Import Bank held $1.1 billion of it … and all others together 45 per cent”, Dana Serik writes.'),
  of(OIL, 'Each year the line carries about 10.9 million tonnes.'),
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
