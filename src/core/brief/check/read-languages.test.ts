import { expect, test } from 'vitest'
import { tried } from './testing/trial.ts'
import { otherLanguage } from './read-languages.ts'

test.each([
  ['zh', '哈方一侧有两千四百二十辆卡车在等候。'],
  ['fr', 'La dernière troupe partit le vingt janvier, quinze jours après l’arrivée.'],
  ['de', 'Der Güterverkehr fiel im Dezember um achtunddreißig Prozent.'],
  ['kk', '18 қаңтарда жүк көліктері күтіп тұрды.'],
  ['uz', 'Yuk tashish dekabr oyida qirq foizga kamaydi va hali ham kamaymoqda.'],
  ['und', 'Yük trafiği aralık ayında yüzde kırk düştü ve hâlâ düşüyor.'],
  ['und', 'Savdo hajmi ellik milliard yevroga yetdi.'],
  ['fr', 'Ils sont plus de trois mille.'],
  ['und', 'Новите вагони пристигат утре сутринта според местните вестници.'],
  ['ar', 'في الثامن عشر من يناير انتظرت الشاحنات'],
])('a sentence in %s is told as one, in a brief of any language', (language, text) => {
  expect(otherLanguage(text)).toBe(language)
  const { unchecked } = tried({ text, on: [{ quote: 'The last of them left on 19 January, thirteen days after the first.' }] })
  expect(
    unchecked.filter(({ what }) =>
      what.includes(language === 'und' ? 'a language that the check does not know' : `language “${language}”`),
    ),
  ).toHaveLength(1)
})

test.each([
  'Freight fell 38 per cent in December.',
  'Kazakhstan exports oil.',
  'Trucks wait at Khorgos.',
  'Astana, Almaty, Bishkek, Tashkent, Dushanbe',
  'Последние 380 российских военных покинули Алма-Ату 19 января.',
  'Тибет даёт 85 процентов китайского хлопка.',
  'Частные инвесторы дадут две трети денег, государственный фонд — треть.',
  'Bolat Nazarbayev calls a strong hand in Nur-Sultan preferable.',
  'The “Новая газета” says otherwise.',
  'After 1991 Қазақстан invited them to settle, and tens of thousands of families came over the border.',
  'В 1991 году Қазақстан пригласил их, и приехали десятки тысяч семей, которые жили за границей.',
])('%s is English or Russian, or too short to tell', (text) => {
  expect(otherLanguage(text)).toBeNull()
})
