import { join } from 'node:path'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { line, measure } from './measure.ts'

const ARTICLES = 5_000
const RUNS = 10

/** From a closed library to the first list of it, and a list from an open one. */
export async function benchStart(): Promise<string[]> {
  const path = join(benchFolder(), 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const open = await measure(
    RUNS,
    async () => {
      const engine = benchEngine(path)
      value(await engine.call('articles.list', {}))
      await engine.close()
    },
    () => undefined,
  )
  const engine = benchEngine(path)
  const list = await measure(
    RUNS,
    async () => value(await engine.call('articles.list', {})),
    () => undefined,
  )
  await engine.close()
  return [
    `Start with a library of ${ARTICLES} articles`,
    line('open it, list the newest 200, close it', open),
    line('list the newest 200 of an open one', list),
  ]
}
