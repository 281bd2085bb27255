import { expect, test } from 'vitest'
import { compileActors } from '../actors/gazetteer.ts'
import { numberBlocks } from '../article.ts'
import { nominative } from './nominative.ts'
import { statementsIn } from './statements.ts'

const gazetteer = compileActors([])
const said = (...paragraphs: string[]) =>
  statementsIn(numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))), gazetteer).map(
    ({ speaker, text }) => `${speaker}: ${text}`,
  )

test.each([
  [
    ['Both the mill and the ministry denied that the dam had leaked.'],
    ['mill: the dam had leaked.', 'ministry: the dam had leaked.'],
  ],
  [
    ['Erlan Talgat and his Kyrgyz counterpart, Ada Noor, said that the last disputed mill had been sold.'],
    ['Erlan Talgat: the last disputed mill had been sold.', 'Ada Noor: the last disputed mill had been sold.'],
  ],
  [
    ['According to a report published by the Mill Society on Tuesday, nine mills burned.'],
    ['report published by the Mill Society: nine mills burned.'],
  ],
  [
    ['Ada Noor believes that it burned. “It is late,” the Carnegie fellow wrote.'],
    ['Ada Noor: it burned.', 'Ada Noor: It is late'],
  ],
  [['Ada Noor told a briefing prices would fall in May.'], ['Ada Noor: prices would fall in May.']],
  [['Ada Noor has called his work fabricated.'], ['Ada Noor: his work fabricated.']],
  [['Russia is the only buyer that Beijing considers a rival.'], ['Beijing: a rival.']],
  [['The agency said that it was late. It is still not clear that the mill burned.'], ['agency: it was late.']],
  [['The agency said that it was late. But it does show that one buyer is too few.'], ['agency: it was late.']],
  [['Visiting officials said that the mill was late.'], ['Visiting officials: the mill was late.']],
  [['Ada Noor was clear that the mill burned.'], ['Ada Noor: the mill burned.']],
  [['Ada Noor called the sale a mistake.'], ['Ada Noor: the sale a mistake.']],
  [['Traders put the figure at 10 million tonnes a day.'], ['Traders: the figure at 10 million tonnes a day.']],
  [
    ['The Mill Agency said that it was late.', 'The agency, which owns four mills, said that nobody was hurt.'],
    ['Mill Agency: it was late.', 'Mill Agency: nobody was hurt.'],
  ],
  [['Тимур Омаров назвал обвинения клеветой.'], ['Тимур Омаров: обвинения клеветой.']],
  [['Согласно докладу Всемирного банка, мельницы стары и опасны.'], ['Всемирный банк: мельницы стары и опасны.']],
  [['В Минтрансе сообщили, что мельница сгорела ночью.'], ['Минтранс: мельница сгорела ночью.']],
  [['Подрядчик парирует: мельница была старая.'], ['Подрядчик: мельница была старая.']],
  [['По данным Генпрокуратуры, мельница сгорела ночью.'], ['Генпрокуратура: мельница сгорела ночью.']],
  [
    ['«Топим снег», — жалуется Анна Серик. Такой зимы, говорит, не было давно.'],
    ['Анна Серик: Топим снег', 'Анна Серик: Такой зимы, говорит, не было давно'],
  ],
])('%j: who is meant, and what is said', (paragraphs, wanted) => expect(said(...paragraphs)).toEqual(wanted))

test.each([
  'Officials would not say how much gas goes to the mill.',
  'The minister has not explained why the mill burned.',
  'Ada Noor called a meeting of the mill owners in the capital.',
  'Traders put the mill at risk.',
  'The charge is not new, but its particular sharpness emphasises how far the mill has moved.',
  'A joint focus on old mills, synergising mill strategies, and new roads, underscored the wish that “mills turn”.',
])('nothing is told: %s', (text) => expect(said(text)).toEqual([]))

test.each([
  ['Евразийского банка развития', 'Евразийский банк развития'],
  ['Центральной избирательной комиссии', 'Центральная избирательная комиссия'],
  ['Главного таможенного управления Китая', 'Главное таможенное управление Китая'],
  ['Министерства энергетики', 'Министерство энергетики'],
  ['правительства Казахстана', 'правительство Казахстана'],
  ['Минтрансе Узбекистана', 'Минтранс Узбекистана'],
  ['Всемирном банке', 'Всемирный банк'],
  ['доклада Всемирного банка', 'доклад Всемирного банка'],
  ['исследования', 'исследование'],
  ['Нурбанк', 'Нурбанк'],
  ['Тимура Омарова', 'Тимур Омаров'],
])('%s is called %s', (genitive, called) => expect(nominative(genitive)).toBe(called))
