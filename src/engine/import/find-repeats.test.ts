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
import { findRepeats, isUnread } from './find-repeats.ts'
import { runsOfTexts } from './text-runs.ts'

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
async function found(article: ArticleDraft, except: readonly number[] = [], { texts } = countedTexts()): Promise<Repeats | null> {
  const scope = { texts, staged: null, exceptArticles: new Set(except) }
  for (;;) {
    const repeats = findRepeats(library.db, article, fingerprint(article.blocks), scope)
    if (!isUnread(repeats)) return repeats
    await texts.read(repeats.unread)
  }
}

/** Texts that tell how often one was asked for, and the words of each that was read, those of one turn together. */
function countedTexts(most?: number): { texts: ComparedTexts; asked: () => number; turns: number[][] } {
  const turns: number[][] = []
  let asked = 0
  const of = async (each: readonly string[]) => {
    turns.push(each.map((text) => text.split(' ').length))
    return runsOfTexts(each)
  }
  const texts = comparedTexts({ of }, most)
  const get: ComparedTexts['get'] = (hash) => {
    asked += 1
    return texts.get(hash)
  }
  return { texts: { ...texts, get }, asked: () => asked, turns }
}

test('a text too short for fingerprints is a duplicate when it is the same to the letter', async () => {
  const id = stored(draft(null, 'Four words, not more.'))
  expect(await found(draft(null, 'Four words, not more.'))).toEqual({ article: id, item: null, why: 'same-text', similarity: 1 })
  expect(await found(draft(null, 'Four words, not less.'))).toBeNull()
})

test('a reprint with another beginning and end is found, with the share of words they have in common', async () => {
  const id = stored(draft(null, words('a', 40), words('b', 100), words('c', 40)))
  const reprint = await found(draft(null, words('new', 20), words('b', 100), words('c', 40)))
  expect(reprint).toMatchObject({ article: id, why: 'near' })
  expect(reprint?.similarity).toBeGreaterThan(0.7)
  expect(reprint?.similarity).toBeLessThan(0.95)
  expect(await found(draft(null, words('x', 40), words('y', 100), words('c', 40)))).toBeNull()
})

test('a revised version under the same address is found, another article under it is not', async () => {
  const url = 'https://outlet.example/piece'
  const id = stored(draft(url, words('a', 60), words('b', 60)))
  const link = 'http://www.outlet.example/piece/?utm_source=mail'
  expect(await found(draft(link, words('a', 60), words('z', 90)))).toMatchObject({ article: id, why: 'same-address' })
  expect(await found({ ...draft(link, words('y', 60), words('z', 90)), title: 'Another' })).toBeNull()
})

test('articles without a text are not the same because neither has one', async () => {
  stored(draft(null))
  expect(await found({ ...draft(null), title: 'Another' })).toBeNull()
})

test('a record without text is found by title, year and first author', async () => {
  const facts = { title: 'A port on the Caspian', authors: ['Ann Other'], date: '2022-01-14' }
  const id = stored({ ...draft(null, words('a', 60)), ...facts })
  const record = { ...draft(null), ...facts, authors: ['Other, Ann'], date: '2022' }
  expect(await found(record)).toEqual({ article: id, item: null, why: 'same-record', similarity: 1 })
  expect(await found({ ...record, date: '2020' })).toBeNull()
})

test('articles of the same file are not compared with each other', async () => {
  const id = stored(draft(null, words('a', 60)))
  expect(await found(draft(null, words('a', 60)), [id])).toBeNull()
})

test('among many that share half their words each is compared with eight, and each text is read once', async () => {
  for (let number = 0; number < 40; number += 1) stored(letter(number))
  const counted = countedTexts()
  for (let number = 100; number < 120; number += 1) expect(await found(letter(number), [], counted)).toBeNull()
  expect(counted.turns.flat().length).toBeLessThanOrEqual(20 + 40)
  // Once all are read: itself and eight are looked for, and then both sides of each comparison taken.
  const before = counted.asked()
  expect(await found(letter(119), [], counted)).toBeNull()
  expect(counted.asked() - before).toBe(9 + 2 * 8)
})

test('of long texts one is read before other calls get their turn, and no more than three in all', async () => {
  const first = stored(long('first'))
  for (const ending of ['second', 'third', 'fourth', 'fifth']) stored(long(ending))
  const counted = countedTexts()
  expect(await found(long('another'), [], counted)).toMatchObject({ article: first, why: 'near' })
  expect(counted.turns.map((words) => words.length)).toEqual([1, 1, 1, 1])
})

test('the same is found when no text is kept', async () => {
  const id = stored(draft(null, words('a', 40), words('b', 100)))
  stored(draft(null, words('a', 40), words('c', 100)))
  const copy = draft(null, words('a', 40), words('b', 100), 'A new end.')
  expect(await found(copy)).toMatchObject({ article: id, why: 'near' })
  expect(await found(copy, [], countedTexts(0))).toEqual(await found(copy))
})
