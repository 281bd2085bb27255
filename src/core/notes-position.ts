import type { DocumentBlock } from './document.ts'

/** Where notes that are set as endnotes go among the blocks: before the heading of the sources, else before the first annex, else at the end. */
export function notesPosition(blocks: readonly DocumentBlock[]): number {
  const sources = blocks.findLastIndex((block) => block.kind === 'bibliography')
  if (sources >= 0) {
    const heading = blocks.slice(0, sources).findLastIndex((block) => block.kind === 'heading' || block.kind === 'annex')
    return heading >= 0 && blocks[heading]?.kind === 'heading' ? heading : sources
  }
  const annex = blocks.findIndex((block) => block.kind === 'annex')
  return annex >= 0 ? annex : blocks.length
}
