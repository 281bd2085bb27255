import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { withBlocks } from './edit-units.ts'

export type NewId = () => string

/** Puts an excerpt at the end of a section as a block quotation. */
export function insertQuote(
  content: BriefContent,
  section: string,
  excerpt: { id: string; quote: string },
  newId: NewId,
): BriefContent {
  const quotation: BriefBlock = { kind: 'excerpt', id: newId(), excerpt: excerpt.id, text: excerpt.quote }
  return withBlocks(content, section, (blocks) => [...blocks, quotation])
}
