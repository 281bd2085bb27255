import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import type { ArticleDraft } from '#core/article.ts'
import { decodeText } from '#formats/read/decode-text.ts'
import { benchEngine, benchFolder, ended, value } from './bench-engine.ts'
import { plainReadability } from './extraction/plain-finders.ts'
import { asText, madeUpArticle } from './made-up-articles.ts'
import { asPage } from './made-up-pages.ts'
import { line, measure, type Timing } from './measure.ts'
import { watchedLines, watchEngine, type Watched } from './watch-engine.ts'

const TEXTS = 600
const PAGES = 100
const RUNS = 3

/** Importing text files and saved pages into a fresh library, beside reading and decoding the same bytes, and beside readability alone. */
export async function benchImport(): Promise<string[]> {
  const texts = filled('txt', TEXTS, asText)
  const pages = filled('html', PAGES, asPage)
  const size = Math.round(contents(pages).reduce((sum, text) => sum + text.length, 0) / PAGES / 1024)
  return [
    `Import of ${TEXTS} text files of 600 words`,
    ...(await figures(texts, TEXTS)),
    `Import of ${PAGES} saved pages of ${size} KB`,
    ...(await figures(pages, PAGES)),
    line(...(await timed('reference: readability alone, one thread', PAGES, () => contents(pages).map(plainReadability)))),
  ]
}

/** A folder with made-up articles as files. */
export function filled(extension: string, count: number, write: (article: ArticleDraft) => string): string {
  const folder = join(benchFolder(), 'articles')
  mkdirSync(folder)
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, `${number}.${extension}`), write(madeUpArticle(number)))
  return folder
}

async function figures(folder: string, count: number): Promise<string[]> {
  const watched: Watched[] = []
  const imported = await timed('into the library (parse, compare, index)', count, async () => {
    const engine = benchEngine(join(benchFolder(), 'library.sqlite'))
    const stop = watchEngine()
    const { imported: stored } = await ended<ImportReport>(engine, await engine.call('import.start', { paths: [folder] }))
    watched.push(stop())
    await engine.close()
    if (stored.length !== count) throw new Error(`Only ${stored.length} of ${count} files were imported.`)
  })
  return [
    line(...imported),
    ...watchedLines(watched, count),
    line(...(await timed('reference: read and decode', count, () => contents(folder)))),
  ]
}

async function timed(name: string, count: number, work: () => unknown): Promise<[string, Timing, string]> {
  const timing = await measure(RUNS, work, () => undefined)
  const rate = (count / timing.median) * 1000
  return [name, timing, `${rate.toFixed(rate < 100 ? 1 : 0)} files a second`]
}

function contents(folder: string): string[] {
  return readdirSync(folder).map((name) => value(decodeText(name, readFileSync(join(folder, name)), null)).text)
}
