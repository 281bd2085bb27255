import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import type { ArticleDraft } from '#core/article.ts'
import { walkFiles } from '#engine/import/reading/walk-files.ts'
import { benchEngine, benchFolder, ended } from './bench-engine.ts'
import { filled } from './bench-import.ts'
import { asText, madeUpArticle } from './made-up-articles.ts'
import { line, measure } from './measure.ts'
import { watchedLines, watchEngine } from './watch-engine.ts'

const FILES = 10_000
const NAMES = 100_000
const PER_FOLDER = 1_000

/**
 * Imports of 10,000 files, of different ones and of letters that share half their words, and a walk through 100,000 names: what the engine does beside it,
 * and how much memory it takes.
 */
export async function benchImportScale(): Promise<string[]> {
  return [
    ...(await manyFiles('text files', asText)),
    ...(await manyFiles('letters that share half their words', asLetter)),
    ...(await manyNames()),
  ]
}

const FOOTER = madeUpArticle(FILES).blocks

/** The article with a footer that stands under all others too, as long as itself. */
function asLetter(article: ArticleDraft): string {
  return asText({ ...article, blocks: [...article.blocks, ...FOOTER] })
}

async function manyFiles(what: string, write: (article: ArticleDraft) => string): Promise<string[]> {
  const folder = filled('txt', FILES, write)
  const engine = benchEngine(join(benchFolder(), 'library.sqlite'))
  const stop = watchEngine()
  const started = performance.now()
  const { imported } = await ended<ImportReport>(engine, await engine.call('import.start', { paths: [folder] }))
  const milliseconds = performance.now() - started
  const watched = stop()
  await engine.close()
  const seconds = milliseconds / 1000
  return [
    `Import of ${FILES} ${what} in one go`,
    `  ${imported.length} articles in ${seconds.toFixed(1)} s: ${(imported.length / seconds).toFixed(0)} files a second`,
    ...watchedLines([watched], FILES),
  ]
}

async function manyNames(): Promise<string[]> {
  const folder = benchFolder()
  for (let number = 0; number < NAMES; number += 1) {
    const place = join(folder, String(Math.floor(number / PER_FOLDER)))
    if (number % PER_FOLDER === 0) mkdirSync(place)
    writeFileSync(join(place, `${number}.txt`), '')
  }
  const stop = watchEngine()
  const walked = await measure(
    2,
    async () => {
      let found = 0
      for await (const { failure } of walkFiles([folder])) found += failure === null ? 1 : 0
      if (found !== NAMES) throw new Error(`Only ${found} of ${NAMES} names were found.`)
    },
    () => undefined,
  )
  return [`Walking folders with ${NAMES} files`, line('names listed', walked), ...watchedLines([stop()], 3 * NAMES)]
}
