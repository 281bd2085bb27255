import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportBatch, ImportItemRow, ItemFilter } from '#contract/import-review.ts'
import type { ImportReport } from '#contract/job.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

/** Texts that have no five words in common. */
const TEXT = (subject: string): string =>
  `${subject} and its neighbours\n\nBy Ann Other\n\n14 January 2022\n\n` +
  Array.from(
    { length: 4 },
    (_, index) =>
      `The ${subject} pipeline carried ${index} million ${subject} tonnes last ${subject} year, said ${subject} officials.`,
  ).join('\n\n')
const name = (index: number): string => `Town${String(index).padStart(3, '0')}`

let made: TemporaryEngine
let folder: string
beforeEach(() => {
  made = temporaryEngine()
  folder = mkdtempSync(join(tmpdir(), 'continue-'))
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}
const batches = async (): Promise<ImportBatch[]> => expectOk(await made.engine.call('imports.list', {}))
const rows = async (batch: string, filter: ItemFilter = 'all'): Promise<ImportItemRow[]> =>
  expectOk(await made.engine.call('imports.items', { batch, filter, limit: 500 })).rows
const articles = async (): Promise<number> => expectOk(await made.engine.call('library.info', {})).articles

/** Starts an import and cancels it once its first file is done. */
const cancelled = async (paths: string[], options: { review?: boolean; collection?: string } = {}): Promise<string> => {
  const started = await made.engine.call('import.start', { paths, ...options })
  const { jobId, batch } = expectOk(started)
  for (;;) {
    const [known] = await batches()
    if (known !== undefined && known.counts.ready + known.counts.stored > 0) break
    await new Promise(setImmediate)
  }
  expectOk(await made.engine.call('jobs.cancel', { id: jobId }))
  expect((await made.ended(started)).state).toBe('cancelled')
  return batch
}
const goOn = async (batch: string): Promise<ImportReport> => {
  const job = await made.ended(await made.engine.call('imports.continue', { batch }))
  expect(job.state).toBe('done')
  return job.result as ImportReport
}

test.each([true, false])(
  'an import that was cancelled goes on with exactly the files that are unread (review: %s)',
  async (review) => {
    const paths = Array.from({ length: 30 }, (_, index) => put(`${name(index)}.txt`, TEXT(name(index))))
    const batch = await cancelled(paths, { review, collection: 'Towns' })
    const [before] = await batches()
    expect(before).toMatchObject({ id: batch, state: 'interrupted', collection: 'Towns', review })
    const { unread, ready, stored } = before?.counts ?? { unread: 0, ready: 0, stored: 0 }
    expect(unread + ready + stored).toBe(30)
    expect(Math.min(unread, ready + stored)).toBeGreaterThan(0)
    const settled = (await rows(batch)).filter(({ state }) => state !== 'unread').map(({ id }) => id)
    const report = await goOn(batch)
    expect(report.imported).toHaveLength(review ? 0 : 30)
    if (review) {
      const after = await rows(batch)
      expect(after.map(({ file, state }) => [file, state])).toEqual(paths.map((path) => [path, 'ready']))
      // What was read before is not read again.
      expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(settled))
      await made.ended(await made.engine.call('imports.store', { batch }))
    }
    expect(expectOk(await made.engine.call('articles.list', { collection: 'Towns' })).total).toBe(30)
    const again = await made.engine.call('imports.continue', { batch })
    expect(again.ok || again.failure.code).toBe(review ? 'nothing-to-read' : 'no-such-import')
  },
)

test('of an archive that was interrupted, members that are done are not read again', async () => {
  const members = Array.from({ length: 20 }, (_, index) => [`${name(index)}.txt`, Buffer.from(TEXT(name(index)))] as const)
  const archive = put('towns.zip', zipSync(Object.fromEntries(members)))
  const started = await made.engine.call('import.start', { paths: [archive], review: true })
  const { jobId, batch } = expectOk(started)
  while ((await rows(batch, 'ready')).length === 0) await new Promise(setImmediate)
  expectOk(await made.engine.call('jobs.cancel', { id: jobId }))
  await made.ended(started)
  const done = (await rows(batch, 'ready')).map(({ id }) => id)
  expect(done.length).toBeLessThan(20)
  await goOn(batch)
  const after = await rows(batch)
  expect(after.map(({ file }) => file)).toEqual(members.map(([member]) => `${archive} › ${member}`))
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(done))
  expect(after.every(({ state }) => state === 'ready')).toBe(true)
})

