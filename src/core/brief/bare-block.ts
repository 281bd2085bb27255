import { isUnfilledMatrix } from '../brief-matrix.ts'
import { isUnfilled } from '../brief-table.ts'
import { blockSentences, type BriefBlock } from '../brief.ts'

/** Whether nothing is said in a block: headings are no text, nor are tables and matrices that nobody has filled in, and sentences of marks alone. */
export function isBare(block: BriefBlock): boolean {
  if (block.kind === 'matrix') return isUnfilledMatrix(block)
  if (block.kind === 'heading') return true
  if (block.kind === 'table') return isUnfilled(block)
  return block.kind !== 'figure' && blockSentences(block).every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
}
