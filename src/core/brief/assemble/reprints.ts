import { shingles } from '#core/duplicates/shingles.ts'
import { NEAR_DUPLICATE } from '#core/near-duplicate.ts'
import type { SuggestedBlock } from './passages.ts'

/** Share of an article's suggested blocks that must stand in older articles for the whole to count as a reprint. */
const MOSTLY = 0.5

/**
 * Leaves out blocks that stand in an older article too, nearly word for word, and every block of an article that consists mostly of such: a
 * reprint is no second source. Articles without a date count as the youngest. Order is kept.
 */
export function withoutReprints(blocks: readonly SuggestedBlock[]): SuggestedBlock[] {
  const firstSeen = new Map<number, string>()
  const copies = new Set<SuggestedBlock>()
  for (const block of blocks.toSorted(oldestFirst)) {
    const hashes = shingles(block.text)
    const copied = hashes.reduce((sum, hash) => sum + Number((firstSeen.get(hash) ?? block.article.id) !== block.article.id), 0)
    if (hashes.length > 0 && copied / hashes.length >= NEAR_DUPLICATE) copies.add(block)
    else for (const hash of hashes) if (!firstSeen.has(hash)) firstSeen.set(hash, block.article.id)
  }
  const reprints = new Set(
    [...Map.groupBy(blocks, (block) => block.article.id)]
      .filter(([, own]) => own.filter((block) => copies.has(block)).length > own.length * MOSTLY)
      .map(([article]) => article),
  )
  return blocks.filter((block) => !copies.has(block) && !reprints.has(block.article.id))
}

function oldestFirst(one: SuggestedBlock, other: SuggestedBlock): number {
  const [first, second] = [one.article.date ?? '9999', other.article.date ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return Number(one.article.id) - Number(other.article.id)
}
