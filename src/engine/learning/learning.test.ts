import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const PLACES = ['Osh', 'Almaty', 'Dushanbe', 'Tashkent', 'Astana', 'Bishkek', 'Khujand', 'Atyrau']

let made: TemporaryEngine
let ids: string[]
beforeAll(async () => {
  made = temporaryEngine()
  const paths = PLACES.map((place) => {
    const path = join(made.folder, `${place}.txt`)
    writeFileSync(path, [`News of ${place}`, ...paragraphsOf(place)].join('\n\n'))
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths, allowDuplicates: true }))
  expectOk(await made.engine.call('themes.add', { name: 'Order', definition: '', terms: ['security'] }))
  ids = expectOk(await made.engine.call('articles.list', { limit: 20 })).rows.map(({ id }) => id)
})
afterAll(() => made.remove())

function paragraphsOf(place: string): string[] {
  return [
    `The ministry sent soldiers to guard the security of the border near ${place}, and they will stay there until the spring.`,
    `Wheat for the food security of ${place} grows on the farms of the north, and the harvest was better than a year ago.`,
    `The museum of ${place} shows carpets and lamps from four villages, and lets children in without a ticket on Sundays.`,
  ]
}

const suggested = async () =>
  expectOk(await made.engine.call('themes.suggest', {}))
    .filter(({ theme }) => theme === 'order')
    .map(({ n }) => n)
const learning = async () =>
  expectOk(await made.engine.call('themes.learning', {})).find(({ theme }) => theme === 'order') ?? null

async function decide(articles: readonly string[], decision: 'accepted' | 'rejected', n: number): Promise<void> {
  for (const article of articles) expectOk(await made.engine.call('themes.decide', { article, n, theme: 'order', decision }))
}

test('a library without decisions is told what its terms say, and nothing is learned from nine', async () => {
  expect(await suggested()).toEqual(PLACES.flatMap(() => [1, 2]))
  await decide(ids.slice(0, 5), 'accepted', 1)
  await decide(ids.slice(0, 4), 'rejected', 2)
  expect(await learning()).toEqual({ theme: 'order', decisions: 9, terms: null, learned: null, isOn: false })
  expect(await suggested()).toHaveLength(7)
})

test('from ten decisions on what was rejected is no longer proposed elsewhere, and the windows are told', async () => {
  await decide(ids.slice(4, 5), 'rejected', 2)
  made.events.length = 0
  expect(await learning()).toEqual({ theme: 'order', decisions: 10, terms: 0.67, learned: 1, isOn: true })
  expect(await suggested()).toEqual([1, 1, 1])
  expect(made.events).toContainEqual({ name: 'library.changed', what: ['themes', 'suggestions'] })
})

test('text that is not in the library is judged by what was learned, with the words that taught it', async () => {
  const text = 'The soldiers near Karakol guard the border and its security.\n\nThe food security of Karakol rests on wheat.'
  const [found, ...others] = expectOk(await made.engine.call('themes.suggest', { text })).filter(({ theme }) => theme === 'order')
  expect(others).toEqual([])
  expect(found?.triggers).toContain('security')
  expect(found?.learned?.length).toBeGreaterThan(0)
})

test('a mark teaches as an acceptance does, and what is undone is forgotten', async () => {
  const [article = ''] = ids
  const quote = 'The museum of'
  expectOk(await made.engine.call('excerpts.add', { article, quote, themes: ['order'], note: '' }))
  expect((await learning())?.decisions).toBe(11)
  expectOk(await made.engine.call('history.undo', {}))
  expectOk(await made.engine.call('history.undo', {}))
  expect(await learning()).toMatchObject({ decisions: 9, isOn: false })
  expect(await suggested()).toHaveLength(7)
})

test('an article in the trash teaches nothing', async () => {
  expectOk(await made.engine.call('history.redo', {}))
  expect((await learning())?.isOn).toBe(true)
  expectOk(await made.engine.call('articles.trash', { ids: ids.slice(0, 1) }))
  expect(await learning()).toMatchObject({ decisions: 8, isOn: false })
})
