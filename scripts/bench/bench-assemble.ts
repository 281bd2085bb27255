import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Engine } from '#engine/engine.ts'
import { inflateText } from '#store/sqlite/deflate.ts'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { line, measure } from './measure.ts'

const ARTICLES = 2_000
const RUNS = 5

/** Assembling a brief from a library without excerpts: passages of every article are weighed. Beside reading the same articles once. */
export async function benchAssemble(): Promise<string[]> {
  const folder = benchFolder()
  const full = join(folder, 'full.sqlite')
  fillLibrary(full, ARTICLES)
  const themes = ['energy', 'security', 'xinjiang', 'russia-rivalry']
  let run = 0
  const assembled = await measure(
    RUNS,
    async (engine) => {
      const order = { template: 'policy-brief', title: 'Bench', themes, assemble: true }
      value(await engine.call('briefs.create', order))
      await engine.close()
    },
    (): Engine => {
      const path = join(folder, `run-${(run += 1)}.sqlite`)
      copyFileSync(full, path)
      return benchEngine(path)
    },
  )
  const read = await measure(
    RUNS,
    () => readEverything(full),
    () => undefined,
  )
  return [
    `Assemble a policy brief from ${ARTICLES} articles and four themes`,
    line('suggest, choose passages, mark them, draft', assembled),
    line('reference: read and parse the same articles', read),
  ]
}

function readEverything(path: string): number {
  const db = new Database(path, { readonly: true })
  let blocks = 0
  for (const row of db.prepare('SELECT blocks FROM article_body').iterate() as Iterable<{ blocks: Buffer }>)
    blocks += (JSON.parse(inflateText(row.blocks)) as unknown[]).length
  db.close()
  return blocks
}
