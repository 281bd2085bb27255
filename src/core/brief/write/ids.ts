import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'

/** Gives ids to what is written. */
export type Ids = {
  block: (
    kind: 'paragraph' | 'heading' | 'list' | 'item' | 'table' | 'row' | 'cell' | 'matrix' | 'hypothesis' | 'figure',
  ) => string
  sentence: (text: string) => string
  quotation: (excerpt: string, text: string) => string
}

/**
 * Ids for a section that is written anew (null: for what is only added). A sentence of the same words keeps its id, and with it what was accepted of it; blocks
 * keep theirs in their order. Fresh ones are made from the revision, which no earlier text had: the same wherever the same is written.
 */
export function createIds(content: BriefContent, section: string | null, revision: number): Ids {
  const used = new Set(content.sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(idsIn)]))
  const before = kept(content.sections.find(({ id }) => id === section)?.blocks ?? [])
  let count = 0
  const fresh = (): string => {
    do count += 1
    while (used.has(`r${revision}n${count}`))
    return `r${revision}n${count}`
  }
  const take = (key: string): string => before.get(key)?.next().value ?? fresh()
  return { block: take, sentence: (text) => take(sentenceKey(text)), quotation: (id, text) => take(quotationKey(id, text)) }
}

function kept(blocks: readonly BriefBlock[]): Map<string, Iterator<string, undefined>> {
  const keyed = Map.groupBy(blocks.flatMap(keysIn), ({ key }) => key)
  return new Map([...keyed].map(([key, all]) => [key, all.map(({ id }) => id).values()]))
}

/** What of a block can be the same in the new text, and the id it goes by. */
function keysIn(block: BriefBlock): { key: string; id: string }[] {
  if (block.kind === 'excerpt') return [{ key: quotationKey(block.excerpt, block.text), id: block.id }]
  return [
    { key: block.kind, id: block.id },
    ...partsOf(block),
    ...sentencesIn(block).map(({ id, text }) => ({ key: sentenceKey(text), id })),
  ]
}

function idsIn(block: BriefBlock): string[] {
  return [block.id, ...partsOf(block).map(({ id }) => id), ...sentencesIn(block).map(({ id }) => id)]
}

/** Points of a list, rows and cells of a table, hypotheses and rows of a matrix. */
function partsOf(block: BriefBlock): { key: 'item' | 'row' | 'cell' | 'hypothesis'; id: string }[] {
  if (block.kind === 'list') return block.items.map(({ id }) => ({ key: 'item', id }))
  if (block.kind === 'matrix')
    return [
      ...block.hypotheses.map(({ id }) => ({ key: 'hypothesis' as const, id })),
      ...block.rows.map(({ id }) => ({ key: 'row' as const, id })),
    ]
  if (block.kind !== 'table') return []
  return block.rows.flatMap((row) => [
    { key: 'row' as const, id: row.id },
    ...row.cells.map(({ id }) => ({ key: 'cell' as const, id })),
  ])
}

/** With those of a table that only name something, or hold a place. */
function sentencesIn(block: BriefBlock): Sentence[] {
  if (block.kind === 'matrix') return block.rows.flatMap(({ sentences }) => sentences)
  return block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ sentences }) => sentences))
    : blockSentences(block)
}

function sentenceKey(text: string): string {
  return `sentence ${text}`
}

function quotationKey(excerpt: string, text: string): string {
  return `quotation ${excerpt} ${text}`
}
