import type { Block } from '../article.ts'
import type { Anchor, ExcerptState } from '../excerpt.ts'
import { anchorAt } from './anchor-at.ts'
import { nearestPassage, type Passage } from './nearest-passage.ts'
import { exactPlaces, type QuotePlace } from './quote-places.ts'

/** `nearest` is set for a lost quote only: what a person may look at, never taken in silence. */
export type Reanchored = { state: ExcerptState; anchor: Anchor; nearest: Passage | null }

/** A quote this long is not found by chance; a shorter one must have its old neighbours in a new place. */
const TELLING_LENGTH = 40
/** The share of its old neighbours that a place must have kept for a short quote to be at home in it. */
const TELLING_CONTEXT = 0.5

/**
 * Finds an excerpt's place in a text that may have been corrected. anchored: the quote stands in its block (offsets and neighbours are brought up
 * to date) · moved: only in another block, or in its own so often that its place is a guess · lost: nowhere, the anchor is as it was. The quote
 * never changes: whatever is not there letter for letter is lost, because a quotation that is silently wrong is the worst outcome.
 * @opens importing a new version of an article, in which its excerpts are found again
 */
export function reanchor(anchor: Anchor, blocks: readonly Block[]): Reanchored {
  const places = exactPlaces(blocks, anchor.quote)
  const [own, twin] = rank(
    anchor,
    places.filter(({ block }) => block.id === anchor.block),
  )
  if (own) return found(own.distance > 0 && twin && twin.context >= own.context ? 'moved' : 'anchored', own.place)
  const [other, rival] = rank(anchor, places)
  if (other && isConvincing(anchor, other, rival)) return found('moved', other.place)
  return { state: 'lost', anchor, nearest: nearestPassage(blocks, anchor.quote) }
}

/** The place of a quote that its old neighbours speak for plainly enough to be taken without asking; null where none or several are as likely. */
export function convincingPlace(anchor: Anchor, places: readonly QuotePlace[]): QuotePlace | null {
  const [best, rival] = rank(anchor, places)
  return best && isConvincing(anchor, best, rival) ? best.place : null
}

type Ranked = { place: QuotePlace; context: number; distance: number }

function rank(anchor: Anchor, places: readonly QuotePlace[]): Ranked[] {
  return places
    .map((place) => ({ place, context: contextKept(anchor, place), distance: Math.abs(place.start - anchor.start) }))
    .toSorted((a, b) => b.context - a.context || a.distance - b.distance)
}

function isConvincing(anchor: Anchor, best: Ranked, second: Ranked | undefined): boolean {
  if (second && second.context >= best.context) return false
  return anchor.quote.length >= TELLING_LENGTH || best.context >= TELLING_CONTEXT
}

/** The share of the old prefix (read backwards) and suffix that still stands beside the quote, 0–1. */
function contextKept(anchor: Anchor, { block, start, end }: QuotePlace): number {
  const total = anchor.prefix.length + anchor.suffix.length
  if (total === 0) return 0
  const now = anchorAt(block, start, end)
  let before = 0
  while (before < anchor.prefix.length && anchor.prefix.at(-1 - before) === now.prefix.at(-1 - before)) before += 1
  let after = 0
  while (after < anchor.suffix.length && anchor.suffix[after] === now.suffix[after]) after += 1
  return (before + after) / total
}

function found(state: ExcerptState, { block, start, end }: QuotePlace): Reanchored {
  return { state, anchor: anchorAt(block, start, end), nearest: null }
}
