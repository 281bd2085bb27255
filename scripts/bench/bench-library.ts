import { statSync } from 'node:fs'
import { join } from 'node:path'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { benchReader } from './bench-reader.ts'
import { each, plainTable } from './bench-search.ts'
import { line, measure, type Timing } from './measure.ts'

const ARTICLES = 100_000
const RUNS = 10
const PAGE = 40
const WORDS = ['pipeline', 'uranium', 'Xinjiang', 'refinery', 'visa']

/** What a library of 100,000 articles costs, built once: storing, opening, the list and its last page, groups, searching; each beside a plain reference. Then an article of 1,500 paragraphs in the reader. */
export async function benchLibrary(): Promise<string[]> {
  const folder = benchFolder()
  const path = join(folder, 'library.sqlite')
  const stored = await seconds(() => fillLibrary(path, ARTICLES))
  const raw = await seconds(() => plainTable(join(folder, 'plain.sqlite'), ARTICLES).close())
  const opened = await measure(
    RUNS,
    async () => {
      const engine = benchEngine(path)
      value(await engine.call('articles.list', { limit: PAGE }))
      await engine.close()
    },
    () => undefined,
  )
  const engine = benchEngine(path)
  const list = (options: object): Promise<Timing> =>
    measure(
      RUNS,
      async () => value(await engine.call('articles.list', { limit: PAGE, ...options })),
      () => undefined,
    )
  const search = (queries: readonly string[], mode: 'typing' | 'full', options: object = {}): Promise<Timing> =>
    each(queries, async (query) => value(await engine.call('search.run', { query, mode, limit: PAGE, ...options })))
  const last = ARTICLES - PAGE
  const plain = plainTable(join(folder, 'like.sqlite'), ARTICLES / 10)
  const lines = [
    `A library of ${ARTICLES} articles of 600 words`,
    `  ${'stored, with index and fingerprints'.padEnd(46)} ${(ARTICLES / stored).toFixed(0)} a second, ${(statSync(path).size / ARTICLES / 1000).toFixed(1)} KB each`,
    `  ${'reference: rows without an index'.padEnd(46)} ${(ARTICLES / raw).toFixed(0)} a second`,
    line('opened, its first rows listed, closed', opened),
    line('first rows of the list', await list({})),
    line('last rows of the list', await list({ offset: last })),
    line('first rows by publication, groups counted', await list({ group: 'publication' })),
    line('last rows by publication', await list({ group: 'publication', offset: last })),
    line('while typing, from the first letter', await search(['p', 'pi', 'pip', 'pipe', 'pipeline'], 'typing')),
    line('Enter: one word', await search(WORDS, 'full')),
    line('Enter: a phrase', await search(['"oil" AND gas', '"pipeline oil"', '"gas visa"'], 'full')),
    line('Enter: one word of a year', await search(WORDS, 'full', { from: '2020', to: '2020' })),
    line('Enter: the last hits of one word', await search(WORDS, 'full', { offset: 50_000 })),
    line('reference: SQL LIKE over a tenth of it', await each(WORDS, async (word) => plain.search(word))),
    `  ${'memory of engine and bench'.padEnd(46)} ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
  ]
  plain.close()
  await engine.close()
  return [...lines, '', ...(await benchReader())]
}

async function seconds(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
