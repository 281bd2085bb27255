import { join } from 'node:path'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { line, measure } from './measure.ts'

const ARTICLES = 100_000
const RUNS = 5
/** As many as the window reads for who says what, disagreements and dates. */
const NEWEST = 2_000
const PAUSE = 500

/** What each view over the whole library costs at 100,000 articles, once all of them were looked through, beside the count of articles. */
export async function benchViews(): Promise<string[]> {
  const path = join(benchFolder(), 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  const started = performance.now()
  value(await engine.call('library.info', {}))
  while (value(await engine.call('coverage.months', {})).toLook > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE))
  const looked = (performance.now() - started) / 1000
  const [theme] = value(await engine.call('coverage.months', {})).months
  const page = value(await engine.call('coverage.articles', {}))
  const article = page.rows[0]?.article ?? '1'
  const narrowed = theme === undefined ? {} : { theme: theme.theme }
  const views = {
    'coverage by months': () => engine.call('coverage.months', {}),
    'coverage by articles, a page': () => engine.call('coverage.articles', {}),
    'coverage by articles of one theme': () => engine.call('coverage.articles', narrowed),
    'themes together': () => engine.call('coverage.pairs', {}),
    'each theme on the whole': () => engine.call('coverage.themes', {}),
    'passages of a cell': () => engine.call('coverage.passages', { theme: theme?.theme ?? 'energy', article }),
    'timeline, newest 2,000': () => engine.call('analysis.timeline', { newest: NEWEST }),
    'who says what, newest 2,000': () => engine.call('analysis.statements', { newest: NEWEST }),
    'actors, newest 2,000': () => engine.call('analysis.actors', { newest: NEWEST }),
    'disagreements, newest 2,000': () => engine.call('analysis.disagreements', { newest: NEWEST }),
    'reference: counts of the library': () => engine.call('library.info', {}),
  }
  const lines = [`Views over ${ARTICLES} articles; all looked through for suggestions in ${looked.toFixed(1)} s`]
  for (const [name, view] of Object.entries(views)) {
    const first = performance.now()
    await view()
    const opened = performance.now() - first
    const again = await measure(
      RUNS,
      async () => void (await view()),
      () => undefined,
    )
    lines.push(`${line(name, again)}  first ${opened.toFixed(0)} ms`)
  }
  const origins = performance.now()
  value(await engine.call('analysis.origins', {}))
  lines.push(`  origins of all, once: ${(performance.now() - origins).toFixed(0)} ms`)
  await engine.close()
  return lines
}
