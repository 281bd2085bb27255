import { expect, test } from 'vitest'
import { readVocabulary } from './hyphen.ts'
import { joinLines } from './join-lines.ts'

const joined = (lines: string[], elsewhere = ''): string =>
  joinLines(
    lines.map((text) => ({ text, spans: [] })),
    readVocabulary([elsewhere, ...lines]),
  ).text

test.each([
  [['The govern-', 'ment paid.'], '', 'The government paid.'],
  [['The Sino-', 'Russian border'], '', 'The Sino-Russian border'],
  [['a long-', 'term loan'], 'The long-term view', 'a long-term loan'],
  [['a long-', 'term loan'], 'in the long run each term counts', 'a long-term loan'],
  [['the rail-', 'way'], 'one railway', 'the railway'],
  [['went with-', 'out water'], 'out with it', 'went without water'],
  [['in 2021-', '22 it fell'], '', 'in 2021-22 it fell'],
  [['кто-', 'то пришёл'], '', 'кто-то пришёл'],
  [['правитель-', 'ство'], '', 'правительство'],
  [['GOVERN-', 'MENT'], '', 'GOVERNMENT'],
  [['он по-', 'прежнему ждёт'], '', 'он по-прежнему ждёт'],
  [['он по-', 'лучил письмо'], '', 'он получил письмо'],
  [['юго-', 'западный причал'], '', 'юго-западный причал'],
  [['быв. Юго-', 'славия'], '', 'быв. Югославия'],
  [['вице-', 'губернатор'], '', 'вице-губернатор'],
  [['die EU-', 'Kommission'], '', 'die EU-Kommission'],
  [['die Öl-', 'und Gasnetze'], '', 'die Öl- und Gasnetze'],
  [['ten thous-', 'and lorries'], 'a thousand', 'ten thousand lorries'],
  [['солтүстік-', 'оңтүстік желісі'], '', 'солтүстік-оңтүстік желісі'],
  [['soft\u00ad', 'ware'], '', 'software'],
  [['see https://example.org/', 'report-', '2021'], '', 'see https://example.org/report-2021'],
  [['能源合作', '不断加深'], '', '能源合作不断加深'],
  [['one', 'two'], '', 'one two'],
])('%j becomes one text', (lines, elsewhere, text) => {
  expect(joined(lines, elsewhere)).toBe(text)
})

test('a document that cuts no words keeps the few hyphens at the ends of its lines, one that does loses them', () => {
  const whole = Array.from({ length: 60 }, (_, index) => `line ${index} of a text`)
  const cutting = [...whole, ...Array.from({ length: 6 }, () => 'a line that ends in gov-')]
  const lines = ['its tech-', 'savvy rules'].map((text) => ({ text, spans: [] }))
  expect(joinLines(lines, readVocabulary(whole)).text).toBe('its tech-savvy rules')
  expect(joinLines(lines, readVocabulary(cutting)).text).toBe('its techsavvy rules')
})

test.each([
  [['a cost-', 'benefit analysis'], 'a cost-benefit analysis'],
  [['the non-', 'payment of fines'], 'the non-payment of fines'],
  [['none-', 'theless it fell'], 'nonetheless it fell'],
  [['the north-', 'south line'], 'the north-south line'],
  [['since 2019–', '2020 it fell'], 'since 2019–2020 it fell'],
  [['the US–', 'China talks'], 'the US–China talks'],
  [['trade –', 'and more'], 'trade – and more'],
  [['қала-', 'лар'], 'қалалар'],
  [['دۆلەت-', 'لەر'], 'دۆلەتلەر'],
])('%j, which nothing else in the document explains, becomes %s', (lines, text) => {
  expect(joined(lines)).toBe(text)
})
