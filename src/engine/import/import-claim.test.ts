import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText, reviewing } from '../testing/reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let here: TemporaryEngine
let elsewhere: TemporaryEngine
let folder: string
let on: ReturnType<typeof reviewing>
beforeEach(() => {
  here = temporaryEngine()
  // Another window, or the command line, on the same library.
  elsewhere = temporaryEngine(here.folder)
  folder = mkdtempSync(join(tmpdir(), 'claim-'))
  on = reviewing(here, folder)
})
afterEach(async () => {
  expect([...here.errors, ...elsewhere.errors]).toEqual([])
  await elsewhere.engine.close()
  await here.remove()
  rmSync(folder, { recursive: true, force: true })
})

const towns = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => on.put(`Town${index}.txt`, articleText(`Town${index}`)))
const batchesElsewhere = async () => expectOk(await elsewhere.engine.call('imports.list', {}))

test('an import on which another program works is shown as at work, and is neither begun nor put away here', async () => {
  const started = await here.engine.call('import.start', { paths: towns(6), review: true })
  const { batch, jobId } = expectOk(started)
  expect(await on.batches()).toMatchObject([{ state: 'reading', job: jobId }])
  expect(await batchesElsewhere()).toMatchObject([{ state: 'reading', job: null }])
  for (const name of ['imports.continue', 'imports.retry', 'imports.store', 'imports.discard'] as const)
    expect(await elsewhere.engine.call(name, { batch })).toMatchObject({
      ok: false,
      failure: { code: 'import-running', message: expect.stringContaining('Another program') },
    })
  await here.ended(started)
  expect(await batchesElsewhere()).toMatchObject([{ state: 'waiting', counts: { ready: 6 } }])
  const stored = await elsewhere.engine.call('imports.store', { batch })
  expect(await here.engine.call('imports.store', { batch })).toMatchObject({ ok: false, failure: { code: 'import-running' } })
  await elsewhere.ended(stored)
  expect(expectOk(await here.engine.call('articles.list', {})).total).toBe(6)
})

test('of two programs that go on with one import, one does it, and each article comes once', async () => {
  const started = await here.engine.call('import.start', { paths: towns(20) })
  const { batch, jobId } = expectOk(started)
  while (((await on.batches())[0]?.counts.stored ?? 0) === 0) await new Promise(setImmediate)
  expectOk(await here.engine.call('jobs.cancel', { id: jobId }))
  await here.ended(started)
  expect(await batchesElsewhere()).toMatchObject([{ state: 'interrupted' }])
  const [one, other] = await Promise.all([
    here.engine.call('imports.continue', { batch }),
    elsewhere.engine.call('imports.continue', { batch }),
  ])
  expect([one.ok, other.ok]).toEqual([true, false])
  await here.ended(one)
  expect(expectOk(await here.engine.call('articles.list', {})).total).toBe(20)
})
