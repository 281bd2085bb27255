import { afterEach, beforeEach, expect, test } from 'vitest'
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
  expect(expectOk(await engine.call('excerpts.list', {}))).toHaveLength(1)
})
