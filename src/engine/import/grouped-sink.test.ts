import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '#core/near-duplicate.ts'
import { insertArticle } from '#store/articles/articles.ts'
import { searchLibrary } from '#store/search/search.ts'
import { draftOf, temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { groupedSink } from './grouped-sink.ts'
import type { ImportStore, Place, ReadSource } from './import-sink.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const at = (index: number): Place => ({ index, member: null })
const DATES = ['2022-05-01', '1999', '2024-12-31', '2001-02', '2010-10-10', '2005', '1990-01-01', '2023-03-03']

/** A source with one article about town number `index`. */
function source(index: number): ReadSource {
  const draft = { ...draftOf([`The pipeline of town${index} carried more oil than before.`]), date: DATES[index] ?? null }
  const facts = { name: `${index}.txt`, path: null, mediaType: 'text/plain', encoding: 'utf-8' }
  const article = { position: 0, draft, fingerprint: fingerprint(draft.blocks), attached: null, warnings: [] }
  return { ...facts, sha256: String(index), size: 1, deflated: new Uint8Array(1), articles: [article], warnings: [] }
}

const nothing = (): void => undefined

/** Stores articles; `throwAt` is the source whose turn brings the disk to its end. */
function storing(commits: () => void, throwAt = -1): ImportStore {
  const read = function* ({ index }: Place, { articles }: ReadSource): Generator<void> {
    commits()
    if (index === throwAt) throw new Error('disk full')
    for (const { draft } of articles) {
      insertArticle(library.db, { draft, sourceId: null })
      yield
    }
  }
  return { known: () => false, opened: nothing, read, left: () => [], failed: nothing, finished: nothing }
}

const count = (): number => Number(library.db.prepare('SELECT count(*) FROM article').pluck().get())

test('several sources share a transaction, each is answered after the commit, and all are found whatever the order of their dates', async () => {
  const inside: boolean[] = []
  const sink = groupedSink(
    () => library.db,
    storing(() => inside.push(library.db.inTransaction)),
  )
  const stored: number[] = []
  await Promise.all(
    DATES.map(async (_, index) => {
      await sink.read(at(index), source(index))
      expect(library.db.inTransaction).toBe(false)
      stored[index] = count()
    }),
  )
  expect(inside).toEqual(DATES.map(() => true))
  expect(stored.every((articles, index) => articles > index)).toBe(true)
  expect(new Set(stored).size).toBeLessThan(DATES.length)
  for (const index of DATES.keys()) {
    const found = searchLibrary(library.db, { query: `town${index}` })
    expect(found.ok && found.value.total).toBe(1)
  }
})

test('what is answered as stored is there, and where one source cannot be stored nothing of its transaction is', async () => {
  const sink = groupedSink(
    () => library.db,
    storing(() => undefined, 5),
  )
  const answers = await Promise.allSettled(DATES.map((_, index) => sink.read(at(index), source(index))))
  const kept = answers.filter(({ status }) => status === 'fulfilled').length
  expect(kept).toBeLessThanOrEqual(5)
  expect(answers.slice(5).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  // On a busy machine an article may have been stored whose source had not been answered yet.
  expect([kept, kept + 1]).toContain(count())
})

test('a source with many articles is stored in several transactions, and answered after the last', async () => {
  let [steps, commits] = [0, 0]
  const read = function* (): Generator<void> {
    for (; steps < 40; steps += 1) {
      // Longer than a transaction may last, four times over.
      for (const end = performance.now() + 2; performance.now() < end;);
      yield
    }
  }
  const counting = (): typeof library.db => {
    commits += 1
    return library.db
  }
  const sink = groupedSink(counting, { ...storing(() => undefined), read })
  let turns = 0
  const other = setInterval(() => (turns += 1))
  await sink.read(at(0), source(0))
  clearInterval(other)
  expect(steps).toBe(40)
  expect(commits).toBeGreaterThan(2)
  expect(turns).toBeGreaterThan(0)
})

test('what a step waits for is waited for outside a transaction, and what was delivered after it comes after it', async () => {
  const order: string[] = []
  const read = function* ({ index }: Place): Generator<void | Promise<void>> {
    order.push(`begins ${index}`)
    if (index === 0)
      yield new Promise<void>((done) => {
        setImmediate(() => {
          expect(library.db.inTransaction).toBe(false)
          order.push('was waited for')
          done()
        })
      })
    order.push(`ends ${index}`)
  }
  const sink = groupedSink(() => library.db, { ...storing(nothing), read })
  await Promise.all([sink.read(at(0), source(0)), sink.read(at(1), source(1))])
  expect(order).toEqual(['begins 0', 'was waited for', 'ends 0', 'begins 1', 'ends 1'])
})

test('where what a step waits for fails, that delivery and all after it are told', async () => {
  const sink = groupedSink(() => library.db, {
    ...storing(nothing),
    read: ({ index }) => (index === 1 ? [Promise.reject(new Error('the worker ended'))] : []),
  })
  const answers = await Promise.allSettled([0, 1, 2].map((index) => sink.read(at(index), source(index))))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
})
