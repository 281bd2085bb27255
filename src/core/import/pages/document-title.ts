import type { MetadataOrigin } from '../../article.ts'
import { foldText, roughWords } from '../words.ts'
import type { PrintedBlock } from './printed-block.ts'

/** The title of a document; `block` is where it stands among the blocks, -1 where it does not. */
export type DocumentTitle = { text: string; block: number; origin: MetadataOrigin }

const LARGER = 1.15
const MUCH_LARGER = 1.25
const LONGEST = 45
/** The name of a newspaper or a series is at most so many words. */
const MASTHEAD = 3
/** It stands at the top of the page, within this many points. */
const TOP = 170
/** Covers have hardly any text; the title may stand on the page behind them too. */
const COVER = 30
/** How far down the title of a document without larger type stands. */
const REACH = 6

/**
 * The title by what is printed and by what the file's properties say (`claimed`, already found plausible): what both say is sure; else the largest type of the
 * first page, then the properties, then the first heading. Null where nothing can be one.
 */
export function documentTitle(blocks: readonly PrintedBlock[], body: number, claimed: string | null): DocumentTitle | null {
  const first = frontBlocks(blocks)
  const wanted = claimed === null ? '' : foldText(claimed)
  if (claimed !== null && wanted !== '') {
    const found = first.find(({ block }) => block.text.length < 500 && foldText(block.text) === wanted)
    // A number of the series is printed small beside the title, whatever the file's properties call it.
    const large = found === undefined ? null : largest(first, body)
    const isBeside =
      found !== undefined &&
      large !== null &&
      large.block.size > MUCH_LARGER * found.block.size &&
      roughWords(large.block.text) > roughWords(claimed)
    if (found !== undefined && !isBeside)
      return { text: found.block.text, block: found.index, origin: { from: 'file', confidence: 0.97 } }
  }
  const large = largest(first, body)
  if (large !== null) {
    const text = foldText(large.block.text)
    const agrees = wanted !== '' && (wanted.startsWith(text) || text.startsWith(wanted) || wanted.endsWith(text))
    const confidence = agrees ? 0.95 : wanted === '' ? 0.8 : 0.65
    return { text: large.block.text, block: large.index, origin: { from: 'layout', confidence } }
  }
  if (claimed !== null && wanted !== '') return { text: claimed, block: -1, origin: { from: 'file', confidence: 0.7 } }
  const heading = first.slice(0, REACH).find(({ block }) => block.kind === 'heading' && roughWords(block.text) > 1)
  return heading === undefined
    ? null
    : { text: heading.block.text, block: heading.index, origin: { from: 'layout', confidence: 0.55 } }
}

type Placed = { block: PrintedBlock; index: number }

/** The blocks of the first page, and of the second where the first is a cover. */
function frontBlocks(blocks: readonly PrintedBlock[]): Placed[] {
  const placed = blocks.slice(0, 400).flatMap((block, index) => (block.dropped === undefined ? [{ block, index }] : []))
  const start = placed[0]?.block.sheet ?? 0
  const cover = placed.filter(({ block }) => block.sheet === start)
  const words = cover.reduce((sum, { block }) => sum + roughWords(block.text), 0)
  return words >= COVER ? cover : placed.filter(({ block }) => block.sheet <= start + 1)
}

function largest(front: readonly Placed[], body: number): Placed | null {
  const able = front.filter(({ block }) => {
    const words = roughWords(block.text)
    return block.size >= body * LARGER && words <= LONGEST && /\p{L}{2}/u.test(block.text) && block.kind !== 'table-row'
  })
  const sizes = able.map(({ block }) => block.size)
  const top = able.find(({ block }) => block.size >= Math.max(...sizes) * 0.97)
  if (top === undefined) return null
  if (roughWords(top.block.text) > MASTHEAD || top.block.y > TOP) return top
  const below = able.filter(
    // What follows at once is a subtitle; a newspaper's name has its date below it.
    ({ block, index }) => index > top.index + 1 && roughWords(block.text) > MASTHEAD && block.size >= body * MUCH_LARGER,
  )
  const next = Math.max(...below.map(({ block }) => block.size))
  return below.find(({ block }) => block.size >= next * 0.97) ?? top
}
