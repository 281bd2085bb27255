import { afterEach, beforeEach, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { insertArticle } from '#store/articles/articles.ts'
import type { Repeats } from '#store/imports/import-items.ts'
import { openLibrary, type Library } from '#store/library/library.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { findRepeats } from './find-repeats.ts'

let folder: string
let library: Library
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duplicates-'))
  library = expectOk(openLibrary(join(folder, 'library.sqlite'), { create: true }))
})
afterEach(() => {
  library.close()
  rmSync(folder, { recursive: true, force: true })
})

const words = (name: string, count: number): string => Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')
const draft = (url: string | null, ...texts: string[]): ArticleDraft => ({
  title: 'Title',
  standfirst: null,
  authors: [],
  publication: null,
  date: null,
  url,
  language: null,
  blocks: numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))),
})
const stored = (article: ArticleDraft): number =>
  insertArticle(library.db, { draft: article, sourceId: null, fingerprint: fingerprint(article.blocks) })
const found = (article: ArticleDraft, except: readonly number[] = []): Repeats | null =>
  findRepeats(library.db, article, fingerprint(article.blocks), { staged: null, exceptArticles: new Set(except) })

test('a text too short for fingerprints is a duplicate when it is the same to the letter', () => {
  const id = stored(draft(null, 'Four words, not more.'))
  expect(found(draft(null, 'Four words, not more.'))).toEqual({ article: id, item: null, why: 'same-text', similarity: 1 })
  expect(found(draft(null, 'Four words, not less.'))).toBeNull()
})

test('a reprint with another beginning and end is found, with the share of words they have in common', () => {
  const id = stored(draft(null, words('a', 40), words('b', 100), words('c', 40)))
  const reprint = found(draft(null, words('new', 20), words('b', 100), words('c', 40)))
  expect(reprint).toMatchObject({ article: id, why: 'near' })
  expect(reprint?.similarity).toBeGreaterThan(0.7)
  expect(reprint?.similarity).toBeLessThan(0.95)
  expect(found(draft(null, words('x', 40), words('y', 100), words('c', 40)))).toBeNull()
})

test('a revised version under the same address is found, another article under it is not', () => {
  const url = 'https://outlet.example/piece'
  const id = stored(draft(url, words('a', 60), words('b', 60)))
  const link = 'http://www.outlet.example/piece/?utm_source=mail'
  expect(found(draft(link, words('a', 60), words('z', 90)))).toMatchObject({ article: id, why: 'same-address' })
  expect(found({ ...draft(link, words('y', 60), words('z', 90)), title: 'Another' })).toBeNull()
})

test('articles without a text are not the same because neither has one', () => {
  stored(draft(null))
  expect(found({ ...draft(null), title: 'Another' })).toBeNull()
})

test('a record without text is found by title, year and first author', () => {
  const facts = { title: 'A port on the Caspian', authors: ['Ann Other'], date: '2022-01-14' }
  const id = stored({ ...draft(null, words('a', 60)), ...facts })
  const record = { ...draft(null), ...facts, authors: ['Other, Ann'], date: '2022' }
  expect(found(record)).toEqual({ article: id, item: null, why: 'same-record', similarity: 1 })
  expect(found({ ...record, date: '2020' })).toBeNull()
})

test('articles of the same file are not compared with each other', () => {
  const id = stored(draft(null, words('a', 60)))
  expect(found(draft(null, words('a', 60)), [id])).toBeNull()
})
