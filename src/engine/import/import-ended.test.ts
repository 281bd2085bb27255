import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addBatch } from '#store/imports/import-batches.ts'
import { beginWalk, endWalk, stageFiles } from '#store/imports/import-staging.ts'
import { openLibrary } from '#store/library/library.ts'
import { articleText, reviewing } from '../testing/reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { filesToRead } from './files-to-read.ts'

let folder: string
let made: TemporaryEngine
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ended-'))
  mkdirSync(join(folder, 'files'))
})
afterEach(async () => {
  await made.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Reads what is unread until a file ends the process. */
async function readUntilEnded(): Promise<void> {
  const program = fileURLToPath(new URL('../testing/import-with-killer.ts', import.meta.url))
  const hooks = new URL('../../store/testing/raw-sql.mjs', import.meta.url).href
  const args = ['--import', hooks, program, join(folder, 'library.sqlite'), join(folder, 'files')]
  const [, signal] = (await once(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')) as string[]
  expect(signal).toBe('SIGKILL')
}

test('a file that ends the program is put last, then left out by name; the rest comes', { timeout: 60_000 }, async () => {
  made = temporaryEngine(folder)
  let on = reviewing(made, join(folder, 'files'))
  const killer = on.put('b-killer.txt', articleText('Bakhty'))
  for (const name of ['Atyrau', 'Chagan', 'Derbent']) on.put(`${name}.txt`, articleText(name))
  await made.engine.close()

  await readUntilEnded()
  made = temporaryEngine(folder)
  on = reviewing(made, folder)
  expect((await on.batches())[0]?.endedIn).toContain(killer)
  await made.engine.close()

  await readUntilEnded()
  made = temporaryEngine(folder)
  on = reviewing(made, folder)
  expect((await on.batches())[0]).toMatchObject({ state: 'interrupted', endedIn: expect.arrayContaining([killer]) })
  await made.ended(await made.engine.call('imports.continue', { batch: '1' }))
  const rows = await on.rows('1')
  expect(rows.map(({ title, failure }) => failure?.code ?? title).toSorted()).toEqual([
    'Atyrau and its neighbours',
    'Chagan and its neighbours',
    'Derbent and its neighbours',
    'ended-program',
  ])
  expect(rows.find(({ failure }) => failure !== null)?.failure?.message).toContain(killer)

  // The file was mended: asked for, it is read again.
  await made.ended(await made.engine.call('imports.retry', { batch: '1' }))
  expect(await on.rows('1', 'ready')).toHaveLength(4)
})

test('two processes that read one import at once and are ended together blame no file', async () => {
  made = temporaryEngine(folder)
  const on = reviewing(made, join(folder, 'files'))
  const towns = ['Atyrau', 'Bakhty', 'Chagan', 'Derbent']
  const paths = towns.map((name) => on.put(`${name}.txt`, articleText(name)))
  const library = expectOk(openLibrary(join(folder, 'library.sqlite')))
  const { db } = library
  const id = addBatch(db, { subject: { kind: 'samples' }, paths, collection: null, review: true, allowDuplicates: false })
  beginWalk(db, id)
  stageFiles(
    db,
    id,
    paths.map((file) => ({ file, sourceId: null, failure: null })),
  )
  endWalk(db, id)
  const [one, other] = [filesToRead(db, id), filesToRead(db, id)]
  for (const reader of [one, other]) expect([...reader.files].map(({ file }) => file)).toEqual(paths)
  library.close()
  expect((await on.batches())[0]?.endedIn).toEqual(paths)
  await made.ended(await made.engine.call('imports.continue', { batch: String(id) }))
  expect((await on.rows(String(id), 'ready')).map(({ file }) => file)).toEqual(paths)
})

test('an import that was stopped in order blames no file', async () => {
  made = temporaryEngine(folder)
  const on = reviewing(made, join(folder, 'files'))
  const paths = ['Atyrau', 'Bakhty', 'Chagan', 'Derbent'].map((name) => on.put(`${name}.txt`, articleText(name)))
  const started = await made.engine.call('import.start', { paths, review: true })
  while ((await on.batches())[0]?.counts.ready === 0) await new Promise(setImmediate)
  expectOk(await made.engine.call('jobs.cancel', { id: expectOk(started).jobId }))
  await made.ended(started)
  expect((await on.batches())[0]?.endedIn).toEqual([])
})

test('paths are kept as they were meant where the import began', async () => {
  made = temporaryEngine(folder)
  const on = reviewing(made, join(folder, 'files'))
  const path = on.put('Atyrau.txt', articleText('Atyrau'))
  const batch = await on.review(relative(process.cwd(), path))
  expect((await on.rows(batch)).map(({ file }) => file)).toEqual([path])
})
