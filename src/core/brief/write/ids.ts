import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'

/** Gives ids to what is written. */
export type Ids = {
  block: (kind: 'paragraph' | 'heading' | 'list' | 'item') => string
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
  const items = block.kind === 'list' ? block.items : []
  return [
    { key: block.kind, id: block.id },
    ...items.map(({ id }) => ({ key: 'item', id })),
    ...blockSentences(block).map(({ id, text }) => ({ key: sentenceKey(text), id })),
  ]
}

function idsIn(block: BriefBlock): string[] {
  const own = [block.id, ...blockSentences(block).map(({ id }) => id)]
  return block.kind === 'list' ? [...own, ...block.items.map(({ id }) => id)] : own
}

function sentenceKey(text: string): string {
  return `sentence ${text}`
}

function quotationKey(excerpt: string, text: string): string {
  return `quotation ${excerpt} ${text}`
}
