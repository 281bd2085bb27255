import { join } from 'node:path'
import { blockSentences } from '#core/brief.ts'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { createMadeUpBrief } from './create-made-up-brief.ts'
import { watchEngine } from './watch-engine.ts'
import { line, measure } from './measure.ts'

const ARTICLES = 200
const PAGES = 300
const NOTES = 2_000
const RUNS = 5

/** The check of a brief as long as briefs get, beside taking its words apart. */
export async function benchCheck(): Promise<string[]> {
  const folder = benchFolder()
  const path = join(folder, 'library.sqlite')
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  const brief = await createMadeUpBrief(engine, { title: 'Long', pages: PAGES, notes: NOTES })
  const check = async () => value(await engine.call('briefs.check', { id: brief.id }))
  // What was done before is no turn of the check.
  await new Promise((resolve) => setTimeout(resolve, 100))
  const watchFirst = watchEngine()
  const began = performance.now()
  await check()
  const first = performance.now() - began
  const { longest: firstTurn } = watchFirst()
  const watch = watchEngine()
  const again = await measure(RUNS, check, () => undefined)
  const { longest } = watch()
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  const reference = await measure(
    RUNS,
    () =>
      brief.sections.flatMap(({ blocks }) => blocks.flatMap(blockSentences)).map(({ text }) => [...words.segment(text)].length),
    () => undefined,
  )
  await engine.close()
  return [
    `The check of a brief of ${PAGES} pages with ${NOTES} notes`,
    line('again, nothing changed', again, `the first time ${first.toFixed(0)} ms`),
    `  ${'other calls of the engine wait'.padEnd(46)} at most ${longest.toFixed(0)} ms, the first time ${firstTurn.toFixed(0)} ms`,
    line('reference: its words, taken apart', reference),
  ]
}
