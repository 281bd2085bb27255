import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const MANY = 7
let made: TemporaryEngine

beforeAll(async () => {
  made = temporaryEngine()
  const paths = Array.from({ length: MANY }, (_, at) => {
    const path = join(made.folder, `${at}.md`)
    const text = `${'The gas of this field went east. '.repeat(MANY - at)}\n\nNumber ${at} said so in a long report about it.`
    writeFileSync(path, `---\ntitle: Piece ${at}\npublication: Paper ${at % 2}\ndate: "2023-0${at + 1}-05"\n---\n\n${text}\n`)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths, allowDuplicates: true }))
})
afterAll(() => made.remove())

test('a stretch of a list holds what its rows show, in every order and under groups, also past the end', async () => {
  for (const order of [
    { sort: 'oldest' },
    { group: 'publication', sort: 'title' },
    { from: '2023-03', to: '2023-06' },
  ] as const) {
    const { rows } = expectOk(await made.engine.call('articles.list', order))
    const { ids } = expectOk(await made.engine.call('articles.stretch', { ...order, first: 2, last: 50 }))
    expect(ids.length).toBeGreaterThan(1)
    expect(ids).toEqual(rows.slice(2).map(({ id }) => id))
  }
})

test('pages of hits, and a stretch of them, hold what one long list of them shows', async () => {
  for (const mode of ['typing', 'full'] as const) {
    const { hits } = expectOk(await made.engine.call('search.run', { query: 'gas', mode }))
    expect(hits).toHaveLength(MANY)
    const page = expectOk(await made.engine.call('search.run', { query: 'gas', mode, limit: 3, offset: 3 }))
    expect([page.total, page.hits.map(({ article }) => article)]).toEqual([MANY, hits.slice(3, 6).map(({ article }) => article)])
    const { ids } = expectOk(await made.engine.call('search.stretch', { query: 'gas', mode, first: 1, last: 4 }))
    expect(ids).toEqual(hits.slice(1, 5).map(({ article }) => article))
  }
})

test('letters find the next title that begins so, wherever in a list or among hits it stands, and go on at the top', async () => {
  const titles = ['Alpha gas', 'Beta gas', '“Énergie” of gas', 'Gamma gas', 'beta once more']
  const own = temporaryEngine()
  const paths = titles.map((title, at) => {
    const path = join(own.folder, `${at}.md`)
    writeFileSync(
      path,
      `---\ntitle: ${title}\ndate: "2023-0${9 - at}-05"\n---\n\nThe field sends its gas in the direction number ${at}.\n`,
    )
    return path
  })
  await own.ended(await own.engine.call('import.start', { paths, allowDuplicates: true }))
  const listed = async (letters: string, from: number, options: object = {}): Promise<number | null> =>
    expectOk(await own.engine.call('articles.beginning', { letters, from, ...options })).index
  expect(await listed('b', 0)).toBe(1)
  expect(await listed('BE', 2)).toBe(4)
  expect(await listed('beta g', 2)).toBe(1)
  expect(await listed('ene', 0)).toBe(2)
  expect(await listed('x', 0)).toBe(null)
  expect(await listed('b', 0, { sort: 'oldest' })).toBe(0)
  expect(await listed('b', 0, { trash: true })).toBe(null)
  const hits = expectOk(await own.engine.call('search.run', { query: 'gas', mode: 'full' })).hits
  const gamma = hits.findIndex(({ row }) => row.title === 'Gamma gas')
  const found = expectOk(await own.engine.call('search.beginning', { query: 'gas', mode: 'full', letters: 'ga', from: 0 }))
  expect(found.index).toBe(gamma)
  await own.remove()
})
