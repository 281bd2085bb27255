import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { findBlock, withBlocks } from './edit-units.ts'
import type { Edited, NewId } from './edit-text.ts'

export type InsertKind = 'paragraph' | 'judgement' | 'bullets' | 'numbers'

function emptyBlock(kind: InsertKind, newId: NewId): { block: BriefBlock; unit: string } {
  const id = newId()
  switch (kind) {
    case 'paragraph':
      return { block: { kind, id, sentences: [] }, unit: id }
    case 'judgement':
      return { block: { kind, id, confidence: null, sentences: [] }, unit: id }
    case 'bullets':
    case 'numbers': {
      const item = newId()
      return { block: { kind: 'list', id, ordered: kind === 'numbers', items: [{ id: item, sentences: [] }] }, unit: item }
    }
  }
}

/** Puts an empty block into a section, after the block `after` (null: at the end). An empty paragraph at that place is replaced. */
export function insertBlock(
  content: BriefContent,
  section: string,
  after: string | null,
  kind: InsertKind,
  newId: NewId,
): Edited {
  const { block, unit } = emptyBlock(kind, newId)
  return { content: place(content, section, after, block), focus: { unit, offset: 0 } }
}

/** Puts an excerpt into a section as a block quotation. */
export function insertQuote(
  content: BriefContent,
  section: string,
  after: string | null,
  excerpt: { id: string; quote: string },
  newId: NewId,
): BriefContent {
  return place(content, section, after, { kind: 'excerpt', id: newId(), excerpt: excerpt.id, text: excerpt.quote })
}

function place(content: BriefContent, section: string, after: string | null, block: BriefBlock): BriefContent {
  return withBlocks(content, section, (blocks) => {
    const at = after === null ? blocks.length - 1 : blocks.findIndex((one) => one.id === after)
    const here = blocks[at]
    const replaces = here !== undefined && isEmptyParagraph(here)
    return [...blocks.slice(0, replaces ? at : at + 1), block, ...blocks.slice(at + 1)]
  })
}

function isEmptyParagraph(block: BriefBlock): boolean {
  return block.kind === 'paragraph' && block.sentences.length === 0
}

export function removeBlock(content: BriefContent, id: string): BriefContent {
  const found = findBlock(content, id)
  return found ? withBlocks(content, found.section.id, (blocks) => blocks.filter((block) => block.id !== id)) : content
}

/**
 * Moves a block one place up (-1) or down (1), over the border of its section into the next one that `mayHold` blocks; unchanged at either end.
 */
export function moveBlock(content: BriefContent, id: string, by: -1 | 1, mayHold: (section: string) => boolean): BriefContent {
  const found = findBlock(content, id)
  if (!found) return content
  const { section, index, block } = found
  const to = index + by
  if (to >= 0 && to < section.blocks.length)
    return withBlocks(content, section.id, (blocks) => {
      const others = blocks.filter((one) => one.id !== id)
      return [...others.slice(0, to), block, ...others.slice(to)]
    })
  const at = content.sections.findIndex((one) => one.id === section.id)
  const rest = by === -1 ? content.sections.slice(0, at).toReversed() : content.sections.slice(at + 1)
  const next = rest.find((one) => mayHold(one.id))
  if (!next) return content
  return withBlocks(removeBlock(content, id), next.id, (blocks) => (by === -1 ? [...blocks, block] : [block, ...blocks]))
}

/** Turns a paragraph into a judgement, a list or back; its sentences keep their evidence. Block quotations stay what they are. */
export function convertBlock(content: BriefContent, id: string, kind: InsertKind, newId: NewId): BriefContent {
  const found = findBlock(content, id)
  if (!found || found.block.kind === 'excerpt') return content
  const { block } = found
  const parts = block.kind === 'list' ? block.items.map((item) => item.sentences) : [block.sentences]
  const made = ((): BriefBlock[] => {
    switch (kind) {
      case 'paragraph':
        return parts.map((sentences, index) => ({ kind, id: index === 0 ? block.id : newId(), sentences }))
      case 'judgement':
        return [{ kind, id: block.id, confidence: null, sentences: parts.flat() }]
      case 'bullets':
      case 'numbers':
        return [
          {
            kind: 'list',
            id: block.id,
            ordered: kind === 'numbers',
            items: parts.map((sentences) => ({ id: newId(), sentences })),
          },
        ]
    }
  })()
  return withBlocks(content, found.section.id, (blocks) => blocks.flatMap((one) => (one.id === id ? made : [one])))
}
