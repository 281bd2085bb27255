import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '#core/near-duplicate.ts'
import { addBatch, getBatch } from '#store/imports/import-batches.ts'
import { listItems } from '#store/imports/import-items.ts'
import { endWalk, stageFiles } from '#store/imports/import-staging.ts'
import { draftOf, temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { filesToRead } from './files-to-read.ts'
import { importIntoLibrary } from './import-into-library.ts'
import type { ImportStore, ReadSource, Steps } from './import-sink.ts'
import { runsOfTexts } from './text-runs.ts'
import { stagedIndex } from './staged-index.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

function feed(texts: readonly string[], sha256 = 'a'.repeat(64)): ReadSource {
  const articles = texts.map((text, position) => {
    const draft = { ...draftOf([text]), title: text.slice(0, 12) }
    return { position, draft, fingerprint: fingerprint(draft.blocks), attached: null, warnings: [] }
  })
  const facts = { name: 'feed.json', path: null, mediaType: 'application/json', encoding: 'utf-8' }
  return { ...facts, sha256, size: 1, deflated: new Uint8Array(1), articles, warnings: [] }
}

function begun(review: boolean, files = ['feed.json']): number {
  const options = { collection: null, allowDuplicates: false, review }
  const batch = addBatch(library.db, { subject: { kind: 'named', name: 'Feed' }, paths: files, ...options })
  stageFiles(
    library.db,
    batch,
    files.map((file) => ({ file, sourceId: null, failure: null })),
  )
  endWalk(library.db, batch)
  return batch
}

/** What a program that has just started would store into. */
function storeOf(batch: number): ImportStore {
  const { unread } = filesToRead(library.db, batch)
  const known = expectOk(getBatch(library.db, batch))
  const reading = { batch: known, unread, staged: stagedIndex(library.db, batch) }
  return importIntoLibrary(() => library.db, reading, { of: async (texts) => runsOfTexts(texts) })
}

/** Takes all steps, and waits where one has to. */
async function walk(steps: Steps): Promise<void> {
  for (const step of steps) await step
}

const states = (batch: number): string[] =>
  listItems(library.db, batch, { limit: 100 }).items.map(({ state, facts }) => `${state} ${facts?.title ?? ''}`)

const TOWNS = ['Aktau', 'Almaty', 'Atyrau', 'Oskemen', 'Shymkent'].map((town) => `${town.padEnd(12)} has a new station.`)

test.each([null, 'inside/feed.json'])(
  'a file of which some articles were stored when the program was killed goes on behind them (%s)',
  (member) => {
    const batch = begun(false)
    const at = { index: 0, member }
    const first = storeOf(batch).read(at, feed(TOWNS))[Symbol.iterator]()
    for (let step = 0; step < 3; step += 1) first.next()
    expect(states(batch)).toContain('unread ')

    const { files } = filesToRead(library.db, batch)
    expect([...files].map(({ done }) => done?.has(member ?? '') ?? false)).toEqual([false])
    const store = storeOf(batch)
    expect(store.known(at, 'a'.repeat(64))).toBe(false)
    expect([...store.read(at, feed(TOWNS))]).toHaveLength(2)
    store.finished(0)
    expect(states(batch)).toEqual(TOWNS.map((text) => `stored ${text.slice(0, 12)}`))
  },
)

test('the very same article several times in one file is a duplicate of the first; articles that only resemble each other are not', async () => {
  const batch = begun(true)
  const text = `The river has ${Array.from({ length: 60 }, (_, index) => `fallen${index}`).join(' ')}`
  await walk(storeOf(batch).read({ index: 0, member: null }, feed([text, text, `${text} again`, text])))
  expect(states(batch).map((line) => line.split(' ')[0])).toEqual(['ready', 'duplicate', 'ready', 'duplicate'])
  const [first, second, , fourth] = listItems(library.db, batch, { limit: 10 }).items
  expect([second?.repeats, fourth?.repeats]).toEqual([
    expect.objectContaining({ item: first?.id, why: 'same-text' }),
    expect.objectContaining({ item: first?.id, why: 'same-text' }),
  ])
})

test('of thousands of equal items an article is compared with a few, and the first is among them', () => {
  const batch = begun(true)
  const index = stagedIndex(library.db, batch)
  const [article] = feed([Array.from({ length: 60 }, (_, word) => `word${word}`).join(' ')]).articles
  if (article === undefined) throw new Error('no article')
  for (let item = 1; item <= 3000; item += 1) index.add(item, article.draft, article.fingerprint)
  const found = index.near(article.fingerprint).map(({ item }) => item)
  expect(found.length).toBeLessThan(100)
  expect(found[0]).toBe(1)
  for (let item = 1; item < 3000; item += 1) index.remove(item)
  expect(index.near(article.fingerprint).map(({ item }) => item)).toEqual([3000])
})

test('while a long text is still being compared its file counts as unread', async () => {
  const batch = begun(true, ['a.txt', 'b.txt'])
  const long = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ')
  const store = storeOf(batch)
  await walk(store.read({ index: 0, member: null }, feed([long], '0')))
  const second = store.read({ index: 1, member: null }, feed([`${long} and more`], '1'))[Symbol.iterator]()
  await second.next().value
  expect(states(batch)).toEqual([`ready ${long.slice(0, 12)}`, 'unread '])
  await walk({ [Symbol.iterator]: () => second })
  expect(states(batch).map((line) => line.split(' ')[0])).toEqual(['ready', 'duplicate'])
})

test('in whatever order files are read, the first of those that repeat each other is new and the others are found', async () => {
  const footer = words('footer', 40)
  const texts = {
    a: `${words('a', 80)} ${footer}`,
    // The same; with another end; with another text before the same footer.
    a2: `${words('a', 80)} ${footer}`,
    a3: `${words('a', 80)} ${footer} and more`,
    b: `${words('b', 80)} ${footer}`,
  }
  const names = Object.keys(texts) as (keyof typeof texts)[]
  for (const order of permutations(names)) {
    const batch = begun(true, order)
    const store = storeOf(batch)
    for (const [index, name] of order.entries()) await walk(store.read({ index, member: null }, feed([texts[name]], name)))
    const { items } = listItems(library.db, batch, { limit: 10 })
    const first = items.find(({ file }) => file !== 'b')
    for (const { file, state, repeats } of items) {
      const isNew = file === 'b' || file === first?.file
      expect([file, state, repeats === null]).toEqual([file, isNew ? 'ready' : 'duplicate', isNew])
    }
  }
})

function words(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')
}

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]]
  return all.flatMap((first, index) => permutations(all.toSpliced(index, 1)).map((rest) => [first, ...rest]))
}
