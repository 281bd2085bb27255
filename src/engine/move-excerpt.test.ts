import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const TEXT =
  'Winter prices\n\nBy Aida Omar\n\nThe line carried 3 million tonnes of oil in winter. It was old.\n\nNobody knows why this is.\n'

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const article = async () => expectOk(await call('articles.get', { id: '1' }))
const excerpt = async () => (await article()).excerpts[0]
const block = async (words: string) => {
  const found = (await article()).blocks.find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`no paragraph says ${words}`)
  return found
}
const mark = async (quote: string) =>
  expectOk(await call('excerpts.add', { article: '1', quote, themes: ['energy'], note: 'Why?' })).id

beforeEach(async () => {
  made = temporaryEngine()
  await made.ended(await call('import.text', { name: 'winter.txt', bytes: new TextEncoder().encode(TEXT) }))
})
afterEach(() => made.remove())

test('the edges of a mark are moved, without white space, its themes and note kept; one step of undo', async () => {
  const id = await mark('3 million tonnes')
  const before = await excerpt()
  const { id: at, text } = await block('million')
  const end = text.indexOf(' in winter') + 1
  expectOk(await call('excerpts.update', { id, at: { block: at, start: text.indexOf(' carried'), end } }))
  expect(await excerpt()).toMatchObject({
    id,
    themes: ['energy'],
    note: 'Why?',
    state: 'anchored',
    anchor: { block: at, quote: 'carried 3 million tonnes of oil', prefix: 'The line ', suffix: ' in winter. It was old.' },
  })
  expect(expectOk(await call('history.next', {})).undo).toMatchObject({ kind: 'mark-move' })
  expectOk(await call('history.undo', {}))
  expect(await excerpt()).toEqual(before)
})

test('a place that is no passage of the text is refused, and the mark stays', async () => {
  const id = await mark('3 million tonnes')
  const before = await excerpt()
  const { id: at, text } = await block('million')
  const space = text.indexOf(' ')
  for (const place of [
    { block: at, start: space, end: space + 1 },
    { block: at, start: 9, end: 3 },
    { block: at, start: 0, end: text.length + 1 },
    { block: 999, start: 0, end: 4 },
  ])
    expect(await call('excerpts.update', { id, at: place })).toMatchObject({ failure: { code: 'quote-not-there' } })
  expect(await call('excerpts.update', { id: '1:9', at: { block: at, start: 0, end: 3 } })).toMatchObject({
    failure: { code: 'no-such-excerpt' },
  })
  expect(await excerpt()).toEqual(before)
})

test('beside a mark that a correction made lost stands the passage most like it, which is taken by its place', async () => {
  const id = await mark('carried 3 million tonnes of oil in winter')
  const { id: at } = await block('million')
  await call('articles.correct', {
    id: '1',
    correction: { act: 'text', block: at, paragraphs: ['In winter the pipes carried 4 million tonnes of oil.', 'It was old.'] },
  })
  const { excerpts, guesses } = await article()
  expect(excerpts[0]).toMatchObject({ state: 'lost', anchor: { quote: 'carried 3 million tonnes of oil in winter' } })
  const [guess] = guesses
  expect(guess).toMatchObject({ excerpt: id, n: 1, text: 'carried 4 million tonnes of oil' })
  if (guess === undefined) return
  const { block: to, start, end } = guess
  expectOk(await call('excerpts.update', { id, at: { block: to, start, end } }))
  const after = await article()
  expect(after.excerpts[0]).toMatchObject({ state: 'anchored', anchor: { quote: guess.text } })
  expect(after.guesses).toEqual([])
  expectOk(await call('history.undo', {}))
  expect((await excerpt())?.state).toBe('lost')
})

test('a mark with which the article shares no more than some words has no guess', async () => {
  await mark('oil in winter. It was old')
  const { id: at } = await block('million')
  await call('articles.correct', {
    id: '1',
    correction: { act: 'text', block: at, paragraphs: ['Prices fell last winter.', 'Nobody saw that.'] },
  })
  const { excerpts, guesses } = await article()
  expect(excerpts[0]?.state).toBe('lost')
  expect(guesses).toEqual([])
})
