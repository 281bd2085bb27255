import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { LARGE } from './large-change.ts'

let made: TemporaryEngine
const call: TemporaryEngine['engine']['call'] = (name, input) => made.engine.call(name, input)
const SECRET = 'zirconquartz'

async function store(...titles: string[]): Promise<string[]> {
  const paths = titles.map((title) => {
    const path = join(made.folder, `${title}.txt`)
    writeFileSync(path, [title, `The gas of ${title} went east ${SECRET} by pipeline.`, `Nothing else of ${title}.`].join('\n\n'))
    return path
  })
  const started = await call('import.start', { paths, allowDuplicates: true })
  return ((await made.ended(started)).result as ImportReport).imported.map(({ id }) => id)
}
const mark = async (article: string, note: string): Promise<string> =>
  expectOk(await call('excerpts.add', { article, quote: SECRET, note, themes: ['energy'] })).id
const inTrash = async () => expectOk(await call('articles.list', { trash: true })).rows.map(({ title }) => title)

beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

test('what would go is told before: titles, excerpts and notes, of what is in the trash alone', async () => {
  const [one = '', two = '', three = ''] = await store('One', 'Two', 'Three')
  await mark(one, 'Ask her')
  await mark(two, '')
  await mark(three, 'Stays')
  expectOk(await call('articles.trash', { ids: [one, two] }))
  const ids = [one, two, three]
  expect(expectOk(await call('articles.atStake', { ids }))).toEqual({
    articles: 2,
    titles: ['One', 'Two'],
    excerpts: 2,
    notes: 1,
  })
  expect(expectOk(await call('articles.deleteForGood', { ids }))).toEqual({ deleted: 2 })
  expect(await inTrash()).toEqual([])
  expect(expectOk(await call('articles.list', {})).rows.map(({ title }) => title)).toEqual(['Three'])
  expect(expectOk(await call('excerpts.list', {})).total).toBe(1)
})

test('undo brings nothing of it back; what its steps did to others is still undone', async () => {
  const [one = '', two = ''] = await store('One', 'Two')
  const excerpt = await mark(one, 'Mine')
  expectOk(await call('articles.state', { ids: [one, two], starred: true }))
  expectOk(await call('articles.trash', { ids: [one, two] }))
  expectOk(await call('articles.deleteForGood', { ids: [one] }))
  const undone: string[] = []
  for (;;) {
    const step = await call('history.undo', {})
    if (!step.ok) break
    undone.push(step.value.kind)
  }
  expect(undone).toEqual(['trash', 'star', 'import'])
  expect(expectOk(await call('excerpts.get', { ids: [excerpt] }))).toEqual([])
  expect(await call('articles.get', { id: one })).toMatchObject({ ok: false, failure: { code: 'no-such-article' } })
  // In the trash with what an import brought, and out of it.
  expect(await inTrash()).toEqual(['Two'])
  for (let step = 0; step < 3; step += 1) expectOk(await call('history.redo', {}))
  expect(await inTrash()).toEqual(['Two'])
})

test('no sentence of it stays in the library file, nor the file that was imported', async () => {
  const [one = ''] = await store('One')
  await mark(one, `A note of ${SECRET}`)
  const { blocks } = expectOk(await call('articles.get', { id: one }))
  const block = blocks.find(({ text }) => text.includes(SECRET))?.id ?? 0
  expectOk(
    await call('articles.correct', { id: one, correction: { act: 'text', block, paragraphs: [`Mended ${SECRET} here.`] } }),
  )
  expectOk(await call('articles.trash', { ids: [one] }))
  expectOk(await call('articles.deleteForGood', { ids: [one] }))
  const backup = join(made.folder, 'after.backup')
  expectOk(await call('library.backup', { to: backup }))
  const db = new Database(backup, { readonly: true })
  // Single words stand in the searches' index until it is next put together, in no order and at no article.
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_data' ESCAPE '\\'")
    .all()
  const left = tables.filter(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()).includes(SECRET))
  expect(left).toEqual([])
  const rest = db.prepare(
    'SELECT (SELECT count(*) FROM source_file) AS files, (SELECT count(*) FROM step WHERE changes IS NOT NULL) AS steps',
  )
  expect(rest.get()).toEqual({ files: 0, steps: 0 })
  db.close()
})

test('very many go as one job', async () => {
  const ids = await store(...Array.from({ length: LARGE + 5 }, (_, at) => `Piece ${at}`))
  expectOk(await call('articles.move', { ids, to: 'trash' }))
  expect(expectOk(await call('articles.deleteForGood', { ids }))).toEqual({ deleted: LARGE + 5 })
  expect(await inTrash()).toEqual([])
  const done = made.events.flatMap((event) => (event.name === 'jobs.changed' ? [event.job] : [])).at(-1)
  expect(done).toMatchObject({ kind: 'change', state: 'done', subject: { what: `Deleting ${LARGE + 5} articles for good` } })
  expect(expectOk(await call('library.check', {}))).toMatchObject({ ok: true })
})
