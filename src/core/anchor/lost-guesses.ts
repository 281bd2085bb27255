import type { Block } from '../article.ts'
import type { Excerpt } from '../excerpt.ts'
import { nearestPassage } from './nearest-passage.ts'

/** The passage that resembles a lost excerpt's quote most; `alike` as `nearestPassage` measures it. */
export type LostGuess = {
  excerpt: string
  block: number
  n: number | null
  start: number
  end: number
  text: string
  alike: number
}

/** Only so many are looked for: each lays its quote against the whole article. */
const MOST = 50
/** Where less than half of the letters agrees, a passage is another one that shares some words with the quote, and offering it would mislead. */
const LEAST_ALIKE = 0.5

/** For the excerpts of an article that its text no longer has: where each most likely stood. Those that nothing resembles have none. */
export function lostGuesses(excerpts: readonly Excerpt[], blocks: readonly Block[]): LostGuess[] {
  const lost = excerpts.filter(({ state }) => state === 'lost').slice(0, MOST)
  return lost.flatMap(({ id, anchor }) => {
    const near = nearestPassage(blocks, anchor.quote)
    if (near === null || near.similarity < LEAST_ALIKE) return []
    const { block, n, start, end, text, similarity } = near
    return [{ excerpt: id, block, n, start, end, text, alike: similarity }]
  })
}
