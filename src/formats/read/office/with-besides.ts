import { type ArticleDraft, numberBlocks } from '#core/article.ts'
import type { BodyBlock } from '#core/import/body.ts'

/** What stands in the margins of the file goes with its last article. */
export function withBesides(articles: readonly ArticleDraft[], besides: readonly BodyBlock[]): ArticleDraft[] {
  return articles.map((article, index) =>
    index === articles.length - 1 && besides.length > 0
      ? { ...article, blocks: numberBlocks([...article.blocks, ...besides]) }
      : article,
  )
}
