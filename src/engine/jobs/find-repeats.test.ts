import { afterEach, beforeEach, expect, test } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { insertArticle } from '#store/articles.ts'
import { openLibrary, type Library } from '#store/library.ts'
import { expectOk } from '../testing/temporary-engine.ts'
import { findDuplicate } from './find-duplicate.ts'

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
const found = (article: ArticleDraft, except: readonly number[] = []): ReturnType<typeof findDuplicate> =>
  findDuplicate(library.db, { draft: article, fingerprint: fingerprint(article.blocks) }, new Set(except))

test('a text too short for fingerprints is a duplicate when it is the same to the letter', () => {
  const id = stored(draft(null, 'Four words, not more.'))
  expect(found(draft(null, 'Four words, not more.'))).toEqual({ id, similarity: 1 })
  expect(found(draft(null, 'Four words, not less.'))).toBeNull()
})

test('a reprint with another beginning and end is found, with the share of words they have in common', () => {
  const id = stored(draft(null, words('a', 40), words('b', 100), words('c', 40)))
  const reprint = found(draft(null, words('new', 20), words('b', 100), words('c', 40)))
  expect(reprint?.id).toBe(id)
  expect(reprint?.similarity).toBeGreaterThan(0.7)
  expect(reprint?.similarity).toBeLessThan(0.95)
  expect(found(draft(null, words('x', 40), words('y', 100), words('c', 40)))).toBeNull()
})

test('a revised version under the same address is found, another text under it is not', () => {
  const url = 'https://outlet.example/piece'
  const id = stored(draft(url, words('a', 60), words('b', 60)))
  expect(found(draft(url, words('a', 60), words('z', 90)))?.id).toBe(id)
  expect(found(draft(url, words('y', 60), words('z', 90)))).toBeNull()
})

test('articles of the same file are not compared with each other', () => {
  const id = stored(draft(null, words('a', 60)))
  expect(found(draft(null, words('a', 60)), [id])).toBeNull()
})
