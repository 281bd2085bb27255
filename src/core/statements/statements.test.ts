import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { Actor, compileActors } from '../actors/gazetteer.ts'
import { numberBlocks } from '../article.ts'
import { statementsIn } from './statements.ts'

const actors = JSON.parse(
  readFileSync(new URL('../../../resources/actors/central-asia.json', import.meta.url), 'utf8'),
) as unknown
const gazetteer = compileActors(Actor.array().parse(actors))
const said = (...paragraphs: string[]) =>
  statementsIn(numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))), gazetteer).map(
    ({ speaker, text }) => `${speaker}: ${text}`,
  )

it.each([
  [['“We stay,” said Dana Serik, a trader.', '“For long,” she added.'], ['Dana Serik: For long']],
  [['Dana Serik trades in Almaty. “It is far too late,” she says.'], ['Dana Serik: It is far too late']],
  [
    ['According to Dana Serik, the border is shut.', 'Serik warned that it would stay so.'],
    ['Dana Serik: the border is shut.', 'Dana Serik: it would stay so.'],
  ],
  [['Dana Serik met Timur Omarov. “Nobody told us,” Serik said.'], ['Dana Serik: Nobody told us']],
  [
    ['Bolat Serik runs the mill.', '“We stay,” said B. Serik.', '“No,” said A. Serik.'],
    ['Bolat Serik: We stay', 'A. Serik: No'],
  ],
  [
    ['Тимур Омаров живёт здесь.', '«Мы останемся», — сказал Т. Омаров.', '«Мы уйдём», — сказал А. Омаров.'],
    ['Тимур Омаров: Мы останемся', 'А. Омаров: Мы уйдём'],
  ],
  // Two whom the initial fits: nobody is taken for the other.
  [['Bolat Serik met Berik Serik.', '“We stay,” said B. Serik.'], ['B. Serik: We stay']],
  [
    ['Tokayev spoke.', '“Yes,” said K.-J. Tokayev. “No,” said A. Tokayev.'],
    ['Kassym-Jomart Tokayev: Yes', 'A. Tokayev: No'],
  ],
  [['“Who pays for that?” Dana Serik asked.'], ['Dana Serik: Who pays for that?']],
  [
    ['«Так быстро нельзя, — считает Тимур Омаров. — Люди выйдут на улицы».'],
    ['Тимур Омаров: Так быстро нельзя, Люди выйдут на улицы'],
  ],
  [['По словам Жанны Ильиной, границу закроют завтра.'], ['Жанна Ильина: границу закроют завтра.']],
  [['«Мы останемся здесь», — заявил Токаев.'], ['Kassym-Jomart Tokayev: Мы останемся здесь']],
])('%j', (paragraphs, wanted) => expect(said(...paragraphs)).toEqual(expect.arrayContaining(wanted)))

test.each([
  'The pipeline is said to leak in eleven places.',
  'A sign at the gate read closed.',
  'The so-called “friendship bridge” was built in 1997.',
  'President Tokayev has promised a new line.',
  'For days the officials said nothing of it.',
  'For the first days of the violence Chinese officials said almost nothing about it.',
  'For a whole week of rain in the hills the officials reported.',
])('nobody speaks here: %s', (text) => expect(said(text)).toEqual([]))

test('what is set aside in an article says nothing', () => {
  const blocks = numberBlocks([{ kind: 'paragraph', text: '“We stay here,” said Dana Serik.', dropped: 'advertisement' }])
  expect(statementsIn(blocks, gazetteer)).toEqual([])
})

test.each([
  [['Traders in London doubt that buyers will pay more.'], ['Traders in London: buyers will pay more']],
  [['Petra Holm, an analyst at Nordlund Bank, dismissed it as "a story for children".'], ['Petra Holm: "a story for children"']],
  [['"Nobody showed us the memo," protests Jyrgal Abdyldaeva.'], ['Jyrgal Abdyldaeva: Nobody showed us the memo']],
  [['A trucker waiting since Sunday put it less kindly: "It\'s a hand on our throat."'], ["trucker: It's a hand on our throat."]],
  [['"We are open," vice president Lea Marsh was quoted as saying.'], ['Lea Marsh: We are open']],
  [['“We ask nobody,” Donald Lu, the assistant secretary, testified.'], ['Donald Lu: We ask nobody']],
  [['His wife Ada Noor says he will go back.'], ['Ada Noor: he will go back']],
  [['— Какой бюджет, — возмущается Анна Серик.'], ['Анна Серик: Какой бюджет']],
  [['В управлении объяснили, что лопнула ещё одна труба.'], ['управление: лопнула ещё одна труба']],
  [['«Снег топим», — говорит Раиса Утегенова и показывает ведро.'], ['Раиса Утегенова: Снег топим']],
])('%j, however it is put', (paragraphs, wanted) => {
  const all = said(...paragraphs)
  expect(wanted.filter((each) => !all.some((found) => found.startsWith(each)))).toEqual([])
})

