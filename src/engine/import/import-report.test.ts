import { afterEach, beforeEach, expect, test } from 'vitest'
import { addBatch } from '#store/imports/import-batches.ts'
import { stageFiles } from '#store/imports/import-staging.ts'
import { temporaryLibrary, type TemporaryLibrary } from '#store/testing/temporary-library.ts'
import { importReport } from './import-report.ts'

const FILES = 1_000

let library: TemporaryLibrary
beforeEach(() => (library = temporaryLibrary()))
afterEach(() => library.remove())

test('while a long report is made other calls get their turn', async () => {
  const batch = addBatch(library.db, {
    subject: { kind: 'samples' },
    paths: [],
    collection: null,
    review: true,
    allowDuplicates: false,
  })
  const failure = { code: 'file-missing' as const, message: 'It is gone.' }
  stageFiles(
    library.db,
    batch,
    Array.from({ length: FILES }, (_, index) => ({ file: `${index}.txt`, sourceId: null, failure })),
  )
  let [turns, ended] = [0, false]
  const others = (): void => {
    turns += 1
    if (!ended) setImmediate(others)
  }
  setImmediate(others)
  const report = await importReport(() => library.db, batch)
  ended = true
  expect(report.failed.map(({ file }) => file)).toEqual(Array.from({ length: FILES }, (_, index) => `${index}.txt`))
  expect(turns).toBeGreaterThan(3)
})
