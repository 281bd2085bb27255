import { keptBlocks } from '#core/article.ts'
import { differingText } from '#core/merge/differing-text.ts'
import { articleText, containment, fingerprint, mayBeCopies, NEAR_DUPLICATE, similarity } from '#core/near-duplicate.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import { nearCandidates } from '../duplicates/near-duplicates.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'

/** An article here whose text is nearly that of another: the share (0–1) of the shorter one's five-word runs that both have, and what only one of them says. */
export type NearArticle = { id: number; share: number; ours: string; theirs: string }

/** Candidates whose whole texts are compared: a digest repeats many articles, and the first few tell. */
const MOST_COMPARED = 8

/** The article here that is nearest to a text, from the share on at which an import calls it a near-duplicate; null where there is none, and none of `brought`, which came with it. */
export function nearArticle(db: ReadableDB, body: ArticleBody, brought: ReadonlySet<number>): NearArticle | null {
  const sketch = fingerprint(body.blocks)
  const text = articleText(body.blocks)
  const words = countWords(body)
  const wordsOf = statement<{ words: number }>(db, 'SELECT words FROM article WHERE id = ?')
  const likely = nearCandidates(db, sketch.bands)
    .filter(({ article, signature }) => {
      if (brought.has(article)) return false
      return mayBeCopies(similarity(sketch, { signature }), words, wordsOf.get(article)?.words ?? 0)
    })
    .slice(0, MOST_COMPARED)
  let nearest: NearArticle | null = null
  for (const { article } of likely) {
    const here = readBody(db, article)
    if (here === null) continue
    const share = containment(articleText(here.blocks), text)
    if (share >= NEAR_DUPLICATE && share > (nearest?.share ?? 0))
      nearest = { id: article, share, ...differingText(here.blocks, body.blocks) }
  }
  return nearest
}

function countWords(body: ArticleBody): number {
  return keptBlocks(body.blocks).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
}
