import { type Block, countedBlocks, isCounted } from '../article.ts'
import { failure, success, type Result } from '../result.ts'
import { t } from '#text/text.ts'

/** Why a block is left out that no rule has left out. */
export const BY_HAND = 'by-hand'

/**
 * Leaves blocks out of a text, or takes them back in; paragraphs are numbered anew, ids stay. A block that a rule left out keeps the rule's reason;
 * `reason` is that of the others, by hand unless the change takes one back that took them in. Failure: no-such-block.
 */
export function setDropped(
  blocks: readonly Block[],
  ids: readonly number[],
  dropped: boolean,
  reason: string = BY_HAND,
): Result<Block[]> {
  const wanted = new Set(ids)
  const known = new Set(blocks.map((block) => block.id))
  if (ids.some((id) => !known.has(id))) return failure('no-such-block', t('article:blockGone'))
  return success(
    renumber(
      blocks.map((block) => (wanted.has(block.id) ? set(block, dropped, reason) : block)),
      blocks,
    ),
  )
}

function set(block: Block, dropped: boolean, reason: string): Block {
  if (dropped) return { ...block, dropped: block.dropped ?? reason }
  const { dropped: _reason, ...kept } = block
  return kept
}

/**
 * Articles from before items of lists were counted go on without: what was cited of them keeps its number. One whose kept items have none is such an article.
 */
export function renumber(blocks: readonly Block[], before: readonly Block[]): Block[] {
  const passesItems = before.some((block) => isItem(block) && isCounted(block) && block.n === null)
  return countedBlocks(blocks, (block) => isCounted(block) && !(passesItems && isItem(block)))
}

function isItem({ kind }: Pick<Block, 'kind'>): boolean {
  return kind === 'list-item'
}
