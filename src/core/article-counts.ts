import { keptBlocks, type Block } from './article.ts'
import { countWords } from './words.ts'

/** How many numbered paragraphs an article has. */
export function countParagraphs(blocks: readonly Block[]): number {
  return keptBlocks(blocks).filter((block) => block.n !== null).length
}

/** How many words its kept blocks have, as Word counts them (see `countWords`). */
export function countArticleWords(blocks: readonly Block[], language: string | null): number {
  return keptBlocks(blocks).reduce((sum, block) => sum + countWords(block.text, language), 0)
}
