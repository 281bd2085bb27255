import { join } from 'node:path'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
import { doPartWork } from '#engine/library/part-work.ts'
import { insertArticles } from '#store/articles/articles.ts'
import { openLibrary } from '#store/library/library.ts'
import { benchFolder, fillLibrary, value } from './bench-engine.ts'
import { madeUpArticle } from './made-up-articles.ts'

const ARTICLES = 20_000
/** Of the other library: so many are here already to the letter, so many with another last paragraph, and the rest is new. */
const [KNOWN, NEAR] = [10_000, 1_000]
const BATCH = 500

/** Merging a library of 20,000 articles into another of 20,000, with how much memory the process took at most, all told. */
export async function benchMerge(): Promise<string[]> {
  const folder = benchFolder()
  const [here, there] = [join(folder, 'here.sqlite'), join(folder, 'there.sqlite')]
  fillLibrary(here, ARTICLES)
  fillOther(there)
  const before = process.memoryUsage().rss
  const started = performance.now()
  const done = value(
    doPartWork({ do: 'merge', library: here, from: there }, () => undefined) ?? {
      ok: false,
      failure: { code: 'cancelled', message: '' },
    },
  )
  const seconds = (performance.now() - started) / 1000
  if (done.did !== 'merge') throw new Error('A merge was answered by an export.')
  const { articles, known, versions } = done.report
  return [
    `Merging a library of ${ARTICLES} articles into one of ${ARTICLES}: ${known} known, ${articles} came, ${versions} of them near-duplicates`,
    `  ${seconds.toFixed(1)} s, ${((seconds / ARTICLES) * 1000).toFixed(2)} ms an article; memory ${megabytes(before)} MB before, ${megabytes(process.resourceUsage().maxRSS * 1024)} MB at most`,
  ]
}

function fillOther(path: string): void {
  const library = value(openLibrary(path, { create: true }))
  for (let first = 0; first < ARTICLES; first += BATCH) {
    const drafts = Array.from({ length: BATCH }, (_none, index) => otherArticle(first + index))
    insertArticles(
      library.db,
      drafts.map((draft) => ({ draft, sourceId: null, fingerprint: fingerprint(draft.blocks) })),
    )
  }
  library.close()
}

function otherArticle(number: number): ArticleDraft {
  if (number < KNOWN) return madeUpArticle(number)
  if (number >= KNOWN + NEAR) return madeUpArticle(ARTICLES + number)
  const same = madeUpArticle(number)
  const texts = [...same.blocks.slice(0, -1).map(({ text }) => text), `The site has since put this right in number ${number}.`]
  return { ...same, blocks: numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))) }
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0)
}
