import { expect, test } from 'vitest'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import { checkBrief } from '../check.ts'
import { tried, type Passage } from '../testing/trial.ts'
import { trialTemplate } from '../testing/trial-template.ts'
import { restsOn } from './confirmation.ts'

const PASSAGE =
  'Gazprom will ship gas to Uzbekistan from 2023, provided that the pipeline is repaired. Officials in Tashkent hope for a discount.'

const beside = (text: string, on: Passage[] = [{ quote: PASSAGE }], tag?: 'judgement' | 'common-knowledge') =>
  tried({ text, on, ...(tag === undefined ? {} : { tag }) }).trace.find((traced) => traced.sentence === 's')?.beside
const own = (text: string): string[] => beside(text)?.own.map(({ start, end }) => text.slice(start, end)) ?? []

test('words that no passage has are named, whatever the forms of the others', () => {
  expect(beside('Gazprom is shipping gas to Uzbekistan gladly.')?.how).toBe('own-words')
  expect(own('Gazprom is shipping gas to Uzbekistan gladly.')).toEqual(['gladly'])
})

test('small words that decide what is said are named too', () => {
  expect(own('Gazprom will never ship all gas to Uzbekistan.')).toEqual(['never', 'all'])
})

test.each([
  ['from two sentences', 'Gazprom hopes for a pipeline.', 'put-together'],
  ['turned round', 'Uzbekistan will ship gas to Gazprom.', 'other-order'],
  ['of small words alone', 'They did so there.', 'other-order'],
  ['turned round by small words', 'Officials for Tashkent hope in a discount.', 'other-order'],
  ['without its condition', 'Gazprom will ship gas to Uzbekistan.', 'shortened'],
])('what is put together %s is to be read', (_how, text, how) => {
  expect(beside(text)?.how).toBe(how)
})

test('what a shortened sentence leaves out is shown', () => {
  expect(beside('Gazprom will ship gas to Uzbekistan.')?.what).toContain('2023, provided that the pipeline is repaired')
})

test('a sentence in another language than its passage is to be read', () => {
  const russian = { quote: 'Официальные лица в Ташкенте надеются на скидку и уже начали переговоры.', language: 'ru' }
  expect(beside('Officials in Tashkent hope for a discount and have begun to talk.', [russian])?.how).toBe('other-language')
})

test.each([
  'Officials in Tashkent hope for a discount.',
  '“Officials in Tashkent hope for a discount”, Dana Serik wrote in The Astana Times in January 2022.',
  'On issue, Dana Serik writes: “Officials in Tashkent hope for a discount.”',
  'Dana Serik said that officials in Tashkent hope for a discount.',
])('what its passage says word for word, or in marks, is compared: %s', (text) => {
  expect(beside(text)).toBeUndefined()
})

test('what stands beside a quotation is to be read', () => {
  expect(own('Panicking, Dana Serik wrote: “Officials in Tashkent hope for a discount.”')).toEqual(['Panicking'])
})

test.each([
  ['a topic that claims something', 'On bribes, Dana Serik writes: “Officials in Tashkent hope for a discount.”', 'bribes'],
  ['a small word before a quotation', 'Rather than “hope for a discount”, Dana Serik writes.', 'Rather'],
])('%s is to be read', (_what, text, word) => {
  expect(own(text)).toContain(word)
})

test('what a source is stands beside its name, and says nothing more', () => {
  const unsigned = { quote: PASSAGE, by: [], publication: 'RUSI', title: 'Gas for Tashkent' }
  const quoted = '“Officials in Tashkent hope for a discount”'
  expect(beside(`${quoted}, says an article published by RUSI.`, [unsigned])).toBeUndefined()
  expect(beside(`${quoted}, says the article Gas for Tashkent.`, [unsigned])).toBeUndefined()
  expect(beside(`${quoted}, says an article refuted by RUSI.`, [unsigned])?.how).toBe('own-words')
})

test('common knowledge that rests on a passage is to be read beside it', () => {
  expect(beside('Gazprom is generous.', undefined, 'common-knowledge')?.how).toBe('own-words')
})

test('a judgement is its author’s own', () => {
  expect(beside('Gazprom is unlikely to be generous.', undefined, 'judgement')).toBeUndefined()
})

const TEMPLATE = trialTemplate([{ id: 'issue', title: 'Issue', words: null, guidance: '', kind: 'prose' }])
const confirmedAs = (text: string, said: string, quote: string, confirmed: string): boolean | undefined => {
  const content = brief({ issue: [paragraph({ ...sentence(text, ['1:1']), id: 's' })] })
  const held = evidence({ '1:1': quote })
  const rests = restsOn({ excerpts: ['1:1'] }, evidence({ '1:1': confirmed }))
  const confirmations = new Map([['s', { sentence: 's', said, rests }]])
  const check = checkBrief(content, TEMPLATE, held, { confirmations })
  const open = check.unchecked.some((line) => line.sentence === 's' && line.what.startsWith('Words that'))
  expect(open).toBe(check.trace[0]?.beside?.confirmed === false)
  return check.trace[0]?.beside?.confirmed
}

test('a confirmation holds as long as neither the sentence nor its passage is another', () => {
  const text = 'Gazprom is generous.'
  expect(confirmedAs(text, text, PASSAGE, PASSAGE)).toBe(true)
  expect(confirmedAs(text, 'Gazprom was generous.', PASSAGE, PASSAGE)).toBe(false)
  expect(confirmedAs(text, text, PASSAGE, `${PASSAGE} Not all of them.`)).toBe(false)
})
