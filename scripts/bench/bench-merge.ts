import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import { fingerprint } from '#core/near-duplicate.ts'
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
  const once = fileURLToPath(new URL('merge-once.js', import.meta.url))
  const done = Done.parse(JSON.parse(execFileSync(process.execPath, [once, here, there], { encoding: 'utf8' })))
  return [
    `Merging a library of ${ARTICLES} articles into one of ${ARTICLES}: ${done.known} known, ${done.articles} came, ${done.versions} of them near-duplicates`,
    `  ${done.seconds.toFixed(1)} s, ${((done.seconds / ARTICLES) * 1000).toFixed(2)} ms an article; at most ${(done.bytes / 2 ** 20).toFixed(0)} MB of memory, the program's own among them`,
  ]
}

const Done = z.object({ articles: z.int(), known: z.int(), versions: z.int(), seconds: z.number(), bytes: z.number() })

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
