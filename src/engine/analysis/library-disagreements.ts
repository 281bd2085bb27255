import { disagreementsAmong, type Disagreement, type Given } from '#core/disagreements/disagreements.ts'
import { figuresIn } from '#core/disagreements/figures.ts'
import { sentenceSpans } from '#core/sentences.ts'
import type { LibraryOrigin } from './library-origins.ts'
import { eachArticle, type Reading } from './library-statements.ts'

/** Numbers that articles of different origins give for what seems the same thing, over all articles, or in paragraphs of a theme. */
export async function libraryDisagreements(reading: Reading, origins: readonly LibraryOrigin[]): Promise<Disagreement[]> {
  const originOf = new Map(origins.flatMap(({ articles }, at) => articles.map((article) => [article, String(at)] as const)))
  const figures: Given[] = []
  await eachArticle(reading, (article, blocks, isWanted) => {
    for (const { id, kind, n, text, language } of blocks) {
      if (!isWanted(id) || kind === 'heading' || !/[\p{N}]|illion|thousand|тысяч|милли/u.test(text)) continue
      for (const { start, end } of sentenceSpans(text, language ?? null))
        for (const figure of figuresIn(text.slice(start, end), reading.gazetteer))
          figures.push({ ...figure, article, n, origin: originOf.get(article) ?? `article ${article}` })
    }
  })
  return disagreementsAmong(figures)
}
