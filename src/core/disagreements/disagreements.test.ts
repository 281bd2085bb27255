import { expect, test } from 'vitest'
import { compileActors } from '../actors/gazetteer.ts'
import { datedEventsIn } from './dated-events.ts'
import { datesThatDisagree, disagreementsAmong, type Given } from './disagreements.ts'
import { figuresIn } from './figures.ts'

const gazetteer = compileActors([
  { name: 'Xinjiang', kind: 'place', forms: ['Синьцзян*'] },
  { name: 'China', kind: 'place', forms: [] },
  { name: 'Steppe League', kind: 'organisation', forms: [] },
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

test.each([
  ['power', 'The plant at Karaspan has a capacity of 1,860 megawatts.', 'The Karaspan plant is designed for 1,960 megawatts.'],
  [
    'people',
    'The blast at the Karaspan mill killed 50 weavers.',
    'Some 72 weavers died when the Karaspan mill blew up, in the worst blast in years.',
  ],
  ['money', 'The bridge at Karaspan cost 28 million dollars.', 'For 37 million dollars a bridge was built at Karaspan.'],
])('a name that is no known actor tells what two numbers are of: %s', (_what, one, other) =>
  expect(among(one, other)).toHaveLength(1),
)

test('what each of two names did alone is no disagreement', () => {
  expect(
    among(
      'The Karaspan Bank holds 36 per cent of the foreign debt of China.',
      'The Mill Fund holds 14 per cent of the foreign debt of China.',
    ),
  ).toEqual([])
  expect(among('The mill at Karaspan has 12 looms.', 'The mill at Oytal has 30 looms.')).toEqual([])
})

test('one origin does not disagree with itself', () => expect(among(MANY, FEWER, true)).toEqual([]))

test('shares of one thing are told, those of others not', () => {
  const gas = 'Half of the gas that China burns in winter comes by pipeline.'
  expect(among(gas, 'By pipeline comes 20 per cent of the gas that China burns in winter.')).toMatchObject([
    { values: [{ value: 'Half' }, { value: '20 per cent' }] },
  ])
  expect(among(gas, 'In winter 20 per cent of the coal that China burns comes by pipeline and gas.')).toEqual([])
})

const dates = (...sentences: readonly string[]) =>
  datesThatDisagree(
    sentences.flatMap((sentence, at) =>
      datedEventsIn(sentence, gazetteer).map((event) => ({ ...event, article: String(at), n: 1, origin: String(at) })),
    ),
  )

const OPENED = 'The gas pipeline from Turkmenistan to China was opened in December 2009.'

test('two dates of one event are told as they are printed', () => {
  const later = 'The gas pipeline to China was inaugurated in 2010, with three presidents at the valve.'
  expect(dates(OPENED, later)).toEqual([
    {
      what: 'gas pipeline · China',
      values: [
        { value: 'December 2009', article: '0', n: 1, quote: OPENED },
        { value: '2010', article: '1', n: 1, quote: later },
      ],
    },
  ])
  const russian = [
    'Газопровод в Китай через Синьцзян был открыт в 2009 году.',
    'В 2011 году открыли газопровод в Китай через Синьцзян.',
  ]
  expect(dates(...russian)).toMatchObject([{ values: [{ value: '2009' }, { value: '2011' }] }])
})

test('an organisation is founded once, whatever else is said of it', () => {
  expect(
    dates('The Steppe League was founded in 2001.', 'The Steppe League, founded in June 2002, meets in Almaty.'),
  ).toMatchObject([{ what: 'Steppe League', values: [{ value: '2001' }, { value: 'June 2002' }] }])
  expect(dates('The Steppe League signed in 2001.', 'The Steppe League signed in 2002.')).toEqual([])
})

test.each([
  ['the same year, less exactly', 'The gas pipeline to China was opened in 2009.'],
  ['another event', 'The gas pipeline to China was completed in 2008.'],
  ['another thing', 'The oil terminal of China was opened in 2010.'],
  ['a plan', 'The second gas pipeline to China will be opened in 2012.'],
  ['a border in time', 'The gas pipeline to China was opened before 2011.'],
  ['a far year', 'A gas pipeline to China was opened in 2019.'],
])('%s is no other date of it', (_what, sentence) => expect(dates(OPENED, sentence)).toEqual([]))
