import type { ArticleView } from '#contract/views.ts'
import type { Excerpt } from '#core/excerpt.ts'
import type { Suggestion } from '#core/theme.ts'
import { shownBlocks } from '../article/shown-blocks.ts'

export type MarginCard =
  | { kind: 'excerpt'; id: string; block: number; excerpt: Excerpt }
  | { kind: 'block'; id: string; block: number; n: number | null; suggestions: Suggestion[]; accepted: string[] }

/** The cards of the margin in reading order: for each block its excerpts by place, then one card for its suggestions and accepted themes. */
export function marginItems(
  article: Pick<ArticleView, 'blocks' | 'excerpts' | 'guesses' | 'suggestions' | 'decisions'>,
): MarginCard[] {
  // A lost one whose paragraph is gone stands where it most likely was, or at the beginning.
  const ids = new Set(article.blocks.map(({ id }) => id))
  const blockOf = ({ id, anchor }: Excerpt): number =>
    ids.has(anchor.block)
      ? anchor.block
      : (article.guesses.find((one) => one.excerpt === id)?.block ?? article.blocks[0]?.id ?? 0)
  const excerpts = Map.groupBy(article.excerpts, blockOf)
  const suggestions = Map.groupBy(article.suggestions, ({ block }) => block)
  const accepted = Map.groupBy(
    article.decisions.filter(({ decision }) => decision === 'accepted'),
    ({ block }) => block,
  )
  return shownBlocks(article.blocks, true).flatMap((block): MarginCard[] => {
    const marked = (excerpts.get(block.id) ?? [])
      .toSorted((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
      .map((excerpt): MarginCard => ({ kind: 'excerpt', id: excerpt.id, block: block.id, excerpt }))
    const card: MarginCard = {
      kind: 'block',
      id: `block-${block.id}`,
      block: block.id,
      n: block.n,
      suggestions: (suggestions.get(block.id) ?? []).toSorted((a, b) => b.score - a.score),
      accepted: (accepted.get(block.id) ?? []).map((one) => one.theme),
    }
    return card.suggestions.length + card.accepted.length > 0 ? [...marked, card] : marked
  })
}
