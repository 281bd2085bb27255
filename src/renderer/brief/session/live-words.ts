import { blockSentences } from '#core/brief.ts'
import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { plainText } from '#core/brief/inline.ts'
import { countWords } from '#core/words.ts'

/** Words by section and by block: only what was written in is counted again. */
const counted = new WeakMap<BriefSection | BriefBlock, number>()

/** The words of sections as they are typed, counted as the check counts them. */
export function liveWords(sections: readonly BriefSection[], language: string): number {
  return sections.reduce((sum, section) => sum + known(section, () => inBlocks(section.blocks, language)), 0)
}

function inBlocks(blocks: readonly BriefBlock[], language: string): number {
  return blocks.reduce((sum, block) => sum + known(block, () => inSentences(block, language)), 0)
}

function inSentences(block: BriefBlock, language: string): number {
  return blockSentences(block).reduce((sum, { text }) => sum + countWords(plainText(text), language), 0)
}

function known(part: BriefSection | BriefBlock, count: () => number): number {
  const before = counted.get(part)
  if (before !== undefined) return before
  const words = count()
  counted.set(part, words)
  return words
}
