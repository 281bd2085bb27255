import type { BriefBlock, BriefContent, BriefSection, Sentence, TableBlock } from '#core/brief.ts'

/** A stretch of text that is edited as one: a paragraph, a judgement, one item of a list, one cell of a table or one row of a matrix. Its id is the block's or that of such a part. */
export type Unit = { id: string; block: BriefBlock; section: BriefSection; sentences: Sentence[] }

/** The editable stretches of a block, in reading order; block quotations, headings and figures have none. */
export function blockUnits(block: BriefBlock, section: BriefSection): Unit[] {
  switch (block.kind) {
    case 'paragraph':
    case 'judgement':
      return [{ id: block.id, block, section, sentences: block.sentences }]
    case 'list':
      return block.items.map((item) => ({ id: item.id, block, section, sentences: item.sentences }))
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(({ id, sentences }) => ({ id, block, section, sentences })))
    case 'matrix':
      return block.rows.map(({ id, sentences }) => ({ id, block, section, sentences }))
    case 'excerpt':
    case 'heading':
    case 'figure':
      return []
  }
}

export function sectionUnits(section: BriefSection): Unit[] {
  return section.blocks.flatMap((block) => blockUnits(block, section))
}

export function findUnit(content: BriefContent, id: string): Unit | null {
  return content.sections.flatMap(sectionUnits).find((unit) => unit.id === id) ?? null
}

/** Where a block stands; null when the brief has no such block. */
export function findBlock(content: BriefContent, id: string): { section: BriefSection; index: number; block: BriefBlock } | null {
  for (const section of content.sections) {
    const index = section.blocks.findIndex((block) => block.id === id)
    const block = section.blocks[index]
    if (block) return { section, index, block }
  }
  return null
}

export function withBlocks(content: BriefContent, section: string, change: (blocks: BriefBlock[]) => BriefBlock[]): BriefContent {
  return {
    ...content,
    sections: content.sections.map((one) => (one.id === section ? { ...one, blocks: change(one.blocks) } : one)),
  }
}

/** The content with one block replaced by others (none: removed). */
export function replaceBlock(content: BriefContent, id: string, change: (block: BriefBlock) => BriefBlock[]): BriefContent {
  const found = findBlock(content, id)
  if (!found) return content
  return withBlocks(content, found.section.id, (blocks) => blocks.flatMap((block) => (block.id === id ? change(block) : [block])))
}

export function withSentences(content: BriefContent, unit: string, sentences: Sentence[]): BriefContent {
  const found = findUnit(content, unit)
  if (!found) return content
  return replaceBlock(content, found.block.id, (block) => {
    if (block.kind === 'list')
      return [{ ...block, items: block.items.map((item) => (item.id === unit ? { ...item, sentences } : item)) }]
    if (block.kind === 'matrix')
      return [{ ...block, rows: block.rows.map((row) => (row.id === unit ? { ...row, sentences } : row)) }]
    if (block.kind === 'table') {
      const cells = (row: TableBlock['rows'][number]) =>
        row.cells.map((cell) => (cell.id === unit ? { ...cell, sentences } : cell))
      return [{ ...block, rows: block.rows.map((row) => ({ ...row, cells: cells(row) })) }]
    }
    return 'sentences' in block ? [{ ...block, sentences }] : [block]
  })
}
