import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { tablePoints } from '#core/brief-table.ts'

/** One thing that a section says: an item of a list, a row of a table, a paragraph, a quotation. `section` is the id of its part. */
export type Point = { section: string; sentences: readonly Sentence[] }

/** The points of a section's parts, in reading order. Headings and pictures are none, nor is the evidence of a matrix: nobody is asked to do anything by it. */
export function pointsOf(parts: readonly BriefSection[]): Point[] {
  return parts.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => sentencesByPoint(block).map((sentences) => ({ section, sentences }))),
  )
}

function sentencesByPoint(block: BriefBlock): Sentence[][] {
  if (block.kind === 'heading' || block.kind === 'figure' || block.kind === 'matrix') return []
  if (block.kind === 'table') return tablePoints(block)
  return block.kind === 'list' ? block.items.map(({ sentences }) => sentences) : [blockSentences(block)]
}