test.each([
  [
    ['Three people with knowledge of the talks said the line would close.'],
    ['Three people with knowledge of the talks: the line would close'],
  ],
  [['The line will close, two officials said on Friday, and workers are leaving.'], ['two officials: The line will close']],
  [['Deputy Energy Minister Erlan Talgat opened the plant, telling guests that it was late.'], ['Erlan Talgat: it was late']],
  [
    ['The envoy of the bank, Ada Noor, and Serik Bolat, who owns the mill, said prices would fall.'],
    ['Ada Noor: prices would fall', 'Serik Bolat: prices would fall'],
  ],
  [['Ada Noor, a broker, sold the mill.', 'The broker said that it was old.'], ['Ada Noor: it was old']],
  [['According to Ada Noor, a lawyer, the mill is old.'], ['Ada Noor: the mill is old']],
  [['The mill, according to Ada Noor, was never safe.'], ['Ada Noor: The mill, according to Ada Noor, was never safe']],
  [['A letter by the union warns that the mill will burn.'], ['letter by the union: the mill will burn']],
  [['The plan was described by Ada Noor as a gift to nobody.'], ['Ada Noor: a gift to nobody']],
  [['Her view is that nobody will pay.'], []],
  [['Ada Noor runs the mill. Her view is that nobody will pay.'], ['Ada Noor: nobody will pay']],
  [['As Ada Noor has pointed out, the mill loses money.'], ['Ada Noor: the mill loses money']],
  [
    ['Мельницу закроют осенью. Об этом сообщил журналистам глава района Ерлан Талгатов.'],
    ['Ерлан Талгатов: Мельницу закроют осенью'],
  ],
  [
    ['Мельницу закроют, рассказали «Вестнику» два источника в правительстве.'],
    ['два источника в правительстве: Мельницу закроют'],
  ],
  [['В докладе министерства говорится, что мельница стара.'], ['доклад министерства: мельница стара']],
  [['Ерлан Талгатов, комментируя слухи, отметил, что мельница стара.'], ['Ерлан Талгатов: мельница стара']],
  [['Ерлан Талгатов купил мельницу.', 'Глава компании уточнил, что заплатил мало.'], []],
])('%j: by whichever phrase names who says it', (paragraphs, wanted) => {
  const all = said(...paragraphs)
  expect(wanted.filter((each) => !all.some((found) => found.startsWith(each)))).toEqual([])
})

test('in an interview whoever answers has said his answers, and whom he quotes theirs; questions say nothing', () => {
  const interview = [
    'Dr. Ada Noor has measured the lake for years. We met in Oslo.',
    'Q: Is it drying out?',
    'A: Slowly. The ministry says it is not.',
    'Nobody has asked the fishermen.',
    'Q: And what do the fishermen say, that it is over?',
    'A: They sold their boats.',
  ]
  expect(said(...interview)).toEqual([
    'Ada Noor: Slowly. The ministry says it is not.',
    'ministry: it is not.',
    'Ada Noor: Nobody has asked the fishermen.',
    'Ada Noor: They sold their boats.',
  ])
})

test('in a transcript each label is somebody', () => {
  const transcript = [
    'MR. NOOR: The talks are over.',
    'QUESTION: Are they?',
    'MR. NOOR: They are.',
    'COL. SERIK: I agree with that.',
  ]
  expect(said(...transcript)).toEqual(['NOOR: The talks are over.', 'NOOR: They are.', 'SERIK: I agree with that.'])
})

test('a quotation that a paragraph leaves open goes on in the next', () => {
  expect(said('Ada Noor said: “The mill is old.', '“It will burn one day.”')).toEqual([
    'Ada Noor: The mill is old.',
    'Ada Noor: It will burn one day.',
  ])
})
