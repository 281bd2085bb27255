import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertArticles } from '../articles/articles.ts'
import { searchLibrary, type SearchOptions } from './search.ts'
import { draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
/** More than are ranked exactly, of which every hundredth has the word in its title and every third a second word. */
const MANY = 5_100

beforeAll(() => {
  library = temporaryLibrary()
  const drafts = Array.from({ length: MANY }, (_, index) =>
    draftOf([index % 3 === 0 ? 'gas pipeline' : 'gas'], {
      title: index % 100 === 0 ? 'gas' : 'other',
      date: `2020-${String((index % 12) + 1).padStart(2, '0')}`,
    }),
  )
  insertArticles(
    library.db,
    drafts.map((draft) => ({ draft, sourceId: null })),
  )
}, 60_000)
afterAll(() => library.remove())

function page(options: SearchOptions): { total: number; articles: number[]; scores: number[] } {
  const result = searchLibrary(library.db, options)
  if (!result.ok) throw new Error(result.failure.message)
  const { total, hits } = result.value
  return { total, articles: hits.map(({ article }) => article), scores: hits.map(({ score }) => score) }
}

test.for([
  ['typing', 'gas', MANY],
  ['full', 'gas', MANY],
  ['full', '"gas pipeline"', MANY / 3],
  ['full', 'ga*', MANY],
] as const)('pages of %s “%s” put together are every match once', ([mode, query, total]) => {
  const seen: number[] = []
  for (let offset = 0; offset < total; offset += 850) {
    const part = page({ query, mode, limit: 850, offset })
    expect(part.total).toBe(total)
    seen.push(...part.articles)
  }
  expect(seen).toHaveLength(total)
  expect(new Set(seen).size).toBe(total)
})

test('of very many matches the newest thousand are ranked, of fewer all', () => {
  const many = page({ query: 'gas', limit: 1_100 })
  expect(many.scores.slice(0, 1_000)).toEqual(many.scores.slice(0, 1_000).toSorted((a, b) => b - a))
  expect(many.scores[999]).toBeGreaterThan(0)
  expect(many.scores.slice(1_000)).toEqual(Array.from({ length: 100 }, () => 0))
  const fewer = page({ query: 'gas', from: '2020-01', to: '2020-06', limit: 3_000 })
  expect(fewer.total).toBe(MANY / 2)
  expect(fewer.scores).toEqual(fewer.scores.toSorted((a, b) => b - a))
  expect(Math.min(...fewer.scores)).toBeGreaterThan(0)
})

test('while someone types, all title hits come before all others', () => {
  const { scores } = page({ query: 'gas', mode: 'typing', limit: 100 })
  expect(scores).toEqual([...Array.from({ length: 51 }, () => 1), ...Array.from({ length: 49 }, () => 0)])
})
