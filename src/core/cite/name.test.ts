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

test.each([
  ['Li Wei', 'zh-CN', 'Li', 'Wei'],
  ['Xi Jinping', 'en', 'Xi', 'Jinping'],
  ['Wang Li', 'en', 'Wang', 'Li'],
  ['Tsai Ing-wen', 'en', 'Tsai', 'Ing-wen'],
  ['Kim Min-jun', 'ko', 'Kim', 'Min-jun'],
  ['Moon Jae-in', 'en', 'Moon', 'Jae-in'],
  ['Kim Jong Un', 'en', 'Kim', 'Jong Un'],
  ['Park Geunhye', 'ko', 'Park', 'Geunhye'],
  ['Kovács János', 'hu', 'Kovács', 'János'],
  ['Orbán Balázs Péter', 'hu', 'Orbán', 'Balázs Péter'],
  ['Nguyễn Phú Trọng', 'vi', 'Nguyễn', 'Phú Trọng'],
  ['Abe Shinzo', 'ja', 'Abe', 'Shinzo'],
])('%s in an article in %s has the family name first, and keeps that order', (name, language, family, given) => {
  expect(cslName(name, language)).toEqual({ family, given, 'static-ordering': true })
})

test.each([
  ['Wei Li', 'en', 'Li', 'Wei'],
  ['Jin Park', 'en', 'Park', 'Jin'],
  ['Jenny Wang', 'en', 'Wang', 'Jenny'],
  ['Kim Cattrall', 'en', 'Cattrall', 'Kim'],
  ['Lee Harvey Oswald', 'en', 'Oswald', 'Lee Harvey'],
  ['Song Anderson', 'en', 'Anderson', 'Song'],
  ['János Kovács', 'hu', 'Kovács', 'János'],
  ['János Kovács', 'en', 'Kovács', 'János'],
  ['Dick Van Dyke', 'en', 'Van Dyke', 'Dick'],
  ['Bashar al-Assad', 'en', 'al-Assad', 'Bashar'],
  ['Maria de la Cruz', 'en', 'de la Cruz', 'Maria'],
  ['Lucía Fernández Ortega', 'es', 'Fernández Ortega', 'Lucía'],
  ['María José López Ortega', 'es', 'López Ortega', 'María José'],
  ['Juan Carlos Ferrer', 'es', 'Ferrer', 'Juan Carlos'],
  ['Jorge Rafael Videla Soto', 'es', 'Videla Soto', 'Jorge Rafael'],
  ['Gabriel García Márquez', 'en', 'García Márquez', 'Gabriel'],
  ['Ana Maria Silva', 'pt', 'Silva', 'Ana Maria'],
  ['João Pereira Nunes', 'pt', 'Nunes', 'João Pereira'],
  ['Mary Flores Smith', 'en', 'Smith', 'Mary Flores'],
  ['Leyen, Ursula von der', 'en', 'von der Leyen', 'Ursula'],
  ['Иванов И. И.', 'ru', 'Иванов', 'И. И.'],
  ['И. И. Иванов', 'ru', 'Иванов', 'И. И.'],
])('%s in an article in %s is of the family %s', (name, language, family, given) => {
  expect(cslName(name, language)).toEqual({ family, given })
})

test.each([
  ['King, Martin, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
  ['Martin King, Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
])('%s keeps its suffix apart', (name, expected) => {
  expect(cslName(name, 'en')).toEqual(expected)
})

test('a name in a Chinese article that could stand in either order is not split', () => {
  expect(cslName('Aynur Seyit', 'zh-CN')).toEqual({ literal: 'Aynur Seyit' })
})

test('an Icelander stands under the given name', () => {
  expect(cslName('Guðrún Jónsdóttir', 'is')).toEqual({ literal: 'Guðrún Jónsdóttir' })
  expect(cslName('Halldór Laxness', 'is')).toEqual({ family: 'Laxness', given: 'Halldór' })
  expect(cslName('Erik Johansson', 'sv')).toEqual({ family: 'Johansson', given: 'Erik' })
})
