import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { articleText } from '../testing/reviewing.ts'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
let path: string
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const whats = async (): Promise<string[]> => expectOk(await call('history.list', {})).map(({ what }) => what)
const titles = async (): Promise<string[]> => expectOk(await call('articles.list', {})).rows.map(({ title }) => title)

/** Imports articles about these subjects. */
async function imported(collection: string | undefined, ...subjects: string[]): Promise<void> {
  const paths = subjects.map((subject) => {
    writeFileSync(join(made.folder, `${subject}.txt`), articleText(subject))
    return join(made.folder, `${subject}.txt`)
  })
  await made.ended(await call('import.start', { paths, ...(collection === undefined ? {} : { collection }) }))
}

const mark = (quote: string) => call('excerpts.add', { article: '1', quote })

beforeEach(async () => {
  made = temporaryEngine()
  path = join(made.folder, 'library.sqlite')
  await imported(undefined, 'Oil')
})
afterEach(async () => {
  vi.useRealTimers()
  await made.remove()
})

test('an import is one step, which takes to the trash what it brought, and the collection it made; redo brings all of it back', async () => {
  await imported('Minerals', 'Salt', 'Coal')
  const before = contentDump(path)
  expect(await whats()).toEqual(['Imported 2 articles, “Salt and its neighbours” first', 'Imported “Oil and its neighbours”'])
  expect(expectOk(await call('history.undo', {}))).toMatchObject({ kind: 'import', undone: true })
  expect(await titles()).toEqual(['Oil and its neighbours'])
  expect(expectOk(await call('library.info', {})).collections).toEqual([])
  expect(expectOk(await call('articles.list', { trash: true })).total).toBe(2)
  expectOk(await call('history.redo', {}))
  expect(contentDump(path)).toBe(before)
})

test('what she brought back from the trash herself stays, whatever becomes of the import', async () => {
  await imported(undefined, 'Salt')
  expectOk(await call('history.undo', {}))
  expectOk(await call('articles.restore', { ids: ['2'] }))
  expect(await call('history.redo', {})).toMatchObject({ failure: { code: 'nothing-to-redo' } })
  expect((await titles()).toSorted()).toEqual(['Oil and its neighbours', 'Salt and its neighbours'])
})

test('what was changed past the history is refused in words, nothing is half undone, and the step before it is next', async () => {
  expectOk(await call('articles.update', { id: '1', metadata: { title: 'Oil again' } }))
  expectOk(await call('excerpts.add', { article: '1', quote: 'carried 4 million', themes: ['energy', 'security'] }))
  const other = new Database(path)
  other.exec("DELETE FROM excerpt_theme WHERE theme_id = (SELECT id FROM theme WHERE slug = 'security')")
  other.close()
  const before = contentDump(path)
  const refused = await call('history.undo', {})
  expect(refused).toMatchObject({ failure: { code: 'step-overtaken' } })
  expect(contentDump(path)).toBe(before)
  expect(expectOk(await call('history.list', { limit: 1 }))).toMatchObject([{ kind: 'mark', undoable: false, undone: false }])
  expect(expectOk(await call('history.undo', {})).kind).toBe('details')
  expect(await titles()).toEqual(['Oil and its neighbours'])
})

test('a theme that somebody else has used since is not taken away with what she used it for', async () => {
  expectOk(await call('themes.add', { name: 'Pipes', definition: '', terms: ['pipe'] }))
  const other = new Database(path)
  other.exec("INSERT INTO theme_decision SELECT 1, 4, id, 'accepted', '2026' FROM theme WHERE slug = 'pipes'")
  other.close()
  expect(await call('history.undo', {})).toMatchObject({ failure: { code: 'step-overtaken' } })
  expect(expectOk(await call('themes.list', {})).some(({ slug }) => slug === 'pipes')).toBe(true)
})

test('the number of a mark that was taken back is not given again', async () => {
  expect(expectOk(await mark('carried 4 million')).id).toBe('1:1')
  expectOk(await call('history.undo', {}))
  expect(expectOk(await mark('carried 5 million')).id).toBe('1:2')
  expect(await call('history.redo', {})).toMatchObject({ failure: { code: 'nothing-to-redo' } })
})

async function save(id: string, title: string): Promise<void> {
  const { revision, ...view } = expectOk(await call('briefs.get', { id }))
  expectOk(await call('briefs.save', { id, revision, content: BriefContent.parse({ ...view, title }) }))
}

