import type { BriefBlock, BriefContent } from '#core/brief.ts'

type Quotation = Extract<BriefBlock, { kind: 'excerpt' }>

/** The content with each of its block quotations changed. */
export function changeQuotations(content: BriefContent, change: (quotation: Quotation) => Quotation): BriefContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'excerpt' ? change(block) : block)),
    })),
  }
}
