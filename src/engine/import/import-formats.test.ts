import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ImportReport } from '#contract/job.ts'
import { PARAGRAPHS, TITLE } from '#formats/read/fixtures/article-page.ts'
import { SAMPLES } from '#formats/read/fixtures/samples.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const [FIRST = ''] = PARAGRAPHS
/** Files whose articles have a title of their own, and how many each holds where that is not one. */
const TITLES: Record<string, string> = { 'book.epub': 'A' }
const COUNTS: Record<string, number> = { 'all.zip': 3, 'mail.mbox': 2 }

let library: TemporaryEngine
let folder: string
beforeAll(() => {
  library = temporaryEngine()
  folder = join(library.folder, 'articles')
  mkdirSync(folder)
  for (const [name, bytes] of Object.entries(SAMPLES)) writeFileSync(join(folder, name), bytes)
})
afterAll(() => library.remove())

async function imported(allowDuplicates: boolean): Promise<ImportReport> {
  const job = await library.ended(await library.engine.call('import.start', { paths: [folder], allowDuplicates }))
  return ImportReport.parse(job.result)
}

describe('a folder with a file of every format', () => {
  it('is stored once, since all of them hold the same article; every other file is told as its duplicate', async () => {
    const { imported: stored, duplicates, failed } = await imported(false)
    expect(failed).toEqual([])
    expect(stored.map(({ title }) => title)).toEqual([TITLE])
    expect(new Set(duplicates.map(({ of }) => of))).toEqual(new Set([stored[0]?.id]))
    const told = [...stored, ...duplicates].map(({ file }) => file)
    for (const name of Object.keys(SAMPLES))
      expect(
        told.some((file) => file.startsWith(join(folder, name))),
        name,
      ).toBe(true)
  })

  it('gives an article with title and text for each of them when duplicates are wanted', async () => {
    const { imported: stored, failed } = await imported(true)
    expect(failed).toEqual([])
    for (const name of Object.keys(SAMPLES)) {
      const of = stored.filter(({ file }) => file.startsWith(join(folder, name)))
      expect(
        of.map(({ title }) => title),
        name,
      ).toEqual(Array(COUNTS[name] ?? 1).fill(TITLES[name] ?? TITLE))
      const { blocks } = expectOk(await library.engine.call('articles.get', { id: of[0]?.id ?? '' }))
      const text = blocks.filter(({ dropped }) => dropped === undefined).map((block) => block.text)
      expect(text.join('\n').replaceAll('’', "'"), name).toContain(FIRST.replaceAll('’', "'"))
    }
  })
})
