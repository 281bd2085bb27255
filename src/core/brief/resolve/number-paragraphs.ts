import type { DocumentBlock } from '#core/document.ts'
import { pointLevels } from '#core/list-levels.ts'

/** Body paragraphs and numbered points of the outermost level under one run of numbers, from 1. What the app says itself (small print) and boxes have none. */
export function numberParagraphs(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let next = 1
  return blocks.map((block) => {
    if (block.kind === 'paragraph' && block.role === 'body') return { ...block, number: next++ }
    if (block.kind !== 'list' || !block.ordered) return block
    const start = next
    next += pointLevels(block.items).filter((level) => level === 0).length
    return { ...block, start }
  })
}
