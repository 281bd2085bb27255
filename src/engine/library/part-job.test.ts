import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentDump } from '#store/testing/content-dump.ts'
import { expectOk, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { fileOf, libraryOf, mark } from '../testing/two-libraries.ts'
import { runPartWork } from './part-job.ts'

let root: string
let workers: URL
let hers: TemporaryEngine
let theirs: string
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'part-'))
  hers = await libraryOf(join(root, 'hers'), ['Atyrau'])
  const made = await libraryOf(join(root, 'theirs'), ['Atyrau', 'Bakhty'])
  await mark(made, '2', 'Theirs', ['energy'])
  await made.engine.close()
  theirs = fileOf(made)
  // The worker itself, without a build.
  workers = pathToFileURL(`${root}/`)
  writeFileSync(
    join(root, 'part.worker.js'),
    `import ${JSON.stringify(new URL('../../store/testing/raw-sql.mjs', import.meta.url))}
await import(${JSON.stringify(new URL('part.worker.ts', import.meta.url))})`,
  )
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
})
afterEach(async () => {
  await hers.engine.close()
  rmSync(root, { recursive: true })
})

const run = (signal: AbortSignal, heard: number[] = []) =>
  runPartWork(
    { root: new URL('../../../', import.meta.url).pathname, workers },
    { do: 'merge', library: fileOf(hers), from: theirs },
    ({ done }) => void heard.push(done ?? -1),
    signal,
  )

test('a merge in a thread of its own is seen by the one that has the library open, which reads on meanwhile', async () => {
  const heard: number[] = []
  const running = run(new AbortController().signal, heard)
  expect(expectOk(await hers.engine.call('excerpts.list', {})).rows).toEqual([])
  expect(await running).toMatchObject({ ok: true, value: { did: 'merge', report: { articles: 1, known: 1, marks: 1 } } })
  expect(heard[0]).toBe(0)
  expect(expectOk(await hers.engine.call('excerpts.list', {})).rows).toMatchObject([{ note: 'Theirs' }])
  expectOk(await hers.engine.call('history.undo', {}))
  expect(expectOk(await hers.engine.call('excerpts.list', {})).rows).toEqual([])
})

test('one that is stopped takes everything back', async () => {
  const before = contentDump(fileOf(hers))
  const abort = new AbortController()
  abort.abort()
  expect(await run(abort.signal)).toBeNull()
  expect(contentDump(fileOf(hers))).toBe(before)
})
