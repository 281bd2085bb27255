import { join } from 'node:path'
import Database from 'better-sqlite3'
import { articleText } from '#core/near-duplicate.ts'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { madeUpArticle } from './made-up-articles.ts'
import { line, timing, type Timing } from './measure.ts'

const ARTICLES = 5_000
const RUNS = 20
const LIMIT = 50
const WORDS = ['pipeline', 'uranium', 'Xinjiang', 'refinery', 'visa']

/** Searching a library, beside SQL LIKE over the same texts. */
export async function benchSearch(): Promise<string[]> {
  const folder = benchFolder()
  const path = join(folder, 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  const plain = plainTable(join(folder, 'plain.sqlite'), ARTICLES)

  const searching = (queries: readonly string[], mode: 'typing' | 'full'): Promise<Timing> =>
    each(queries, async (query) => value(await engine.call('search.run', { query, mode, limit: LIMIT })))
  const lines = [
    `Search in ${ARTICLES} articles, ${LIMIT} hits with snippets`,
    line('one word, ranked', await searching(WORDS, 'full')),
    line(
      'two words and a phrase, ranked',
      await searching(['pipeline OR uranium', '"oil" AND gas', 'energy NOT Moscow'], 'full'),
    ),
    line('while typing, from the first letter', await searching(['p', 'pi', 'pip', 'pipe', 'pipeline'], 'typing')),
    line('reference: SQL LIKE scan, no ranking, no snippets', await each(WORDS, async (word) => plain.search(word))),
  ]
  plain.close()
  await engine.close()
  return lines
}

/** How long each of these searches took, after one round to warm up. */
export async function each(queries: readonly string[], search: (query: string) => Promise<unknown>): Promise<Timing> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    for (const query of queries) {
      const started = performance.now()
      await search(query)
      if (run > 0) times.push(performance.now() - started)
    }
  }
  return timing(times)
}

/** The same articles in a table without an index, to be looked through with LIKE. */
export function plainTable(path: string, articles: number): { search(word: string): unknown[]; close(): void } {
  const db = new Database(path)
  db.exec('CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, body TEXT)')
  const insert = db.prepare('INSERT INTO article (title, body) VALUES (?, ?)')
  db.transaction(() => {
    for (let number = 0; number < articles; number += 1) {
      const { title, blocks } = madeUpArticle(number)
      insert.run(title, articleText(blocks))
    }
  })()
  // All of them: a search says how many there are, so a scan may not stop at the fiftieth either.
  const find = db.prepare('SELECT id, title FROM article WHERE title LIKE ? OR body LIKE ? ORDER BY id DESC')
  return { search: (word) => find.all(`%${word}%`, `%${word}%`), close: () => db.close() }
}
