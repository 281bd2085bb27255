import { syncBuiltinESMExports } from 'node:module'
import zlib from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const ARTICLE = 'Winter prices\n\nBy Aida Omar\n\nGas prices rose in winter. They fell in spring.\n\nNobody knows why.\n'

let library: TemporaryEngine

beforeEach(async () => {
  library = temporaryEngine()
  await library.ended(await library.engine.call('import.text', { name: 'winter.txt', bytes: new TextEncoder().encode(ARTICLE) }))
})
afterEach(() => library.remove())

test('a passage that is marked twice stays one excerpt, with both themes and both notes', async () => {
  const { engine } = library
  const add = (themes: string[], note: string) =>
    engine.call('excerpts.add', { article: '1', quote: 'Gas prices rose in winter.', themes, note })
  const first = expectOk(await add(['energy'], 'For the summary'))
  const second = expectOk(await add(['security'], 'Check the month'))
  expect(second.id).toBe(first.id)
  expect(second.themes.toSorted()).toEqual(['energy', 'security'])
  expect(second.note).toBe('For the summary\nCheck the month')
  expect(expectOk(await engine.call('excerpts.list', {})).total).toBe(1)
})

/** How often a mark inflates the article's text. */
async function readsOfMark(engine: TemporaryEngine['engine'], note: string): Promise<number> {
  vi.mocked(zlib.inflateRawSync).mockClear()
  expectOk(await engine.call('excerpts.add', { article: '1', quote: 'Nobody knows why.', themes: ['energy'], note }))
  return vi.mocked(zlib.inflateRawSync).mock.calls.length
}

test('a mark reads its article once, whether it is new or was there already', async () => {
  const spy = vi.spyOn(zlib, 'inflateRawSync')
  syncBuiltinESMExports()
  try {
    const reads = [await readsOfMark(library.engine, 'Why?'), await readsOfMark(library.engine, 'Ask the author')]
    expect(reads).toEqual([1, 1])
  } finally {
    spy.mockRestore()
    syncBuiltinESMExports()
  }
})
