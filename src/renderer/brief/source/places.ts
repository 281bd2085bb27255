import type { ArticleView, ExcerptView } from '#contract/views.ts'
import type { EvidenceHit } from '#contract/evidence.ts'
import type { SourcePlace } from '#renderer/shell/spot.ts'

/** The place of an excerpt; `sentence`: the one that it is opened for. */
export function placeOfExcerpt({ id, article, anchor }: ExcerptView, sentence: string | null): SourcePlace {
  return { article: String(article), block: anchor.block, start: anchor.start, end: anchor.end, excerpt: id, sentence }
}

/** The place of a passage that the library offers for a sentence. */
export function placeOfHit({ article, block, start, quote, excerpt }: EvidenceHit, sentence: string): SourcePlace {
  return { article, block, start, end: start + quote.length, excerpt, sentence }
}

export type Passage = { block: number; start: number; end: number }

/**
 * Where the passage stands in its article now: an excerpt may have been found again elsewhere. null where it is in the article no more, or the place names a
 * whole article.
 */
export function passageNow(article: ArticleView, place: SourcePlace): Passage | null {
  const excerpt = article.excerpts.find(({ id }) => id === place.excerpt)
  if (excerpt) return excerpt.state === 'lost' ? null : excerpt.anchor
  const block = article.blocks.find(({ id }) => id === place.block)
  const fits = block !== undefined && place.excerpt === null && place.end <= block.text.length && place.start < place.end
  return fits ? { block: block.id, start: place.start, end: place.end } : null
}
