import { expect, test } from 'vitest'
import { tried, type Trial } from '../testing/trial.ts'

const LOAN =
  'Political scientist Bolat Iskakov calls the deployment “a loan that Moscow will collect with interest”. His colleague Irina Vetrova disagrees: “Moscow left early because it had nothing to gain by staying.”'
const QUEUE =
  '“The queue will not disappear before the spring holidays,” Abenov told reporters. “But nobody has cancelled a single contract.”'
const LABOUR =
  '“The division of labour has not survived the war,” argues Alexander Brodsky of the Moscow Centre. “It may yet be repaired.”'
const NEIGHBOUR = 'Власти молчат. «Мы не вмешиваемся во внутренние дела соседа», — сказал представитель ведомства Айбек Смаилов.'
const of = (quote: string, text: string, language = 'en'): Trial => ({
  text,
  language,
  on: [{ quote, by: ['Feng Yuan'], publication: 'Caspian Policy Review', language }],
})
const isFound = (trial: Trial): boolean =>
  tried(trial).findings.some(({ rule, sentence }) => rule === 'attribution' && sentence === 's')

test.each([
  of(LOAN, 'Irina Vetrova calls the deployment “a loan that Moscow will collect with interest”.'),
  of(QUEUE, '“Nobody has cancelled a single contract,” Feng Yuan said.'),
  of(LABOUR, '“It may yet be repaired,” Feng Yuan concludes.'),
  of(QUEUE, '“Nobody has cancelled a single contract,” Feng Yuan promises.'),
  of(LABOUR, 'As Feng Yuan puts it, “it may yet be repaired”.'),
  of(NEIGHBOUR, 'Фэн Юань заявил: «Мы не вмешиваемся во внутренние дела соседа».', 'ru'),
])('words of one whom the passage quotes, credited to another: $text', (trial) => {
  expect(isFound(trial)).toBe(true)
})

test.each([
  of(LOAN, 'Bolat Iskakov calls the deployment “a loan that Moscow will collect with interest”.'),
  of(LOAN, 'Vetrova says that “Moscow left early because it had nothing to gain by staying”.'),
  of(QUEUE, '“Nobody has cancelled a single contract,” Abenov said.'),
  of(LABOUR, '“It may yet be repaired,” Brodsky concludes.'),
  of(LABOUR, 'Feng Yuan quotes Alexander Brodsky, who says that “it may yet be repaired”.'),
  of('The tunnel is full. Nobody counts the lorries any more.', 'Feng Yuan writes that “nobody counts the lorries any more”.'),
  of(NEIGHBOUR, 'Смаилов заявил: «Мы не вмешиваемся во внутренние дела соседа».', 'ru'),
])('words credited to who says them, or to the author where nobody else is quoted: $text', (trial) => {
  expect(isFound(trial)).toBe(false)
})
