import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { JobView } from '#contract/job.ts'
import { numberBlocks } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { insertArticles } from '#store/articles/articles.ts'
import { openLibrary } from '#store/library/library.ts'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { LARGE } from './large-change.ts'
import { doPartWork } from './part-work.ts'

const MANY = LARGE + 10
let made: TemporaryEngine
let file: string
let ids: string[]

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'large-'))
  file = join(folder, 'library.sqlite')
  const library = expectOk(openLibrary(file, { create: true }))
  const drafts = Array.from({ length: MANY }, (_, at) => ({
    title: `Piece ${at}`,
    standfirst: null,
    authors: [],
    publication: 'Paper',
    date: '2023-01-05',
    url: null,
    language: 'en',
    blocks: numberBlocks([{ kind: 'paragraph', text: `The gas of field ${at} went east.` }]),
  }))
  insertArticles(
    library.db,
    drafts.map((draft) => ({ draft, sourceId: null, fingerprint: fingerprint(draft.blocks) })),
  )
  library.close()
  made = temporaryEngine(folder)
  ids = expectOk(await made.engine.call('articles.list', { limit: MANY })).rows.map(({ id }) => id)
  // One of them has a mark, which goes and comes back with it.
  expectOk(await made.engine.call('themes.decide', { article: ids[3] ?? '', block: 1, theme: 'energy', decision: 'accepted' }))
})
afterEach(() => made.remove())

const jobs = (): JobView[] => made.events.flatMap((event) => (event.name === 'jobs.changed' ? [event.job] : []))
const listed = async (trash: boolean): Promise<number> =>
  expectOk(await made.engine.call('articles.list', { trash, limit: 1 })).total
const found = async (): Promise<number> => expectOk(await made.engine.call('search.run', { query: 'gas' })).total

test('very many articles go to the trash as one job and one step, which undo takes back as a job, and redo does again', async () => {
  const before = contentDump(file)
  expect(expectOk(await made.engine.call('articles.move', { ids, to: 'trash' }))).toEqual({ moved: MANY })
  expect(jobs().at(-1)).toMatchObject({ kind: 'change', state: 'done', total: MANY })
  expect(jobs().at(-1)).toMatchObject({ subject: { what: `Moving ${MANY} articles to the trash` } })
  expect([await listed(false), await listed(true), await found()]).toEqual([0, MANY, 0])
  const trashed = contentDump(file)
  expect(expectOk(await made.engine.call('history.undo', {}))).toMatchObject({ kind: 'trash', undone: true })
  expect(jobs().at(-1)).toMatchObject({ kind: 'change', subject: { what: 'Undo: Move to Trash' }, state: 'done' })
  expect(contentDump(file)).toBe(before)
  expect([await listed(false), await found()]).toEqual([MANY, MANY])
  expectOk(await made.engine.call('history.redo', {}))
  expect(contentDump(file)).toBe(trashed)
  expectOk(await made.engine.call('articles.move', { ids, to: 'library' }))
  expect(contentDump(file)).toBe(before)
})

test('each part of it is told as it is done: the moving, what follows from it and the step that can be taken back', async () => {
  await made.engine.close()
  const heard: number[] = []
  const done = await doPartWork({ do: 'move', library: file, articles: ids.map(Number), to: 'trash' }, (at) => heard.push(at))
  expect(done).toMatchObject({ ok: true, value: { moved: MANY } })
  // Setting, themes, searches, and the step.
  expect(heard.length).toBeGreaterThan(3 * MANY)
  expect(heard).toEqual(heard.toSorted((one, other) => one - other))
  expect(heard.filter((at) => at === MANY)).toHaveLength(1)
  expect(heard.at(-1)).toBe(MANY)
  expect(Math.max(...heard.slice(1).map((at, before) => at - (heard[before] ?? 0)))).toBeLessThanOrEqual(MANY / 20)
})

test('cancelling it leaves everything as it was, no step included', async () => {
  const before = contentDump(file)
  const moving = made.engine.call('articles.move', { ids, to: 'trash' })
  for (let turn = 0; turn < 50 && jobs().length === 0; turn += 1) await Promise.resolve()
  expectOk(await made.engine.call('jobs.cancel', { id: jobs()[0]?.id ?? '' }))
  expect(await moving).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
  expect(jobs().at(-1)).toMatchObject({ state: 'cancelled' })
  expect(contentDump(file)).toBe(before)
  expect(expectOk(await made.engine.call('history.next', {})).undo).toMatchObject({ kind: 'accept' })
})
