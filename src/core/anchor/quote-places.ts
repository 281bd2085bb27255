import { keptBlocks, type Block } from '../article.ts'
import { normalise } from './normalise.ts'

/** Where a quote stands in a block: UTF-16 offsets, end exclusive. */
export type QuotePlace = { block: Block; start: number; end: number }

/** All places where the quote stands letter for letter in kept blocks, in reading order. */
export function exactPlaces(blocks: readonly Block[], quote: string): QuotePlace[] {
  if (quote === '') return []
  return keptBlocks(blocks).flatMap((block) => {
    return occurrences(block.text, quote).map((start) => ({ block, start, end: start + quote.length }))
  })
}

/** All places where the quote stands but for kinds of quotation marks, dashes, spaces and ellipses, and characters that do not show. */
export function normalisedPlaces(blocks: readonly Block[], quote: string): QuotePlace[] {
  const wanted = normalise(quote).text.trim()
  if (wanted === '') return []
  return keptBlocks(blocks).flatMap((block) => {
    const { text, offsets } = normalise(block.text)
    return occurrences(text, wanted).map((at) => {
      const last = offsets[at + wanted.length - 1] ?? block.text.length
      return { block, start: offsets[at] ?? 0, end: last + 1 }
    })
  })
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}
