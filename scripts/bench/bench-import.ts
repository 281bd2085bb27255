import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import { benchEngine, benchFolder, ended } from './bench-engine.ts'
import { asText, madeUpArticle } from './made-up-articles.ts'
import { line, measure } from './measure.ts'

const FILES = 300
const RUNS = 5

/** Importing text files into a fresh library, beside reading and splitting the same bytes. */
export async function benchImport(): Promise<string[]> {
  const folder = benchFolder()
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  for (let number = 0; number < FILES; number += 1) writeFileSync(join(articles, `${number}.txt`), asText(madeUpArticle(number)))

  const split = await measure(
    RUNS,
    () => readAndSplit(articles),
    () => undefined,
  )
  let run = 0
  const imported = await measure(
    RUNS,
    async (engine) => {
      const { imported: stored } = await ended<ImportReport>(engine, await engine.call('import.start', { paths: [articles] }))
      if (stored.length !== FILES) throw new Error(`Only ${stored.length} of ${FILES} files were imported.`)
      await engine.close()
    },
    () => benchEngine(join(folder, `library-${(run += 1)}.sqlite`)),
  )
  return [
    `Import of ${FILES} text files of 600 words`,
    line(
      'into the library (parse, compare, index)',
      imported,
      `${((FILES / imported.median) * 1000).toFixed(0)} articles a second`,
    ),
    line('reference: read and split into paragraphs', split),
  ]
}

function readAndSplit(folder: string): number {
  let paragraphs = 0
  for (const name of readdirSync(folder)) paragraphs += readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/).length
  return paragraphs
}
