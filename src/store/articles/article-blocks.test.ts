import { afterEach, beforeEach, expect, test } from 'vitest'
import { setArticleBlocks } from './article-blocks.ts'
import { listArticles } from './article-list.ts'
import { getArticle } from './articles.ts'
import { textHash } from './article-body.ts'
import { decide } from '../marks/decisions.ts'
import { findByTextHash } from '../duplicates/duplicates.ts'
import { addExcerpt, getExcerpt, removeExcerpt, restoreExcerpt } from '../marks/excerpts.ts'
import { nearCandidates } from '../duplicates/near-duplicates.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { checkLibrary } from '../library/integrity.ts'
import { searchLibrary } from '../search/search.ts'
import { addArticle, draftOf, temporaryLibrary, themeOf, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { seedThemes } from '../marks/themes.ts'

const TEXTS = ['The first word is apricot.', 'The second word is barberry.', 'The third word is cloudberry.']

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => {
  expect(checkLibrary(library.db)).toEqual([])
  library.remove()
})

const total = (query: string): number => {
  const found = searchLibrary(library.db, { query })
  if (!found.ok) throw new Error(found.failure.message)
  return found.value.total
}
const set = (id: number, blocks: number[], dropped: boolean): string => {
  const done = setArticleBlocks(library.db, id, blocks, dropped)
  return done.ok ? 'done' : done.failure.code
}

const words = (name: string): string => Array.from({ length: 60 }, (_, index) => `${name}${index}`).join(' ')

test('a block that is left out is out of search, counts and comparisons, and comes back whole', () => {
  const { db } = library
  const id = addArticle(db, TEXTS, {}, { fingerprint: fingerprint(draftOf(TEXTS).blocks) })
  expect(set(id, [1], true)).toBe('done')
  const article = getArticle(db, id)
  expect(article?.blocks.map(({ id: block, n, dropped }) => [block, n, dropped])).toEqual([
    [1, null, 'by-hand'],
    [2, 1, undefined],
    [3, 2, undefined],
  ])
  expect([total('apricot'), total('barberry')]).toEqual([0, 1])
  expect(article).toMatchObject({ paragraphs: 2, words: 10, snippet: 'The second word is barberry.' })
  expect(findByTextHash(db, textHash(draftOf(TEXTS.slice(1)).blocks))).toHaveLength(1)
  expect(set(id, [1], false)).toBe('done')
  expect(total('apricot')).toBe(1)
  expect(getArticle(db, id)?.blocks).toEqual(draftOf(TEXTS).blocks)
  expect(findByTextHash(db, textHash(draftOf(TEXTS).blocks))).toHaveLength(1)
})

test('near-duplicates are found by the text that is left', () => {
  const { db } = library
  const texts = [words('a'), words('b')]
  const id = addArticle(db, texts, {}, { fingerprint: fingerprint(draftOf(texts).blocks) })
  const onlySecond = fingerprint(draftOf([words('b')]).blocks)
  set(id, [1], true)
  expect(nearCandidates(db, onlySecond.bands)[0]).toMatchObject({ article: id, shared: onlySecond.bands.length })
  expect(nearCandidates(db, fingerprint(draftOf([words('a')]).blocks).bands)).toEqual([])
})

test('excerpts keep their place and follow the numbers', () => {
  const { db } = library
  const id = addArticle(db, TEXTS)
  const anchor = { block: 3, start: 4, end: 9, quote: 'third', prefix: '', suffix: '' }
  const excerpt = addExcerpt(db, id, anchor)
  if (!excerpt.ok) throw new Error(excerpt.failure.message)
  set(id, [1], true)
  expect(getExcerpt(db, excerpt.value.id)).toMatchObject({ n: 2, anchor })
  set(id, [1], false)
  expect(getExcerpt(db, excerpt.value.id)?.n).toBe(3)
})

test('what is quoted is not left out, whichever other blocks are named', () => {
  const { db } = library
  const id = addArticle(db, TEXTS)
  const excerpt = addExcerpt(db, id, { block: 3, start: 4, end: 9, quote: 'third', prefix: '', suffix: '' })
  if (!excerpt.ok) throw new Error(excerpt.failure.message)
  expect(set(id, [1, 3], true)).toBe('block-has-excerpts')
  expect(getArticle(db, id)?.paragraphs).toBe(3)
  removeExcerpt(db, excerpt.value.id)
  expect(set(id, [1, 3], true)).toBe('done')
  restoreExcerpt(db, excerpt.value.id)
  expect(getExcerpt(db, excerpt.value.id)?.n).toBeNull()
})

test('a block that is left out gives its article no theme, until it is taken back', () => {
  const { db } = library
  seedThemes(db, [themeOf('energy')])
  const id = addArticle(db, TEXTS)
  decide(db, id, 2, 'energy', 'accepted')
  const themed = (): number => listArticles(db, { theme: 'energy' }).total
  expect(themed()).toBe(1)
  set(id, [2], true)
  expect(themed()).toBe(0)
  set(id, [2], false)
  expect(themed()).toBe(1)
})

test('blocks and articles that are not there are refused in words', () => {
  expect(set(addArticle(library.db, TEXTS), [9], true)).toBe('no-such-block')
  expect(set(99, [1], true)).toBe('no-such-article')
})
