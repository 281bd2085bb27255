import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { articleText, reviewing } from '../testing/reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const name = (index: number): string => `Town${String(index).padStart(3, '0')}`

let made: TemporaryEngine
let folder: string
let on: ReturnType<typeof reviewing>
beforeEach(() => {
  made = temporaryEngine()
  folder = mkdtempSync(join(tmpdir(), 'continue-'))
  on = reviewing(made, folder)
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts an import and cancels it once its first file is done. */
const cancelled = async (paths: string[], options: { review?: boolean; collection?: string } = {}): Promise<string> => {
  const started = await made.engine.call('import.start', { paths, ...options })
  const { jobId, batch } = expectOk(started)
  for (;;) {
    const [known] = await on.batches()
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
    const paths = Array.from({ length: 30 }, (_, index) => on.put(`${name(index)}.txt`, articleText(name(index))))
    const batch = await cancelled(paths, { review, collection: 'Towns' })
    const [before] = await on.batches()
    expect(before).toMatchObject({ id: batch, state: 'interrupted', collection: 'Towns', review })
    const { unread, ready, stored } = before?.counts ?? { unread: 0, ready: 0, stored: 0 }
    expect(unread + ready + stored).toBe(30)
    expect(Math.min(unread, ready + stored)).toBeGreaterThan(0)
    const settled = (await on.rows(batch)).filter(({ state }) => state !== 'unread').map(({ id }) => id)
    const report = await goOn(batch)
    expect(report.imported).toHaveLength(review ? 0 : 30)
    if (review) {
      const after = await on.rows(batch)
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
  const members = Array.from({ length: 20 }, (_, index) => [`${name(index)}.txt`, Buffer.from(articleText(name(index)))] as const)
  const archive = on.put('towns.zip', zipSync(Object.fromEntries(members)))
  const started = await made.engine.call('import.start', { paths: [archive], review: true })
  const { jobId, batch } = expectOk(started)
  while ((await on.rows(batch, 'ready')).length === 0) await new Promise(setImmediate)
  expectOk(await made.engine.call('jobs.cancel', { id: jobId }))
  await made.ended(started)
  const done = (await on.rows(batch, 'ready')).map(({ id }) => id)
  expect(done.length).toBeLessThan(20)
  await goOn(batch)
  const after = await on.rows(batch)
  expect(after.map(({ file }) => file)).toEqual(members.map(([member]) => `${archive} › ${member}`))
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(done))
  expect(after.every(({ state }) => state === 'ready')).toBe(true)
})

test('a file that failed is read again when it has been mended', async () => {
  const bad = on.put('bad.txt', '')
  const started = await made.engine.call('import.start', { paths: [on.put('a.txt', articleText('Atyrau')), bad], review: true })
  await made.ended(started)
  const { batch } = expectOk(started)
  const none = await made.engine.call('imports.retry', { batch, ids: [(await on.rows(batch, 'ready'))[0]?.id ?? ''] })
  expect(none.ok || none.failure.code).toBe('nothing-to-read')
  on.put('bad.txt', articleText('Bakhty'))
  await made.ended(await made.engine.call('imports.retry', { batch }))
  expect((await on.rows(batch)).map(({ title, state }) => [title, state])).toEqual([
    ['Atyrau and its neighbours', 'ready'],
    ['Bakhty and its neighbours', 'ready'],
  ])
})

test('pasted text that failed keeps its bytes, and one that is discarded leaves none', async () => {
  const call = { name: 'Pasted text', bytes: new Uint8Array([1, 2, 0, 0, 7, 0, 255, 254, 0, 3]), review: true }
  const started = await made.engine.call('import.text', call)
  await made.ended(started)
  const { batch } = expectOk(started)
  const [failed] = await on.rows(batch)
  expect(failed).toMatchObject({ file: 'Pasted text', state: 'failed', failure: { code: 'binary-file' } })
  await made.ended(await made.engine.call('imports.retry', { batch }))
  expect((await on.rows(batch))[0]?.failure?.code).toBe('binary-file')
  expectOk(await made.engine.call('imports.discard', { batch }))
  expect(await on.batches()).toEqual([])
})

test('pasted text keeps the type it was read as', async () => {
  const bytes = Buffer.from(articleText('Atyrau'))
  await made.ended(await made.engine.call('import.text', { name: 'Pasted text', bytes }))
  const article = expectOk(await made.engine.call('articles.get', { id: '1' }))
  expect(article).toMatchObject({ title: 'Atyrau and its neighbours', source: { file: 'Pasted text' } })
  expect(await on.batches()).toEqual([])
})

test('an import at work is neither put away nor started a second time', async () => {
  const paths = Array.from({ length: 5 }, (_, index) => on.put(`${name(index)}.txt`, articleText(name(index))))
  const started = await made.engine.call('import.start', { paths, review: true })
  const { batch } = expectOk(started)
  expect((await on.batches())[0]).toMatchObject({ state: 'reading', job: expectOk(started).jobId })
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
    const count = 60
    mkdirSync(join(folder, 'files'))
    for (let index = 0; index < count; index += 1) on.put(`files/${name(index)}.txt`, articleText(name(index)))
    await made.remove()
    const library = mkdtempSync(join(tmpdir(), 'killed-'))
    const program = fileURLToPath(new URL('../testing/import-until-killed.ts', import.meta.url))
    const hooks = new URL('../../store/testing/raw-sql.mjs', import.meta.url).href
    const args = ['--import', hooks, program, join(library, 'library.sqlite'), join(folder, 'files'), how]
    const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let done = 0
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      done = Math.max(done, ...text.split('\n').map(Number))
      if (done > 0) writer.kill('SIGKILL')
    })
    await new Promise((resolve) => writer.on('close', resolve))

    made = temporaryEngine(library)
    on = reviewing(made, folder)
    const [batch] = await on.batches()
    expect(batch).toMatchObject({ state: 'interrupted', job: null, counts: { files: count } })
    expect(batch?.counts.unread).toBeLessThanOrEqual(count - done)
    await goOn(batch?.id ?? '')
    if (how === 'review') await made.ended(await made.engine.call('imports.store', { batch: batch?.id ?? '' }))
    expect(await on.articles()).toBe(count)
    expect(expectOk(await made.engine.call('library.check', {})).problems).toEqual([])
  },
)
