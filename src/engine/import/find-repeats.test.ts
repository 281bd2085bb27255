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
import { type ComparedTexts, comparedTexts } from './compared-texts.ts'
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
/** Half of its words all letters share. */
const letter = (number: number): ArticleDraft => ({
  ...draft(null, words('footer', 80), words(`n${number}x`, 80)),
  title: `${number}`,
})
const long = (ending: string): ArticleDraft => ({ ...draft(null, words('a', 21_000), ending), title: ending })
const stored = (article: ArticleDraft): number =>
  insertArticle(library.db, { draft: article, sourceId: null, fingerprint: fingerprint(article.blocks) })
function found(article: ArticleDraft, except: readonly number[] = [], texts = comparedTexts()): Repeats | null {
  const scope = { texts, staged: null, exceptArticles: new Set(except) }
  for (;;) {
    const repeats = findRepeats(library.db, article, fingerprint(article.blocks), scope)
    if (repeats !== 'unfinished') return repeats
  }
}

/** Texts that tell what was asked of them: how many comparisons, and the words of each text that was read. */
function countedTexts(most?: number): ComparedTexts & { asked: number; read: number[] } {
  const texts = comparedTexts(most)
  const counted = { ...texts, asked: 0, read: new Array<number>() }
  counted.runs = (hash, read) => {
    counted.asked += 1
    return texts.runs(hash, () => {
      const blocks = read()
      counted.read.push(blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0))
      return blocks
    })
  }
  return counted
}

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

test('among many that share half their words each is compared with eight, and each text is read once', () => {
  for (let number = 0; number < 40; number += 1) stored(letter(number))
  const texts = countedTexts()
  for (let number = 100; number < 120; number += 1) {
    const before = texts.asked - texts.read.length
    expect(found(letter(number), [], texts)).toBeNull()
    // Beside those that are read, both sides of each comparison.
    expect(texts.asked - texts.read.length - before).toBe(2 * 8)
  }
  expect(texts.read.length).toBeLessThanOrEqual(20 + 40)
})

test('of long texts one is read before other calls get their turn, and no more than three in all', () => {
  const first = stored(long('first'))
  for (const ending of ['second', 'third', 'fourth', 'fifth']) stored(long(ending))
  const texts = countedTexts()
  const article = long('another')
  const calls: number[] = []
  for (;;) {
    const before = texts.read.length
    const repeats = findRepeats(library.db, article, fingerprint(article.blocks), { texts, staged: null })
    calls.push(texts.read.length - before)
    if (repeats === 'unfinished') continue
    expect(repeats).toMatchObject({ article: first, why: 'near' })
    break
  }
  expect(calls).toEqual([1, 1, 1, 1, 0])
})

test('the same is found when no text is kept', () => {
  const id = stored(draft(null, words('a', 40), words('b', 100)))
  stored(draft(null, words('a', 40), words('c', 100)))
  const copy = draft(null, words('a', 40), words('b', 100), 'A new end.')
  expect(found(copy)).toMatchObject({ article: id, why: 'near' })
  expect(found(copy, [], comparedTexts(0))).toEqual(found(copy))
})
