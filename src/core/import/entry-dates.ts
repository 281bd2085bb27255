import { readDateLine } from './date-line.ts'
import type { WebBlock } from './web-block.ts'
import { endsSentence, roughWords } from './words.ts'

/** A date below the text's own is the publisher's; from two on they head the entries of a chronology. */
const FEWEST = 2
const PROSE_WORDS = 12

/** Where the dates of a chronology stand: lines that are a date and nothing else, different from each other, below the first paragraph and each above text of its own. */
export function entryDates(blocks: readonly WebBlock[]): Set<number> {
  const first = blocks.findIndex((block) => roughWords(block.text) >= PROSE_WORDS && endsSentence(block.text))
  const found = new Map<string, number>()
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (index <= first || first === -1 || block.dropped !== undefined || next === undefined) continue
    if (!endsSentence(next.text) || roughWords(next.text) < PROSE_WORDS / 2) continue
    const date = block.text.length <= 60 ? readDateLine(block.text)?.date : null
    if (date !== null && date !== undefined && !found.has(date)) found.set(date, index)
  }
  return found.size < FEWEST ? new Set() : new Set(found.values())
}
