import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Correction } from '#core/review/correct-text.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const TEXT =
  'Winter prices\n\nBy Aida Omar\n\nThe pipline carried 3 million tonnes of oil in winter. It was old.\n\nNobody knows why this is.\n'

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const article = async () => expectOk(await call('articles.get', { id: '1' }))
const block = async (words: string) => (await article()).blocks.find(({ text }) => text.includes(words))?.id ?? 0
const correct = async (correction: Correction) => expectOk(await call('articles.correct', { id: '1', correction }))
const mark = async (quote: string) => expectOk(await call('excerpts.add', { article: '1', quote, themes: [], note: '' })).id
const excerpt = async () => (await article()).excerpts[0]

beforeEach(async () => {
  made = temporaryEngine()
  await made.ended(await call('import.text', { name: 'winter.txt', bytes: new TextEncoder().encode(TEXT) }))
})
afterEach(() => made.remove())

test('a typo in a marked passage is mended, the mark with it; undo brings both back, and the history tells it', async () => {
  await mark('pipline carried 3 million tonnes')
  const before = await article()
  const at = await block('pipline')
  const text = before.blocks.find(({ id }) => id === at)?.text ?? ''
  expect(await correct({ act: 'text', block: at, paragraphs: [text.replace('pipline', 'pipeline')] })).toEqual({ lost: [] })
  expect(await excerpt()).toMatchObject({ state: 'anchored', anchor: { quote: 'pipeline carried 3 million tonnes', start: 4 } })
  expect(expectOk(await call('search.run', { query: 'pipeline' })).total).toBe(1)
  const [step] = expectOk(await call('history.article', { article: '1' }))
  expect(step).toMatchObject({ kind: 'correct' })
  expect(step?.changes).toContainEqual({ what: 'text', of: '', before: text, after: text.replace('pipline', 'pipeline') })
  expectOk(await call('history.undo', {}))
  expect(await article()).toEqual(before)
})

test('a mark that a split goes through is lost, said so, and found again where its words stand together again', async () => {
  const id = await mark('oil in winter. It was old')
  const at = await block('pipline')
  const paragraphs = ['The pipline carried 3 million tonnes of oil in winter.', 'It was old.']
  expect(await correct({ act: 'text', block: at, paragraphs })).toEqual({ lost: [id] })
  expect(await excerpt()).toMatchObject({ state: 'lost', anchor: { quote: 'oil in winter. It was old' } })
  expect((await article()).blocks.filter(({ n }) => n !== null).map(({ n }) => n)).toEqual([1, 2, 3])
  await correct({ act: 'merge', block: at })
  expect(await excerpt()).toMatchObject({ state: 'anchored', anchor: { block: at } })
})

test('what is marked and decided on a paragraph goes into the one that takes it in', async () => {
  await mark('knows why')
  const [first, second] = [await block('pipline'), await block('Nobody')]
  expectOk(await call('themes.decide', { article: '1', block: second, theme: 'energy', decision: 'rejected' }))
  await correct({ act: 'merge', block: first })
  const { excerpts, decisions } = await article()
  expect(excerpts[0]).toMatchObject({ state: 'anchored', n: 1, anchor: { block: first, quote: 'knows why' } })
  expect(decisions).toEqual([{ block: first, theme: 'energy', decision: 'rejected' }])
})
