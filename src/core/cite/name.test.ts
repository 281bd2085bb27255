import { expect, test } from 'vitest'
import { cslName } from './name.ts'

test.each([
  ['N. Orazova', { given: 'N.', family: 'Orazova' }],
  ['Helen Marchetti', { given: 'Helen', family: 'Marchetti' }],
  ['Marchetti, Helen', { given: 'Helen', family: 'Marchetti' }],
  ['Ерлан Досмагамбетов', { given: 'Ерлан', family: 'Досмагамбетов' }],
  ['Иванов Пётр Ильич', { given: 'Пётр Ильич', family: 'Иванов' }],
  ['Қасым-Жомарт Кемелұлы Тоқаев', { given: 'Қасым-Жомарт Кемелұлы', family: 'Тоқаев' }],
  ['Ursula von der Leyen', { given: 'Ursula', family: 'von der Leyen' }],
  ['Martin King Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
])('%s is a person with a family name', (name, expected) => {
  expect(cslName(name, null)).toEqual(expected)
})

test.each([
  'Reuters',
  'The Caspian Ledger newsroom',
  'Ministry of Transport of Kazakhstan',
  'AKIpress News Agency',
  'Редакция портала',
  '李伟',
  '李 伟',
  'Smith, Jones, Brown',
])('%s stays as it is written', (name) => {
  expect(cslName(name, null)).toEqual({ literal: name })
})

test('a name from a Chinese article is not split, because the family name stands first', () => {
  expect(cslName('Li Wei', 'zh-CN')).toEqual({ literal: 'Li Wei' })
})
