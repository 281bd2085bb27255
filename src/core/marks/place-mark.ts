import { anchorAt } from '../anchor/anchor-at.ts'
import { nearestPassage } from '../anchor/nearest-passage.ts'
import { exactPlaces, normalisedPlaces } from '../anchor/quote-places.ts'
import { convincingPlace } from '../anchor/reanchor.ts'
import type { Block } from '../article.ts'
import type { Anchor } from '../excerpt.ts'
import { placeInText } from './article-text.ts'
import type { FileMark } from './file-mark.ts'

export type Unplaced = 'not-there' | 'several-places' | 'other-neighbours'
/** `nearest`: the passage that is most like the quote, for a person to look at. */
export type PlacedMark = { anchor: Anchor } | { why: Unplaced; nearest: { n: number | null; text: string } | null }

/**
 * Where a mark of a file stands in an article. By its quote, letter for letter or but for kinds of quotation marks, dashes and spaces; of several places by what stood beside it and by
 * its position. A quote that is not there, a short one among other neighbours, and one that fits several places are not placed.
 */
export function placeMark(
  blocks: readonly Block[],
  { quote, prefix, suffix, position }: Pick<FileMark, 'quote' | 'prefix' | 'suffix' | 'position'>,
): PlacedMark {
  const wanted = quote.normalize('NFC').trim()
  const exact = exactPlaces(blocks, wanted)
  const places = exact.length > 0 ? exact : normalisedPlaces(blocks, wanted)
  const [only] = places
  if (only === undefined) return unplaced(blocks, wanted, 'not-there')
  const at = ({ block, start, end }: typeof only): PlacedMark => ({ anchor: anchorAt(block, start, end) })
  const pointed = position === null ? null : placeInText(blocks, position.start)
  const there = places.find(({ block, start }) => block.id === pointed?.block && start === pointed.start)
  if (prefix === null && suffix === null) {
    if (places.length === 1) return at(only)
    return there === undefined ? unplaced(blocks, wanted, 'several-places') : at(there)
  }
  const [before, after] = [(prefix ?? '').normalize('NFC'), (suffix ?? '').normalize('NFC')]
  const block = pointed?.block ?? 0
  const likely = convincingPlace(
    { block, start: pointed?.start ?? 0, end: 0, quote: wanted, prefix: before, suffix: after },
    places,
  )
  if (likely !== null) return at(likely)
  // Where the text is the same all through, the position tells what the neighbours cannot.
  if (there !== undefined && keepsNeighbours(there, before, after)) return at(there)
  return unplaced(blocks, wanted, places.length === 1 ? 'other-neighbours' : 'several-places')
}

function keepsNeighbours(
  { block: { text }, start, end }: { block: Block; start: number; end: number },
  before: string,
  after: string,
): boolean {
  return text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after)
}

function unplaced(blocks: readonly Block[], quote: string, why: Unplaced): PlacedMark {
  const nearest = nearestPassage(blocks, quote)
  return { why, nearest: nearest === null ? null : { n: nearest.n, text: nearest.text } }
}