test('a brief that is saved while it is written is one step a minute, and its revisions are never numbered twice', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { id } = expectOk(await call('briefs.create', { template: 'bluf-note', title: 'A' }))
  for (const title of ['B', 'C', 'D']) await save(id, title)
  vi.setSystemTime(Date.now() + 61_000)
  await save(id, 'E')
  expect((await whats()).slice(0, 3)).toEqual(['Wrote in “E”', 'Wrote in “B”', 'Began the brief “A”'])
  const title = async (): Promise<[string, number]> => {
    const brief = expectOk(await call('briefs.get', { id }))
    return [brief.title, brief.revision]
  }
  expect(await title()).toEqual(['E', 5])
  expectOk(await call('history.undo', {}))
  expect(await title()).toEqual(['D', 6])
  expectOk(await call('history.undo', {}))
  expect(await title()).toEqual(['A', 7])
  expectOk(await call('history.redo', {}))
  expect(await title()).toEqual(['D', 8])
})

test('a mark that a brief quotes is not taken back out of its turn', async () => {
  expectOk(await mark('carried 4 million'))
  const [step] = expectOk(await call('history.list', { limit: 1 }))
  const { id } = expectOk(await call('briefs.create', { template: 'bluf-note', title: 'A' }))
  expectOk(await call('briefs.write', { id, section: 'bottom-line', markdown: 'Oil flows.[^1:1]' }))
  const refused = await call('history.undo', { step: step?.step ?? '' })
  expect(refused).toMatchObject({ failure: { code: 'step-overtaken', message: expect.stringContaining('“A”') } })
  expect(expectOk(await call('excerpts.list', {})).total).toBe(1)
})

test('one step can be undone out of its turn where nothing rests on it', async () => {
  expectOk(await call('articles.update', { id: '1', metadata: { title: 'Oil again' } }))
  const [step] = expectOk(await call('history.list', { limit: 1 }))
  expectOk(await mark('carried 4 million'))
  expectOk(await call('history.undo', { step: step?.step ?? '' }))
  expect(await titles()).toEqual(['Oil and its neighbours'])
  expect(expectOk(await call('excerpts.list', {})).total).toBe(1)
  expect(expectOk(await call('history.next', {}))).toMatchObject({ undo: { kind: 'mark' }, redo: { kind: 'details' } })
})

test('five hundred steps can be undone, by the next session too, and more be read', async () => {
  for (let count = 0; count < 510; count += 1)
    expectOk(await call('articles.update', { id: '1', metadata: { title: `Oil ${count}` } }))
  await made.engine.close()
  made = temporaryEngine(made.folder)
  const steps = expectOk(await call('history.list', { limit: 1_000 }))
  expect([steps.length, steps.filter(({ undoable }) => undoable).length]).toEqual([511, 500])
  expectOk(await call('history.undo', {}))
  expect(await titles()).toEqual(['Oil 508'])
})

test('the history of an article names what was done to it and nothing else', async () => {
  await imported(undefined, 'Salt')
  expectOk(await mark('carried 4 million'))
  expectOk(await call('articles.trash', { ids: ['2'] }))
  const history = expectOk(await call('history.list', { article: '1' }))
  expect(history.map(({ what }) => what)).toEqual([
    'Marked a passage of “Oil and its neighbours”',
    'Imported “Oil and its neighbours”',
  ])
})

test('a step whose rows need what is gone is refused in words and left out from then on', async () => {
  const { slug } = expectOk(await call('themes.add', { name: 'Rails', definition: '', terms: ['rail'] }))
  expectOk(await call('excerpts.add', { article: '1', quote: 'carried 4 million', themes: [slug] }))
  expectOk(await call('excerpts.update', { id: '1:1', themes: [] }))
  const before = contentDump(path)
  const made = expectOk(await call('history.list', {})).find(({ kind }) => kind === 'theme-add')?.step
  expectOk(await call('history.undo', { step: made }))
  const without = contentDump(path)
  expect(await call('history.undo', {})).toMatchObject({ failure: { code: 'step-overtaken' } })
  expect(contentDump(path)).toBe(without)
  expect(without).not.toBe(before)
  // The marking itself names the theme no more, but as it was made it did.
  expect(expectOk(await call('history.next', {})).undo?.kind).not.toBe('mark-themes')
})

test('a mark never comes to a theme that was made after its own was taken back', async () => {
  const { slug } = expectOk(await call('themes.add', { name: 'Rails', definition: '', terms: ['rail'] }))
  expectOk(await call('excerpts.add', { article: '1', quote: 'carried 4 million', themes: [slug] }))
  expectOk(await call('excerpts.update', { id: '1:1', themes: [] }))
  const steps = expectOk(await call('history.list', {}))
  const stepOf = (kind: string): string => steps.find((step) => step.kind === kind)?.step ?? ''
  expectOk(await call('history.undo', { step: stepOf('theme-add') }))
  expectOk(await call('themes.add', { name: 'Ports', definition: '', terms: ['port'] }))
  expect(await call('history.undo', { step: stepOf('mark-themes') })).toMatchObject({ failure: { code: 'step-overtaken' } })
  expect(expectOk(await call('excerpts.list', {})).rows[0]?.themes).toEqual([])
})
