import type { BriefContent } from '#core/brief.ts'

/** The pictures that the figures of a brief show, by hash, each once, in reading order. */
export function figureImages({ sections }: Pick<BriefContent, 'sections'>): string[] {
  const blocks = sections.flatMap((section) => section.blocks)
  return [...new Set(blocks.flatMap((block) => (block.kind === 'figure' ? [block.image] : [])))]
}
