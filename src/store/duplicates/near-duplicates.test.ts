import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, similarity } from '#core/near-duplicate.ts'
import { trashArticles } from '../articles/article-changes.ts'
import { removeForGood } from '../articles/delete-for-good.ts'
import { nearCandidates } from './near-duplicates.ts'
import { addArticle, draftOf, temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

const words = (seed: number): string =>
  Array.from({ length: 120 }, (_, index) => `w${(seed * 131 + index * (seed + 7)) % 977}`).join(' ')

function add(text: string): number {
  return addArticle(library.db, [text], {}, { fingerprint: fingerprint(draftOf([text]).blocks) })
}

test('a near-duplicate is among the candidates, the nearest first, with the signature it was stored with', () => {
  const original = add(words(1))
  const other = add(`${words(1).slice(0, 300)} ${words(2)}`)
  add(words(3))
  const copy = fingerprint(draftOf([`${words(1)} and a new end`]).blocks)
  const candidates = nearCandidates(library.db, copy.bands)
  expect(candidates.map(({ article }) => article)[0]).toBe(original)
  expect(candidates.map(({ article }) => article)).not.toContain(3)
  expect(candidates.map(({ article }) => article).filter((article) => article === other).length).toBeLessThanOrEqual(1)
  const [best] = candidates
  expect(best && similarity(best, copy)).toBeGreaterThan(0.7)
})

test('articles in the trash and gone for good are no candidates, and leave no bands', () => {
  const id = add(words(1))
  const { bands } = fingerprint(draftOf([words(1)]).blocks)
  trashArticles(library.db, [id])
  expect(nearCandidates(library.db, bands)).toEqual([])
  removeForGood(library.db, [id])
  expect(library.db.prepare('SELECT count(*) FROM fingerprint_band').pluck().get()).toBe(0)
})
