import type { ArticleView, ExcerptView } from '#contract/views.ts'
import { act } from '#renderer/ui/act.ts'
import { fetchExcerpt } from '#renderer/ui/excerpts.ts'
import type { SelectedSpan } from '#renderer/ui/selected-span.ts'

/** The selected passages as excerpts, in their order: marked as the reader marks them, or taken as they are where just these words are marked already. */
export async function excerptsOf(
  article: { id: string; excerpts: ArticleView['excerpts'] },
  spans: readonly SelectedSpan[],
): Promise<ExcerptView[]> {
  const made: ExcerptView[] = []
  for (const { block, start, end, quote } of spans) {
    const known = article.excerpts.find(
      ({ anchor, state }) => state !== 'lost' && anchor.block === block && anchor.start === start && anchor.end === end,
    )
    const excerpt = known
      ? await fetchExcerpt(known.id)
      : await act('excerpts.add', { article: article.id, quote, at: { block, start }, themes: [] })
    if (excerpt) made.push(excerpt)
  }
  return made
}
