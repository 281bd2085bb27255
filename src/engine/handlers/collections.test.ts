import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf } from '../testing/two-libraries.ts'

let root: string
let made: TemporaryEngine
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'collections-'))
  made = await libraryOf(join(root, 'library'), ['Atyrau', 'Bakhty', 'Chagan'])
})
afterEach(async () => {
  await made.engine.close()
  rmSync(root, { recursive: true })
})

const shown = async (of: string[] = []) =>
  expectOk(await made.engine.call('collections.list', { of })).map(({ name, articles, holds }) => [name, articles, holds])
const undone = async (): Promise<string> => expectOk(await made.engine.call('history.undo', {})).what

test('a collection is made, filled, emptied, renamed and removed, and each is taken back by one step', async () => {
  const before = contentDump(fileOf(made))
  const { id } = expectOk(await made.engine.call('collections.add', { name: 'To read', articles: ['1', '2'] }))
  expect(await shown(['1', '3'])).toEqual([['To read', 2, 1]])
  expect(expectOk(await made.engine.call('collections.fill', { id, articles: ['2', '3'] }))).toEqual({ moved: 1 })
  expect(expectOk(await made.engine.call('collections.take', { id, articles: ['1', '2'] }))).toEqual({ moved: 2 })
  expectOk(await made.engine.call('collections.rename', { id, name: 'Read' }))
  expect(await shown()).toEqual([['Read', 1, 0]])
  expectOk(await made.engine.call('articles.trash', { ids: ['3'] }))
  expect(await shown()).toEqual([['Read', 0, 0]])
  expectOk(await made.engine.call('articles.restore', { ids: ['3'] }))
  expectOk(await made.engine.call('collections.remove', { id }))
  expect(await shown()).toEqual([])
  expect(expectOk(await made.engine.call('library.info', {})).articles).toBe(3)
  const after = contentDump(fileOf(made))
  const told = []
  for (let count = 0; count < 7; count += 1) told.push(await undone())
  expect(told).toEqual([
    'Removed the collection “Read”',
    expect.stringContaining('back from the trash'),
    expect.stringContaining('to the trash'),
    'Gave the collection “Read” its name',
    'Took 2 articles out of “To read”',
    'Put an article into “To read”',
    'Made the collection “To read”',
  ])
  expect(contentDump(fileOf(made))).toBe(before)
  for (let count = 0; count < 7; count += 1) expectOk(await made.engine.call('history.redo', {}))
  expect(contentDump(fileOf(made))).toBe(after)
  const steps = expectOk(await made.engine.call('history.list', { article: '1' })).map(({ kind }) => kind)
  expect(steps).toEqual(['uncollect', 'collection-add', 'import'])
})

test('two collections have no name in common, in any case, and what is gone is said', async () => {
  const { id } = expectOk(await made.engine.call('collections.add', { name: 'Rail' }))
  const other = expectOk(await made.engine.call('collections.add', { name: 'Roads' })).id
  const exists = { ok: false, failure: { code: 'collection-exists', message: expect.stringContaining('“RAIL”') } }
  expect(await made.engine.call('collections.add', { name: ' RAIL ' })).toMatchObject(exists)
  expect(await made.engine.call('collections.rename', { id: other, name: 'RAIL' })).toMatchObject(exists)
  expectOk(await made.engine.call('collections.rename', { id, name: 'RAIL' }))
  expect(await made.engine.call('collections.fill', { id: '99', articles: ['1'] })).toMatchObject({
    failure: { code: 'no-such-collection' },
  })
  expect(await shown()).toEqual([
    ['RAIL', 0, 0],
    ['Roads', 0, 0],
  ])
})

test('an id that was taken back is not given again, so that no step meets another collection', async () => {
  expectOk(await made.engine.call('collections.add', { name: 'Rail', articles: ['1'] }))
  const filled = expectOk(await made.engine.call('collections.add', { name: 'Roads' })).id
  await undone()
  const { id } = expectOk(await made.engine.call('collections.add', { name: 'Ports' }))
  expect(Number(id)).toBeGreaterThan(Number(filled))
})