test('a file that failed is read again when it has been mended', async () => {
  const bad = put('bad.txt', '')
  const started = await made.engine.call('import.start', { paths: [put('a.txt', TEXT('Atyrau')), bad], review: true })
  await made.ended(started)
  const { batch } = expectOk(started)
  const none = await made.engine.call('imports.retry', { batch, ids: [(await rows(batch, 'ready'))[0]?.id ?? ''] })
  expect(none.ok || none.failure.code).toBe('nothing-to-read')
  put('bad.txt', TEXT('Bakhty'))
  await made.ended(await made.engine.call('imports.retry', { batch }))
  expect((await rows(batch)).map(({ title, state }) => [title, state])).toEqual([
    ['Atyrau and its neighbours', 'ready'],
    ['Bakhty and its neighbours', 'ready'],
  ])
})

test('pasted text that failed keeps its bytes, and one that is discarded leaves none', async () => {
  const call = { name: 'Pasted text', bytes: new Uint8Array([1, 2, 0, 0, 7, 0, 255, 254, 0, 3]), review: true }
  const started = await made.engine.call('import.text', call)
  await made.ended(started)
  const { batch } = expectOk(started)
  const [failed] = await rows(batch)
  expect(failed).toMatchObject({ file: 'Pasted text', state: 'failed', failure: { code: 'binary-file' } })
  await made.ended(await made.engine.call('imports.retry', { batch }))
  expect((await rows(batch))[0]?.failure?.code).toBe('binary-file')
  expectOk(await made.engine.call('imports.discard', { batch }))
  expect(await batches()).toEqual([])
})

test('pasted text keeps the type it was read as', async () => {
  const bytes = Buffer.from(TEXT('Atyrau'))
  await made.ended(await made.engine.call('import.text', { name: 'Pasted text', bytes }))
  const article = expectOk(await made.engine.call('articles.get', { id: '1' }))
  expect(article).toMatchObject({ title: 'Atyrau and its neighbours', source: { file: 'Pasted text' } })
  expect(await batches()).toEqual([])
})

test('an import at work is neither put away nor started a second time', async () => {
  const paths = Array.from({ length: 5 }, (_, index) => put(`${name(index)}.txt`, TEXT(name(index))))
  const started = await made.engine.call('import.start', { paths, review: true })
  const { batch } = expectOk(started)
  expect((await batches())[0]).toMatchObject({ state: 'reading', job: expectOk(started).jobId })
  for (const refused of [
    await made.engine.call('imports.discard', { batch }),
    await made.engine.call('imports.continue', { batch }),
    await made.engine.call('imports.store', { batch }),
  ])
    expect(refused.ok || refused.failure.code).toBe('import-running')
  await made.ended(started)
})

test.each(['review', 'at once'])(
  'after kill -9 the next start says how far it got, and goes on (%s)',
  { timeout: 60_000 },
  async (how) => {
    const count = 120
    mkdirSync(join(folder, 'files'))
    for (let index = 0; index < count; index += 1) put(`files/${name(index)}.txt`, TEXT(name(index)))
    await made.remove()
    const library = mkdtempSync(join(tmpdir(), 'killed-'))
    const program = fileURLToPath(new URL('./testing/import-until-killed.ts', import.meta.url))
    const hooks = new URL('../store/testing/raw-sql.mjs', import.meta.url).href
    const args = ['--import', hooks, program, join(library, 'library.sqlite'), join(folder, 'files'), how]
    const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let done = 0
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      done = Math.max(done, ...text.split('\n').map(Number))
      if (done > 0) writer.kill('SIGKILL')
    })
    await new Promise((resolve) => writer.on('close', resolve))

    made = temporaryEngine(library)
    const [batch] = await batches()
    expect(batch).toMatchObject({ state: 'interrupted', job: null, counts: { files: count } })
    expect(batch?.counts.unread).toBeLessThanOrEqual(count - done)
    await goOn(batch?.id ?? '')
    if (how === 'review') await made.ended(await made.engine.call('imports.store', { batch: batch?.id ?? '' }))
    expect(await articles()).toBe(count)
    expect(expectOk(await made.engine.call('library.check', {})).problems).toEqual([])
  },
)
