import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { insertArticles } from '#store/articles/articles.ts'
import { openLibrary } from '#store/library/library.ts'
import { buildIfStale } from '../build-if-stale.ts'
import { benchEngine, benchFolder, value } from './bench-engine.ts'
import { madeUpArticle } from './made-up-articles.ts'

const PARAGRAPHS = 1_500
const [LONG, SHORT] = ['The long one', 'The short one']
/** Words that each of the built-in themes looks for: a paragraph has the first three, each third one the fourth too. */
const SAID = 'The gas pipeline, the border troops on exercise and the camps of Urumqi in Xinjiang were named in one breath.'
const FOURTH = 'Moscow and Beijing compete for influence there, said Russia of its rivalry with China.'

/** Opening an article of 1,500 paragraphs with some 5,000 suggestions, beside one of twelve paragraphs: the processor's time of the window's thread. */
export async function benchReader(): Promise<string[]> {
  buildIfStale()
  const folder = benchFolder()
  const path = join(folder, 'library.sqlite')
  const suggestions = await fill(path)
  // Not bundled: it looks for the stand-in beside itself.
  const { measureReader } = (await import(
    pathToFileURL(resolve('e2e/measure-reader.ts')).href
  )) as typeof import('../../e2e/measure-reader.ts')
  // Twice: what opens first pays for what all need.
  const [, , short, long] = await measureReader(folder, [SHORT, LONG, SHORT, LONG])
  const lines = [
    ['reference: an article of 12 paragraphs', short] as const,
    [`${PARAGRAPHS} paragraphs, ${suggestions} suggestions`, long] as const,
  ]
  return [
    'Opening an article in the window, by the processor’s time of its thread (goal: 300 ms)',
    ...lines.map(([name, opened]) => {
      const tasks = opened?.tasks ?? []
      const all = tasks.reduce((sum, one) => sum + one, 0)
      return `  ${name.padEnd(46)} ${all.toFixed(0)} ms, longest task ${Math.max(...tasks).toFixed(0)} ms, ${opened?.cards ?? 0} cards in the margin`
    }),
  ]
}

async function fill(path: string): Promise<number> {
  const library = value(openLibrary(path, { create: true }))
  const short: ArticleDraft = { ...madeUpArticle(0), title: SHORT }
  const words = Array.from({ length: 150 }, (_, index) => madeUpArticle(index).blocks.map(({ text }) => text)).flat()
  const texts = Array.from(
    { length: PARAGRAPHS },
    (_, at) => `${SAID} ${at % 3 === 0 ? FOURTH : ''} ${words[at]?.slice(0, 300) ?? ''}`,
  )
  const long: ArticleDraft = {
    ...madeUpArticle(1),
    title: LONG,
    blocks: numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))),
  }
  insertArticles(
    library.db,
    [madeUpArticle(2), short, long].map((draft) => ({ draft, sourceId: null, fingerprint: fingerprint(draft.blocks) })),
  )
  library.close()
  const engine = benchEngine(path)
  const found = value(await engine.call('themes.suggest', {})).length
  await engine.close()
  return found
}
