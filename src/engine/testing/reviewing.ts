import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportBatch, ImportItemRow, ItemDecision, ItemFilter } from '#contract/import-review.ts'
import { importReview as contract } from '#contract/import-review.ts'
import { ImportReport } from '#contract/job.ts'
import { afterEach, beforeEach, expect } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from './temporary-engine.ts'

/** A text of six paragraphs; those about two subjects have no five words in common. */
export function sentences(subject: string): string {
  return Array.from(
    { length: 6 },
    (_, index) =>
      `The ${subject} pipeline carried ${index + 3} million ${subject} tonnes in ${subject} year ${index}, said ${subject} officials who track it.`,
  ).join('\n\n')
}

/** A plain text file with an article about the subject. */
export function articleText(subject: string, body = sentences(subject)): string {
  return `${subject} and its neighbours\n\nBy Ann Other\n\n14 January 2022\n\n${body}\n`
}

export type Reviewing = ReturnType<typeof reviewing>

/** For each test of a file an engine and a folder of its own, told to `begin`; a test that left an error in the engine's log fails. */
export function reviewedAfresh(begin: (reviewed: { made: TemporaryEngine; on: Reviewing }) => void): void {
  let made: TemporaryEngine
  let folder: string
  beforeEach(() => {
    made = temporaryEngine()
    folder = mkdtempSync(join(tmpdir(), 'review-'))
    begin({ made, on: reviewing(made, folder) })
  })
  afterEach(async () => {
    expect(made.errors).toEqual([])
    await made.remove()
    rmSync(folder, { recursive: true, force: true })
  })
}

/** What tests of imports ask of an engine, again and again; files are put into `folder`. */
export function reviewing(made: TemporaryEngine, folder: string) {
  const { engine } = made
  const rows = async (batch: string, filter: ItemFilter = 'all'): Promise<ImportItemRow[]> =>
    contract['imports.items'].output.parse(expectOk(await engine.call('imports.items', { batch, filter, limit: 500 }))).rows
  const batches = async (): Promise<ImportBatch[]> =>
    contract['imports.list'].output.parse(expectOk(await engine.call('imports.list', {})))
  return {
    rows,
    batches,
    put(name: string, content: string | Uint8Array): string {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    /** Reads files for review and returns the import's number. */
    async review(...paths: string[]): Promise<string> {
      const started = await engine.call('import.start', { paths, review: true })
      await made.ended(started)
      return expectOk(started).batch
    },
    async only(batch: string, filter: ItemFilter = 'all'): Promise<ImportItemRow> {
      const [row, ...others] = await rows(batch, filter)
      if (row === undefined || others.length > 0) throw new Error('There is not exactly one item.')
      return row
    },
    async batchOf(batch: string): Promise<ImportBatch | undefined> {
      return (await batches()).find(({ id }) => id === batch)
    },
    async decide(decision: ItemDecision, ...ids: (string | undefined)[]): Promise<void> {
      expectOk(await engine.call('imports.decide', { items: { ids: ids.map((id) => id ?? '') }, decision }))
    },
    async store(batch: string): Promise<ImportReport> {
      return ImportReport.parse((await made.ended(await engine.call('imports.store', { batch }))).result)
    },
    async articles(): Promise<number> {
      return expectOk(await engine.call('library.info', {})).articles
    },
  }
}
