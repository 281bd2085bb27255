import { expect, test } from 'vitest'
import { admitted } from './admitted.ts'
import { beforeAsAfter } from './before-as-after.ts'
import { deniedClause } from './denied-clause.ts'
import { endAsStep } from './end-as-step.ts'
import { fewAsMost } from './few-as-most.ts'
import { moreAsFewer } from './more-as-fewer.ts'
import { notIntended } from './not-intended.ts'
import { otherAdjective } from './other-adjective.ts'
import { otherCause } from './other-cause.ts'
import { otherCertainty } from './other-certainty.ts'
import { otherRow } from './other-row.ts'
import { otherSubject } from './other-subject.ts'
import { otherTitle } from './other-title.ts'
import { restTurned } from './rest-turned.ts'
import { turnedSides } from './turned-sides.ts'

const FROST =
  'Uzbekistan has not paid for all of it. In January, when the frost came, Tashkent cut deliveries to Kabul to keep its own houses warm.'
const TINS = 'The laboratory opened 64 tins and found that seventeen held tomatoes from the north. Most tins were Italian.'
const AWARD = 'Stannum North, a Canadian company, won $118 million in arbitration against Kyrgyzstan.'
const TABLE = 'Installed capacity of power stations, megawatts. Nurek: 3,000; Toktogul: 1,200; Shardara: 126.'
const SPOKESMAN =
  'The post will not be manned, said Umarjon Nazriev, a spokesman of Tajik Rail. The strike was called by Orient Freight.'
const PETITION = 'A petition was handed to the regional governor on 3 March, eleven days before the announcement was published.'
const REVENUE = 'Revenue from exports fell from €38 billion to €21 billion over the two years.'
const PROPOSED = 'Russia has proposed to ship gas to China, but no contract has been signed.'
const NOT_MEANT = 'Казахстан не намерен присоединяться к санкциям, заявил вице-министр.'
const FORECAST = 'The panel judges with moderate confidence that the first turbines are likely to start in 2030.'
const DEPUTY = '«Мы не обсуждали скидку», — заявил заместитель министра энергетики Павел Горин.'

type Rule = (sentence: string, passage: string) => unknown

test.each<[name: string, rule: Rule, passage: string, told: string, isSo: string]>([
  [
    'before as after',
    beforeAsAfter,
    PETITION,
    'The petition reached the governor eleven days after the plan was made public.',
    'The petition reached the governor eleven days before the plan was made public.',
  ],
  [
    'what it is before as what comes before it',
    beforeAsAfter,
    'Moscow held its own exercise with Kyrgyzstan on 2 June, before the Khorgos drills began.',
    'Russia trained with Kyrgyzstan after the Khorgos drills.',
    'The Khorgos drills came after the exercise with Kyrgyzstan.',
  ],
  [
    'what was left as what was lost',
    endAsStep,
    REVENUE,
    'The firm lost €21 billion of its revenue in two years.',
    'The firm lost €17 billion of its revenue and kept €21 billion.',
  ],
  [
    'a share of who has the rest',
    restTurned,
    'The loan would cover 70 percent of the cost, with the rest to come from the state budget.',
    'The state budget would pay for 70 per cent of the line and the loan for the remaining 30 per cent.',
    'The loan would pay for 70 per cent of the line and the state budget for the remaining 30 per cent.',
  ],
  [
    'the rest of who has the share',
    restTurned,
    'По его словам, две трети средств даст государственный фонд, остальное — частные инвесторы.',
    'Частные инвесторы дадут две трети денег, государственный фонд — треть.',
    'Государственный фонд даст две трети денег, частные инвесторы — треть.',
  ],
  [
    'what was not done',
    deniedClause,
    PROPOSED,
    'Moscow has agreed to ship gas to China, and the contract has been signed.',
    'Moscow wants to ship gas to China, and the contract has not been signed.',
  ],
  [
    'in another language what is not meant',
    notIntended,
    NOT_MEANT,
    'Kazakhstan intends to join the sanctions.',
    'Kazakhstan does not intend to join the sanctions.',
  ],
  [
    'a likelihood',
    otherCertainty,
    FORECAST,
    'The first turbines are almost certain to start in 2030.',
    'The first turbines are likely to start in 2030.',
  ],
  [
    'a confidence',
    otherCertainty,
    FORECAST,
    'The panel has high confidence that the turbines start in 2030.',
    'The panel has moderate confidence that the turbines start in 2030.',
  ],
  [
    'a possibility as sure',
    otherCertainty,
    'К 2027 году доля Китая может превысить 50 процентов.',
    'К 2027 году доля Китая непременно превысит 50 процентов.',
    'К 2027 году доля Китая может стать больше половины.',
  ],
  [
    'a reason',
    otherCause,
    FROST,
    'Tashkent cut deliveries to Kabul because the arrears had grown.',
    'Tashkent cut deliveries to Kabul because its own houses had to be kept warm.',
  ],
  [
    'few as most',
    fewAsMost,
    TINS,
    'Most of the tins held tomatoes from the north.',
    'Seventeen of the tins held tomatoes from the north.',
  ],
  [
    'two parties',
    turnedSides,
    AWARD,
    'Kyrgyzstan won $118 million in arbitration against Stannum North.',
    'Stannum North won $118 million against Kyrgyzstan in arbitration.',
  ],
  [
    'a row of a table',
    otherRow,
    TABLE,
    'Toktogul has a capacity of 126 megawatts.',
    'Toktogul has a capacity of 1,200 megawatts.',
  ],
  [
    'the largest of a table',
    otherRow,
    TABLE,
    'Toktogul is the largest of the stations.',
    'Nurek is the largest of the stations.',
  ],
  [
    'a body',
    otherTitle,
    SPOKESMAN,
    'The post will not be manned, said Umarjon Nazriev, a spokesman of Orient Freight.',
    'The post will not be manned, said Umarjon Nazriev, who speaks for Tajik Rail.',
  ],
  [
    'a rank',
    otherTitle,
    DEPUTY,
    'Скидку не обсуждали, сказал министр энергетики Павел Горин.',
    'Скидку не обсуждали, сказал заместитель министра Павел Горин.',
  ],
  [
    'a denial',
    admitted,
    'Tajikistan denied that its troops had crossed the line.',
    'Tajikistan admitted that its troops had crossed the line.',
    'Tajikistan denies that troops of its own crossed the line.',
  ],
  [
    'more',
    moreAsFewer,
    'The line made eight voyages, one more than last summer.',
    'The line made eight voyages, one fewer than last summer.',
    'The line made one more voyage than last summer.',
  ],
  [
    'an adjective',
    otherAdjective,
    'Авария на экибастузской ТЭЦ оставила без тепла 120 тысяч человек.',
    'Авария на карагандинской ТЭЦ оставила без тепла 120 тысяч человек.',
    'Без тепла после аварии на экибастузской ТЭЦ остались 120 тысяч человек.',
  ],
  [
    'a subject',
    otherSubject,
    'Iran keeps a part of the gas as a transit fee. Turkey began to receive gas in March.',
    'Turkey keeps a part of the gas as a transit fee.',
    'Iran keeps part of the gas as its transit fee.',
  ],
])('%s told otherwise is found, and told as it is it passes', (_name, rule, passage, told, isSo) => {
  expect(rule(told, passage)).not.toBeNull()
  expect(rule(isSo, passage)).toBeNull()
})
