import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const GAS = {
  quote: 'Газ идёт по трубопроводу «Чёрный Иртыш — Запад».',
  language: 'ru',
  title: 'Газ',
  publication: 'Вестник',
  by: [],
}

test.each([
  [
    'an abbreviation that nobody spelt out',
    'The tariff rose by a tenth, VAT excluded.',
    { quote: 'The tariff rose by a tenth, without tax.' },
  ],
  [
    'a state beside evidence that names none',
    'Kazakhstan lost its reserves.',
    { quote: 'The fund lost its reserves.', publication: 'The Courier' },
  ],
  ['a part of a name in another alphabet', 'Gas runs through the Black Irtysh Zapad pipe.', GAS],
])('%s is to be read, and not blamed', (_, text, passage) => {
  expect(blamed({ text, on: [passage] })).toEqual([])
})

test.each([
  ['an organisation', 'The CSTO met.', { quote: 'The organisation met.' }],
  [
    'a state beside evidence that names another',
    'The fund of Kazakhstan lost its reserves.',
    { quote: 'The fund of Uzbekistan lost its reserves.' },
  ],
  ['one word in another alphabet', 'Gas runs through Dostyk.', GAS],
  ['a person in another alphabet of whom nothing stands there', 'The researcher Farrukh Sobirov opened it.', GAS],
])('%s is blamed', (_, text, passage) => {
  expect(blamed({ text, on: [passage] })).toContain('name-not-in-evidence')
})

test('the United States are the US, and a line of a pipeline is no name', () => {
  const on = [{ quote: 'Sales to the US fell; line B was repaired.', publication: 'The Courier' }]
  expect(blamed({ text: 'Sales to the United States fell, and Line B was repaired.', on })).toEqual([])
})

test('names that one alphabet parts and the other joins are one', () => {
  const on = [{ quote: 'Irrigation takes most of the Syr Darya.' }]
  expect(blamed({ text: 'Орошение забирает большую часть Сырдарьи.', on, language: 'ru' })).toEqual([])
})
