import { expect, test } from 'vitest'
import { blamed, type Passage } from '../testing/trial.ts'

const isContrary = (text: string, quote: string, language = 'en'): boolean => {
  const on: Passage[] = [{ quote, language }]
  return blamed({ text, on, language }).includes('contrary')
}

test.each([
  ['a “not” left out', 'The company has plans to leave the cartel.', 'The company has no plans to leave the cartel.'],
  ['a “not” put in', 'The soldiers never left the country.', 'The soldiers left the country in January.'],
  ['an opposite', 'The crossings stayed open in August.', 'The crossings stayed shut in August.'],
  ['a way', 'Exports of machine tools rose in December.', 'Exports of machine tools shrank in December.'],
  ['a part told as the whole', 'All nine posts were manned.', 'Two of the nine posts were manned.'],
  ['a near number made exact', 'Exactly 1,400 lorries queued.', 'Roughly 1,400 lorries queued.'],
  [
    'a number of something else',
    'Of those asked, 22 per cent trusted neither Moscow nor Beijing.',
    'Of those asked, 41 per cent trusted neither Moscow nor Beijing, 22 per cent both.',
  ],
  ['numbers exchanged', 'Armenia sent 200 men and Tajikistan 70.', 'Armenia sent 70 men and Tajikistan 200.'],
  ['another office', 'The Foreign Ministry gave no comment.', 'The Interior Ministry gave no comment.'],
])('%s is told', (_what, text, quote) => {
  expect(isContrary(text, quote)).toBe(true)
  expect(isContrary(quote, quote)).toBe(false)
})

test.each([
  ['“not until”', 'Traffic recovered in the autumn.', 'Traffic did not recover until the autumn.'],
  ['“never” for “nobody ever”', 'Nobody has ever published the text.', 'The text has never been published.'],
  ['a denial in another word', 'The president refused to sign the bill.', 'The president said he would not sign the bill.'],
  ['another part', 'They found no tantalum in the sixteen holes.', 'They drilled sixteen holes and found no sign of tantalum.'],
  ['a part of the rest', 'Three of the five posts stayed open.', 'Two of the five posts stayed shut.'],
  [
    'what a later clause denies',
    'It publishes figures for the canals, which it never did.',
    'It never published figures for the canals.',
  ],
])('%s is no contrary', (_what, text, quote) => {
  expect(isContrary(text, quote)).toBe(false)
})

test('Russian denies with two words what it denies once', () => {
  expect(isContrary('Никто не получил денег.', 'Денег никто из рабочих не получил.', 'ru')).toBe(false)
  expect(
    isContrary('Банки Китая принимали платежи от импортёров.', 'Банки Китая не принимали платежи от импортёров.', 'ru'),
  ).toBe(true)
})

test('a judgement is warned and not stopped', () => {
  const on: Passage[] = [{ quote: 'The company has no plans to leave the cartel.' }]
  expect(blamed({ text: 'The company has plans to leave the cartel.', on, tag: 'judgement' })).toContain('contrary')
})

test.each([
  [
    'The ferry ran until 2021.',
    'The ferry has run since 2016 and will be taken out of service by the end of 2024. It carried 18,500 wagons in 2021.',
    true,
  ],
  ['The ferry has run since 2021.', 'The ferry has run since 2016. It carried 18,500 wagons in 2021.', true],
  [
    'By 2021 the ferry carried 18,500 wagons.',
    'The ferry has run since 2016, until 2024 at most. It carried 18,500 wagons in 2021.',
    false,
  ],
  ['The ferry has run since 2016.', 'The ferry has run from 2016 on. It carried 18,500 wagons in 2021.', false],
  [
    'Паром ходил до 2021 года.',
    'Паром ходит с 2016 года и будет выведен до конца 2024 года. В 2021 году он перевёз 18 500 вагонов.',
    true,
  ],
])('a date told as a beginning or an end is one in the passage: %s', (text, quote, contrary) => {
  expect(isContrary(text, quote, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')).toBe(contrary)
})

test.each([
  ['The tunnel is the longest in the region.', 'The tunnel is the second longest in the region.', true],
  ['The tunnel is the second longest in the region.', 'The tunnel is the second longest in the region.', false],
  ['The tunnel is the oldest in the region.', 'The tunnel is the second longest in the region.', false],
  ['In 2021 Norway was its third largest supplier.', 'Norway ranked second among its suppliers in 2021.', true],
  ['It is the longest tunnel.', 'Her third book tells of the tunnel.', false],
])('a place in an order is that of the passage: %s', (text, quote, contrary) => {
  expect(isContrary(text, quote)).toBe(contrary)
})

const WHEAT = 'Wheat cost $310 a tonne in January, $335 in February and $360 in March 2022.'
const GAS = 'China got 34.2 billion cubic metres from Turkmenistan, 5.9 billion from Kazakhstan and 3.3 billion from Uzbekistan.'
test.each([
  ['Wheat was the dearest in February.', WHEAT, true],
  ['Wheat was at its highest in February.', WHEAT, true],
  ['Wheat was at its highest in March.', WHEAT, false],
  ['Wheat was at its lowest in March.', WHEAT, true],
  ['Most of the gas came from Turkmenistan, Kazakhstan and Uzbekistan.', GAS, false],
  ['The largest share came from Turkmenistan.', GAS, false],
  ['The largest share came from Uzbekistan.', GAS, true],
  [
    'The largest seller is Turkmenistan.',
    'Kazakhstan sold 5.9 billion, Uzbekistan 3.3 billion and Turkmenistan 34.2 billion.',
    false,
  ],
])('what is told as the most is that by the numbers: %s', (text, quote, contrary) => {
  expect(isContrary(text, quote)).toBe(contrary)
})
